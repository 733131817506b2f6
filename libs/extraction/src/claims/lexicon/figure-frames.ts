const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Whose figure it is, which tells it from others of its kind; `null` where an event has only one. */
export type Holder = 'thing' | 'subject' | 'patient' | null;

/** What a sum, a stretch of time or a measure is of, by all the words in which it is told. */
export interface FigureFrame {
  /** The key under which all of them meet. */
  readonly counted: string;
  readonly question: string;
  readonly kinds: ReadonlySet<string>;
  /** First words of the units of a measure; `null` where any will do. */
  readonly units: ReadonlySet<string> | null;
  /** Verbs with the figure behind them or as what they are done to, with the word that follows them where it is telling. */
  readonly verbs: ReadonlySet<string>;
  /** Verbs that say so in reports of some classes of event only. */
  readonly vague: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  /** Nouns whose amount the figure is: "a fine of", "the haul was", "put the cost at". */
  readonly nouns: ReadonlySet<string>;
  readonly holder: Holder;
  readonly behaviour: 'fixed' | 'grows';
  readonly measure: 'total' | 'price' | 'rate';
}

const none: ReadonlySet<string> = new Set();
const money = set('money');
const measure = set('measure');
const percent = set('percent');
const times = set('second minute hour day week month year');
const masses = set('gram kilogram tonne ton pound ounce');
const lengths = set('millimetre centimetre metre kilometre foot inch yard mile');

const frame = (
  counted: string,
  question: string,
  kinds: ReadonlySet<string>,
  words: Partial<FigureFrame>,
): FigureFrame => ({
  counted,
  question,
  kinds,
  units: null,
  verbs: none,
  vague: none,
  classes: none,
  nouns: none,
  holder: null,
  behaviour: 'fixed',
  measure: 'total',
  ...words,
});

/**
 * Sums, times and measures by FrameNet's frames: Theft, Request, Fining, Lending, Commerce_pay with Expensiveness,
 * Damaging, Bail, Prison term, Measure_mass, Quantity of what escapes, Speed and the like. Nouns and verbs of one frame
 * ask one question.
 */
export const FIGURE_FRAMES: readonly FigureFrame[] = [
  frame('money stolen', 'How much was stolen?', money, {
    verbs: set(
      `steal snatch rob loot embezzle pilfer swipe pocket get_away make_off run_off walk_off go_off escape_with flee_with
       abscond_with disappear_with leave_with run_away`,
    ),
    vague: set('take grab seize empty net'),
    classes: set('attack'),
    nouns: set('haul loot booty takings spoils'),
  }),
  frame('money missing', 'How much is missing?', money, {
    verbs: set('vanish evaporate be_missing be_gone go_missing'),
    nouns: set('hole shortfall'),
  }),
  frame('ransom', 'What sum was demanded?', money, {
    verbs: set('demand ask ask_for extort'),
    vague: set('want seek insist_on'),
    classes: set('attack operation fate'),
    nouns: set('ransom demand'),
  }),
  frame('fine', 'How large is the fine?', money, { verbs: set('fine fin'), nouns: set('fine penalty') }),
  frame('bail', 'How high is the bail?', money, { nouns: set('bail bond') }),
  frame('loan', 'How large is the loan?', money, { verbs: set('lend loan'), nouns: set('loan credit') }),
  frame('grant', 'How large is the aid?', money, {
    verbs: set('donate'),
    nouns: set('grant aid donation subsidy gift'),
  }),
  frame('bribe', 'How large was the bribe?', money, { nouns: set('bribe kickback backhander sweetener') }),
  frame('reward', 'How large is the reward?', money, { nouns: set('reward bounty') }),
  frame('compensation', 'How much is the compensation?', money, {
    verbs: set('compensate'),
    nouns: set('compensation settlement payout redress severance indemnity damages'),
  }),
  frame('insured sum', 'For how much was it insured?', money, {
    verbs: set('insure insure_for'),
    nouns: set('insurance cover coverage'),
  }),
  frame('damage', 'How large is the damage?', money, { nouns: set('damage') }),
  frame('debt', 'How large is the debt?', money, { verbs: set('owe'), nouns: set('debt') }),
  frame('price', 'What is the price?', money, {
    verbs: set(
      'cost pay buy acquire purchase offer bid spend fetch value value_at price price_at sell sell_for sell_at go_for be_worth change_hands',
    ),
    nouns: set('price cost bill deal takeover acquisition merger sale purchase bid offer tag value valuation'),
    holder: 'thing',
    measure: 'price',
  }),
  frame('prison term', 'How long is the prison term?', measure, {
    units: set('day week month year'),
    verbs: set('sentence sentence_to jail jail_for imprison imprison_for'),
    nouns: set('sentence term imprisonment'),
    holder: 'patient',
  }),
  frame('ban', 'How long is the ban?', measure, {
    units: set('day week month year'),
    verbs: set('ban ban_for suspend suspend_for disqualify disqualify_for bar bar_for'),
    nouns: set('ban suspension disqualification'),
    holder: 'patient',
  }),
  frame('absence', 'For how long will somebody be missed?', measure, {
    units: set('day week month'),
    verbs: set('miss sideline sideline_for rule_out rule_out_for be_out'),
    nouns: set('layoff lay-off absence'),
    holder: 'patient',
  }),
  frame('delay', 'How long is the delay?', measure, {
    units: set('minute hour day week month'),
    verbs: set('delay delay_by delay_for postpone_by hold_up'),
    nouns: set('delay hold-up'),
  }),
  frame('weight', 'What is the weight?', measure, {
    units: masses,
    verbs: set('weigh weigh_in tip'),
    nouns: set('weight mass'),
    holder: 'subject',
  }),
  frame('height', 'What is the height?', measure, {
    units: lengths,
    verbs: set('tower rise stand_at'),
    nouns: set('height altitude elevation'),
    holder: 'subject',
  }),
  frame('depth', 'What is the depth?', measure, { units: lengths, nouns: set('depth'), holder: 'subject' }),
  frame('wind speed', 'How strong was the wind?', measure, {
    units: set('kilometre mile nautical'),
    nouns: set('wind gust'),
  }),
  frame('rain', 'How much rain fell?', measure, { units: lengths, nouns: set('rain rainfall snow snowfall') }),
  frame('amount spilled', 'How much escaped?', measure, {
    units: set('gram kilogram tonne ton pound litre gallon barrel'),
    verbs: set('spill leak discharge gush pour seep dump'),
    vague: set('lose escape release flow enter reach'),
    classes: set('accident disaster'),
    nouns: set('spill leak spillage slick discharge leakage'),
    behaviour: 'grows',
  }),
  frame('amount seized', 'How much was seized?', measure, {
    units: set('gram kilogram tonne ton pound litre'),
    verbs: set('seize confiscate impound intercept'),
    nouns: set('seizure consignment shipment'),
  }),
  frame('area', 'How large is the area?', measure, {
    units: set('acre hectare'),
    verbs: set(
      'burn scorch char blacken consume ravage devour cover grow spread swell expand engulf destroy torch flood inundate',
    ),
    behaviour: 'grows',
  }),
  frame('turnout', 'How high was the turnout?', percent, {
    nouns: set('turnout participation'),
    measure: 'rate',
  }),
];

/** Verbs by which a bribe comes to whom it is for. */
export const TAKING: ReadonlySet<string> = set('accept take receive pocket get');
/** Words that tell what a bribe was taken for. */
export const FOR_FAVOURS = /\b(?:in (?:return|exchange) for|for favou?rs)\b/;

/** Frames of which a report may say that there was nothing: "no insurance", "was not fined". */
export const MAY_BE_NONE: ReadonlySet<string> = new Set([
  'fine',
  'compensation',
  'insured sum',
  'bail',
  'reward',
  'loan',
]);

/** Nouns of a sale: what it is worth is the price of what is sold. */
export const TRANSACTIONS: ReadonlySet<string> = set(
  'deal takeover acquisition merger sale purchase bid offer price cost bill tag value valuation transaction agreement contract buyout',
);

/** Verbs with a price behind them that name what is bought as their object, or behind "for". */
export const BUYING: ReadonlySet<string> = set('buy acquire purchase take_over value sell price');
export const PAYING: ReadonlySet<string> = set('pay offer bid spend');
/** Who pays for what the report tells the sale of. */
export const BUYERS: ReadonlySet<string> = set('buyer purchaser bidder');
/** Nouns of what somebody earns, those of its growth, and verbs of it. */
export const WAGES: ReadonlySet<string> = set('wage pay salary earnings wages');
export const RISES: ReadonlySet<string> = set('rise raise increase hike increment');
export const RISING: ReadonlySet<string> = set('rise go_up increase grow climb');

/** Verbs by which a figure behind them is the amount of their subject, or of their object behind "at" or "to". */
export const MEASURING: ReadonlySet<string> = set(
  'be stand put estimate reckon amount total reach come hit exceed measure set value fix run equal remain average',
);
export const SETTING: ReadonlySet<string> = set(
  'put set estimate place give fix leave raise cut bring keep hold value',
);

/** Words of imprisonment beside a figure, and verbs that tell a prison term with them or alone. */
export const PRISON = /\b(?:prison|jail|behind bars|custody|detention|imprisonment|labou?r camp)\b/;
export const TERMS: ReadonlySet<string> = set(
  'give get receive serve spend hand impose order draw send go put lock lock_up',
);
/** Verbs by which whoever has been tried gets his term: "she got nine years". */
export const GETTING: ReadonlySet<string> = set('get receive draw win');
/** Verbs whose subject is the one who has the term. */
export const HAVING: ReadonlySet<string> = set('get receive serve spend draw go have');

/** Nouns and verbs of what goes on for a time, by the stem under which they meet. */
export const COURSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    talk: 'talk talks meeting meet negotiation negotiate discussion discuss summit conversation confer',
    fight:
      'fighting fight battle clash shooting shoot shootout gunfight firefight gunfire exchange skirmish combat bombardment',
    deliberate: 'deliberation deliberate',
    siege: 'siege standoff stand-off hijacking ordeal',
    debate: 'debate',
    strike: 'strike walkout stoppage',
    flight: 'flight',
    outage: 'outage blackout',
    surgery: 'surgery operate',
    search: 'search hunt manhunt',
    closure: 'closure shutdown lockdown close shut block',
    adrift: 'drift adrift',
    inquiry: 'investigation inquiry probe investigate',
    building: 'construction build rebuild',
    curfew: 'curfew',
    crossing: 'voyage crossing journey',
    trial: 'trial',
    fire: 'fire blaze burn',
    protest: 'protest demonstration rally',
  }).flatMap(([stem, words]) => words.split(' ').map((word): [string, string] => [word, stem])),
);

/** Verbs by which something goes on. */
export const LASTING: ReadonlySet<string> = set(
  'last continue go_on run take drag_on rage_on stretch endure persist rage',
);
export const TIMES = times;
