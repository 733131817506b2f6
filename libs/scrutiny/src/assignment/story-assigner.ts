import { reportTerms, type ReportTerms } from './report-terms.js';
import {
  boundProfile,
  CHANNELS,
  emptyProfile,
  restoredProfile,
  storedProfile,
  type Channel,
  type StoredProfile,
  type StoryProfile,
} from './story-profile.js';

/** A report as the assigner reads it. */
export interface AssignableReport {
  readonly id?: string;
  /** RFC 3339; none or unreadable: as late as the latest report that was filed. */
  readonly published?: string | null | undefined;
  readonly text: string;
}

/** A story that a report may belong to; the score is 0 (nothing shared) to 1. */
export interface StorySuggestion {
  readonly story: string;
  readonly score: number;
}

export interface Assignment extends StorySuggestion {
  /** Whether the report opens a story that was not there before. */
  readonly opened: boolean;
  /** The best stories that were there before, best first. */
  readonly suggestions: readonly StorySuggestion[];
}

/** From this score on a report joins its best story; below it opens one of its own. */
export const JOINS = 0.24;

const WEIGHTS: Readonly<Record<Channel, number>> = { names: 1, figures: 0.7, lead: 1 };
const TOTAL = CHANNELS.reduce((sum, channel) => sum + WEIGHTS[channel], 0);

/** As many unseen stories are taken to exist beside the known ones, so that first rarities are not overrated. */
const UNSEEN_STORIES = 20;
const SUGGESTIONS = 5;
/** Stories whose score is worked out: those that share the most with the report by the index. */
const CANDIDATES = 20;
/** Terms that more stories hold than this find no candidates: they tell little and cost much. */
const COMMON = 200;

const DAY = 86_400_000;
/** A report weighs half as much in its story as one that is so much later, in milliseconds. */
const FADING = 60 * DAY;
/** A story that was silent for so long scores half, never less, in milliseconds. */
const SILENCE = 365 * DAY;
const EPOCH = Date.UTC(2000, 0, 1);

type Vector = ReadonlyMap<string, number>;

/**
 * Tells which story a report belongs to, one report at a time: cosine of the report with the centroid of each story
 * (TF-IDF, single pass, after Yang, Pierce and Carbonell 1998), worked out apart for names, figures and the opening,
 * and added up. Rarity counts stories, not reports, so that a story's own names do not grow common by being told
 * often. An answer given is final. The cost of an answer is bounded by the report, not by what was filed.
 */
export class StoryAssigner {
  readonly #stories = new Map<string, StoryProfile>();
  /** For each term the stories that hold it in a channel. */
  readonly #index = new Map<string, Set<string>>();
  /** For each term in how many stories it stands, and in how many reports as a name or with a small letter. */
  readonly #known = new Map<string, { stories: number; named: number; small: number }>();
  #latest = Number.NEGATIVE_INFINITY;
  #opened = 0;

  constructor(profiles: Iterable<StoredProfile> = []) {
    for (const profile of profiles) this.put(profile);
  }

  /** Files the report into its best story, or into a new one, which is named `story-N`. */
  assign(report: AssignableReport): Assignment {
    const suggestions = this.suggest(report);
    const [best] = suggestions;
    if (best !== undefined && best.score >= JOINS) {
      this.file(best.story, report);
      return { ...best, opened: false, suggestions };
    }
    const story = this.#freshName();
    this.file(story, report);
    return { story, score: best?.score ?? 0, opened: true, suggestions };
  }

  /** The stories that the report fits best, best first; files nothing. */
  suggest(report: AssignableReport): readonly StorySuggestion[] {
    const terms = reportTerms(report.text);
    const at = this.#moment(report.published);
    const vectors = this.#vectors(terms, this.#spellingWith(terms));
    return this.#candidates(vectors)
      .map((story) => ({ story: story.story, score: round(this.#score(vectors, story) * awake(at - story.latest)) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.story < b.story ? -1 : 1))
      .slice(0, SUGGESTIONS);
  }

  /** Adds a report to the story that it was filed in, whoever decided it. */
  file(story: string, report: AssignableReport): void {
    const profile = this.#stories.get(story) ?? emptyProfile(story);
    const terms = reportTerms(report.text);
    const at = this.#moment(report.published);
    const vectors = this.#vectors(terms, this.#spellingWith(terms));
    this.remove(story);
    const weight = 2 ** Math.max(-200, Math.min(200, (at - EPOCH) / FADING));
    for (const channel of CHANNELS) {
      const sum = profile.channels[channel];
      const length = this.#length(vectors[channel]);
      for (const [term, value] of vectors[channel]) sum.set(term, (sum.get(term) ?? 0) + (weight * value) / length);
    }
    for (const [term, { named, small }] of terms) {
      const spelling = profile.spellings.get(term) ?? { named: 0, small: 0 };
      profile.spellings.set(term, spelling);
      if (named) spelling.named++;
      if (small) spelling.small++;
    }
    profile.reports++;
    profile.latest = Math.max(profile.latest, at);
    boundProfile(profile);
    this.#add(profile);
  }

  /** Takes a story as it was kept, in place of what is known of it. */
  put(profile: StoredProfile): void {
    this.remove(profile.story);
    this.#add(restoredProfile(profile));
  }

  remove(story: string): void {
    const profile = this.#stories.get(story);
    if (profile === undefined) return;
    this.#stories.delete(story);
    this.#count(profile, -1);
    for (const term of channelTerms(profile)) this.#index.get(term)?.delete(story);
  }

  /** What is known of one story, to be kept; `null` where nothing is. */
  profile(story: string): StoredProfile | null {
    const profile = this.#stories.get(story);
    return profile === undefined ? null : storedProfile(profile);
  }

  /** All that is known, as JSON keeps it. */
  state(): readonly StoredProfile[] {
    return [...this.#stories.values()].map(storedProfile);
  }

  #add(profile: StoryProfile): void {
    this.#stories.set(profile.story, profile);
    this.#latest = Math.max(this.#latest, profile.latest);
    this.#count(profile, 1);
    for (const term of channelTerms(profile)) {
      const holders = this.#index.get(term) ?? new Set();
      this.#index.set(term, holders.add(profile.story));
    }
  }

  #count({ spellings }: StoryProfile, sign: 1 | -1): void {
    for (const [term, { named, small }] of spellings) {
      const known = this.#known.get(term) ?? { stories: 0, named: 0, small: 0 };
      known.stories += sign;
      known.named += sign * named;
      known.small += sign * small;
      if (known.stories === 0) this.#known.delete(term);
      else this.#known.set(term, known);
    }
  }

  /** How telling a term is: the fewer stories hold it, the more. */
  #rarity(term: string): number {
    const holders = this.#known.get(term)?.stories ?? 0;
    return Math.max(0.1, Math.log((this.#stories.size + UNSEEN_STORIES) / (holders + 0.5)));
  }

  /** A word is a name where reports, this one among them, write it with a capital more often than without. */
  #spellingWith(terms: ReportTerms): (term: string) => boolean {
    return (term) => {
      const use = terms.get(term);
      if (use === undefined || use.kind === 'figure') return false;
      if (use.kind === 'pair') return true;
      const known = this.#known.get(term);
      const named = (known?.named ?? 0) + (use.named ? 1 : 0);
      const small = (known?.small ?? 0) + (use.small ? 1 : 0);
      return named > small && (use.capital || !use.small);
    };
  }

  #vectors(terms: ReportTerms, isName: (term: string) => boolean): Readonly<Record<Channel, Vector>> {
    const vectors = {
      names: new Map<string, number>(),
      figures: new Map<string, number>(),
      lead: new Map<string, number>(),
    };
    for (const [term, { kind, times, inLead }] of terms) {
      if (isName(term)) vectors.names.set(term, 1 + Math.log(times));
      else if (kind === 'figure') vectors.figures.set(term, 1 + Math.log(times));
      if (inLead > 0 && kind !== 'pair') vectors.lead.set(term, 1 + Math.log(inLead));
    }
    return vectors;
  }

  #length(vector: Vector): number {
    let sum = 0;
    for (const [term, value] of vector) sum += (value * this.#rarity(term)) ** 2;
    return Math.sqrt(sum) || 1;
  }

  #score(vectors: Readonly<Record<Channel, Vector>>, { channels }: StoryProfile): number {
    const parts = CHANNELS.map((channel) => {
      let product = 0;
      for (const [term, value] of vectors[channel]) {
        const held = channels[channel].get(term);
        if (held !== undefined) product += value * held * this.#rarity(term) ** 2;
      }
      return product === 0
        ? 0
        : (WEIGHTS[channel] * product) / this.#length(vectors[channel]) / this.#length(channels[channel]);
    });
    return parts.reduce((sum, part) => sum + part, 0) / TOTAL;
  }

  #candidates(vectors: Readonly<Record<Channel, Vector>>): StoryProfile[] {
    const shared = new Map<string, number>();
    for (const term of new Set(CHANNELS.flatMap((channel) => [...vectors[channel].keys()]))) {
      const holders = this.#index.get(term);
      if (holders === undefined || holders.size > COMMON) continue;
      const gain = this.#rarity(term) ** 2;
      for (const story of holders) shared.set(story, (shared.get(story) ?? 0) + gain);
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1])
      .slice(0, CANDIDATES)
      .flatMap(([story]) => this.#stories.get(story) ?? []);
  }

  #moment(published: string | null | undefined): number {
    const at = Date.parse(published ?? '');
    if (!Number.isNaN(at)) return at;
    return Number.isFinite(this.#latest) ? this.#latest : EPOCH;
  }

  #freshName(): string {
    do this.#opened++;
    while (this.#stories.has(`story-${this.#opened}`));
    return `story-${this.#opened}`;
  }
}

/** What is left of a score after a silence, in milliseconds. */
const awake = (silence: number): number => Math.max(0.5, 0.5 ** (Math.max(0, silence) / SILENCE));

const round = (score: number): number => Math.round(score * 10_000) / 10_000;

const channelTerms = ({ channels }: StoryProfile): Set<string> =>
  new Set(CHANNELS.flatMap((channel) => [...channels[channel].keys()]));
