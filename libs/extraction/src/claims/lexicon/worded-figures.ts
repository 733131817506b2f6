/**
 * Turns of phrase that tell a figure as a whole. Own compilation of how the news tells votes, leads, turnout and the
 * steps of central banks.
 */

import { hintOf } from '../../document/hints.js';

const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';

const isCount = (word: string): boolean => COUNT_WORDS.has(word);

export const COUNT_WORDS: ReadonlyMap<string, number> = new Map(
  WORDS.split(' ').map((word, index): [string, number] => [word, index + 1]),
);

/** What may stand before two bare figures that are votes. */
const LEADING = String.raw`(?:with|by|of|voted|votes|voting|vote|ruled|split|divided|passed|approved|rejected|adopted|defeated)`;
const COUNT = String.raw`(\d{1,4}|${WORDS.replaceAll(' ', '|')})`;
const VOTERS = String.raw`(?:members|judges|justices|arbitrators|councillors|councilors|deputies|lawmakers|legislators|senators|directors|governors|trustees|policymakers|rate-setters|commissioners|panellists|panelists|jurors|delegates|ministers|partners|experts|owners|bishops)`;
/** Who votes: "three of the nine members", "eight of the thirteen", "two judges". */
const SOME = String.raw`\b${COUNT}(?:\s+of\s+(?:the|its|their)(?:\s+[\p{L}\d-]+){1,3}?|\s+(?:\p{L}+\s+)?${VOTERS})`;
const BESIDE = String.raw`(?:,[^,.;]{1,40},)?\s+(?:had\s+)?`;

/** Words of which each turn of phrase below holds one: most sentences hold none, and are searched no further. */
export const OF_VOTES = hintOf((word) =>
  /vot|^rul(?:ed|ing|es)$|decision|^split$|verdict|^mind$|unanim|dissent|objected|oppos|against|ranks|disagreed|hands|support|back|approv|endors|favou?r|agreed|^were$|adopt|pass|ratif|clear|accept|green|reject|block|turned|refus|defeat|threw|thrown/u.test(
    word,
  ),
);
export const OF_COUNTS = hintOf(
  (word) => /\d|^mind$|unanim|dissent|objected|\b(?:votes?|voted|all)\b/u.test(word) || word.split('-').some(isCount),
);
export const OF_SHARES = hintOf((word) => /%|percent|^cent/u.test(word));
export const OF_LEADS = hintOf((word) => /\b(?:votes|seats|ballots)\b/u.test(word));
export const OF_STEPS = hintOf((word) => /\bpoints?\b/u.test(word));

/** Kinds of bodies by their own names and those of their members: a council's vote is no court's. */
export const BODIES: readonly (readonly [words: RegExp, body: string])[] = [
  [/\b(?:court|tribunal|jury|judges?|justices?|arbitrators?|jurors?|panel)\b/iu, 'court'],
  [/\b(?:council|councillors?|councilors?)\b/iu, 'council'],
  [/\b(?:parliament|senate|congress|assembly|lawmakers|legislators|deputies|senators)\b/iu, 'parliament'],
  [/\b(?:board|trustees|directors|governors|policymakers|rate-setters)\b/iu, 'board'],
];

/** No vote against, however it is said; "not unanimous" says nothing of how many. */
export const UNANIMOUS =
  /(?<!\bnot )(?<!n[’']t )(?<!\bnearly )(?<!\balmost )\b(?:(?:was|were|is|voted|agreed|decided|approved|backed|ruled|passed|chose|a)\s+unanimous(?:ly)?|unanimously|by a unanimous vote|without (?:a (?:single )?)?(?:dissent|dissenting vote|vote against)|(?:there were )?no votes against|nobody (?:voted against|dissented|objected)|(?:was|were) (?:all )?of one mind)\b/iu;
export const ALL_FOR = new RegExp(
  String.raw`\ball\s+(?:of\s+)?(?:the\s+|its\s+|their\s+)?(?:(?:${WORDS.replaceAll(' ', '|')}|\d{1,3})\s+)?(?:\p{L}+\s+)?${VOTERS}(?:\s+of\s+the\s+\p{L}+)?\s+(?:had\s+)?(?:voted\s+(?:for|in\s+favou?r|yes)|supported|backed|approved|endorsed|favou?red|agreed|raised\s+their\s+hands)\b`,
  'iu',
);
export const AGAINST = new RegExp(
  String.raw`${SOME}${BESIDE}(?:dissented|voted\s+(?:against|no\b|to\s+(?:leave|keep|hold|maintain|retain|reject|block))|opposed|were\s+against|was\s+against|broke\s+ranks|disagreed)`,
  'iu',
);
export const FOR_SIDE = new RegExp(
  String.raw`${SOME}${BESIDE}(?:voted\s+(?:for|in\s+favou?r|yes)|(?:raised|put\s+up)\s+their\s+hands?\s+(?:for|in\s+favou?r)|were\s+(?:for|in\s+favou?r)|backed|supported)\b`,
  'iu',
);

/**
 * "With seven votes to six", "by 31 votes to 28", "voted 7-2", "in a 6-3 ruling": which side is which is told by what came of
 * it.
 */
export const PAIRS: readonly RegExp[] = [
  new RegExp(String.raw`\b${LEADING}\s+${COUNT}(?:\s+votes?)?\s+(?:to|against)\s+${COUNT}\b`, 'iu'),
  new RegExp(String.raw`\b${COUNT}\s+votes?\s+(?:to|against)\s+${COUNT}\b`, 'iu'),
  new RegExp(String.raw`\b${LEADING}\s+(\d{1,4})[-–](\d{1,4})\b`, 'iu'),
  /\b(?:by|in|on|with)\s+an?\s+(\d{1,4})[-–](\d{1,4})\s+(?:vote|decision|ruling|majority|margin|split|verdict)\b/iu,
];
export const CARRIED =
  /\bvot(?:ed|es|ing) \d{1,4}[-–]\d{1,4} (?:(?:on|at|in|late|early|last) [^,;.]{1,30})?(?:to|for|in favou?r)\b|\b(?:rul(?:ed|es|ing)|split|decision|verdict|approv|adopt|pass|back|endors|ratif|agreed|clear(?:ed|s|ing) the way|voted (?:for|in favou?r|to)|accept|green light|in favou?r of)/iu;
export const BEATEN =
  /\b(?:reject|voted (?:\d{1,4}[-–]\d{1,4} )?(?:down|against)|block|turned down|refus|defeated|\blost\b|\bfailed\b|threw out|thrown out|against (?:the|a)\b)/iu;

const PERCENT = String.raw`(\d{1,2}(?:\.\d+)?)\s?(?:%|per\s?cent)`;
const ELECTORATE = String.raw`(?:electorate|voters|electors|members|membership|citizens|shareholders|residents|population|those\s+(?:eligible|entitled))`;
const VOTED = String.raw`(?:went\s+to\s+the\s+polls|turned\s+out|took\s+part|(?:voted|cast\s+(?:a\s+|their\s+|its\s+)?(?:votes?|ballots?))(?!\s+(?:for|against|to\b|in\s+favou?r|yes|no\b)))`;
const YES = String.raw`(?:voted\s+(?:for|in\s+favou?r|yes)|cast\s+(?:a\s+|their\s+)?(?:votes?|ballots?)\s+(?:for|in\s+favou?r)|said\s+yes|were\s+in\s+favou?r)`;

export const TURNOUTS: readonly RegExp[] = [
  new RegExp(
    String.raw`${PERCENT}\s+of\s+(?:the\s+|all\s+|its\s+|their\s+)?(?:\p{L}+\s+){0,2}${ELECTORATE}(?:\s+to\s+vote)?\s+(?:had\s+|have\s+)?${VOTED}`,
    'iu',
  ),
  new RegExp(String.raw`${ELECTORATE},\s+${PERCENT},\s+(?:had\s+|have\s+)?${VOTED}`, 'iu'),
];
export const YES_SHARES: readonly RegExp[] = [
  new RegExp(
    String.raw`${PERCENT}\s+of\s+(?:the\s+|all\s+|its\s+|their\s+)?(?:\p{L}+\s+){0,2}(?:${ELECTORATE}|workers|drivers|teachers|nurses|staff|employees)\s+(?:had\s+|have\s+)?${YES}`,
    'iu',
  ),
];

const VOTE_UNIT = String.raw`(votes|seats|ballots)`;
/** A lead that is told of what is over, or of the last count. */
export const MARGINS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:won|wins|beat|beats|defeat(?:s|ed|ing)|edged|edges|ousted|lost|loses|unseat(?:s|ed)|victory|victorious)\b[^.;]{0,60}\bby\s+(?:just\s+|only\s+|a\s+mere\s+)?(\d[\d,]*)\s+${VOTE_UNIT}\b(?!\s+to\b)`,
    'iu',
  ),
  new RegExp(
    String.raw`\bfinal\b[^.;]{0,80}\b(?:ahead|lead|leads|led|margin)\b[^.;]{0,40}?\b(?:by|of)\s+(\d[\d,]*)\s+${VOTE_UNIT}\b`,
    'iu',
  ),
];

export const POINTS: ReadonlyMap<string, number> = new Map([
  ['a quarter', 0.25],
  ['quarter', 0.25],
  ['a half', 0.5],
  ['half', 0.5],
  ['three-quarters', 0.75],
  ['three quarters', 0.75],
  ['a full', 1],
  ['one', 1],
  ['one full', 1],
]);
/** No central bank of which the news tell moves its rate further at once. */
export const LARGE_STEPS = 30;
export const STEP =
  /\bby\s+(?:(?:(a quarter|a half|half|three[- ]quarters|quarter|a full|one full|one)(?:\s+of)?(?:\s+an?)?|(\d{1,2}(?:\.\d+)?))[\s-]+(?:percentage[\s-]+)?points?|(\d{1,3})\s+basis\s+points)\b/iu;
export const RATE_MOVES =
  /\b(?:rais|lift|hik|increas|put(?:s|ting)? up|push|jack|cut|lower|reduc|trim|slash|drop)[^.;]{0,80}\b(?:rates?|borrowing costs?|cost of (?:money|borrowing|credit)|benchmark)\b|\b(?:rates?|borrowing costs?|cost of (?:money|borrowing|credit))\b[^.;]{0,60}\b(?:rais|lift|hik|increas|put up|cut|lower|reduc|trim|slash|rose|fell|went up|went down)/iu;
export const EXPECTED =
  /\b(?:expect|forecast|predict|anticipat|urg|call(?:ed|ing|s)? for|bet|want|could|might|may|would|earlier|previous|last (?:year|month|time)|in (?:january|february|march|april|may|june|july|august|september|october|november|december))[^,;]*$/iu;

const RISE = String.raw`(?:stood\s+at|was|were|rose\s+to|fell\s+to|reached|hit|came\s+in\s+at|climbed\s+to|dropped\s+to|slowed\s+to|eased\s+to|accelerated\s+to|ran\s+at)`;
export const INFLATION: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?<!core\s)(?<!food\s)(?<!energy\s)(?<!wage\s)(?<!services\s)inflation(?:\s+rate)?(?:\s+(?:in|for)\s+\p{L}+)?\s+${RISE}\s+${PERCENT}`,
    'iu',
  ),
  new RegExp(
    String.raw`\bconsumer\s+prices(?:\s+(?:in|for)\s+\p{L}+)?\s+(?:were|rose(?:\s+by)?|climbed(?:\s+by)?|increased(?:\s+by)?|went\s+up(?:\s+by)?)\s+${PERCENT}(?!\s+(?:from|on)\s+(?:the\s+month|a\s+month|April|May))`,
    'iu',
  ),
];

/** Words that tell a figure to be one of a part, a forecast or another time. */
export const OF_A_PART =
  /\b(?:by (?:noon|midday|lunchtime|mid-|\d)|so far|until|halfway|expects?|forecasts?|predicts?|exit poll|projection|postal|men|women|young|district|month[- ]on[- ]month|than (?:a|the) month|annualised|annualized)\b/iu;
