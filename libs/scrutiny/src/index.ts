export * from './scrutiny-claim.js';
export { candidateOf } from './candidate-of.js';
export { indexKeys } from './index-keys.js';
export { LIST_CAP, nearestByKeys } from './nearest-by-keys.js';
export { scrutinise, type ScrutinyInput, type ScrutinyResult } from './scrutinise.js';
export { scrutiniseStory, type StoryReport, type StoryScrutiny } from './scrutinise-story.js';
export { MemoryCandidateIndex } from './memory-candidate-index.js';
export { sameAnswer } from './questions/like-statements.js';
export { asksTheSame } from './questions/place-claim.js';
export { lapse, removeSides } from './conflicts/lapse.js';
export { compareValues } from './values/compare-values.js';
export { type Comparison } from './values/comparison.js';
export { type Rule, type Judgement } from './rules/rule.js';
export { RULES } from './rules/index.js';
export { independentOrigins, rootsOf } from './lineage/independent-origins.js';
export * from './evaluation/score-gold.js';
export * from './evaluation/score-pairs.js';
export { plant, type Planted } from './evaluation/plant.js';
export { isDated, tightenDates, type EventDate, type UndatedReport } from './dating/tighten-dates.js';
export * from './evaluation/b-cubed.js';
export {
  JOINS,
  StoryAssigner,
  type AssignableReport,
  type Assignment,
  type StorySuggestion,
} from './assignment/story-assigner.js';
export type { StoredProfile } from './assignment/story-profile.js';
