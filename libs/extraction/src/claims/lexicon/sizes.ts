const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** One measure of a thing. */
export interface Size {
  readonly counted: string;
  readonly question: string;
  /** Words behind the figure that name the measure. */
  readonly words: RegExp | null;
  /** Things of which a bare figure before them is this measure: "the 142-metre ship". */
  readonly things: ReadonlySet<string>;
  readonly unit: string | null;
}

export const LENGTH_UNITS: ReadonlySet<string> = set('millimetre centimetre metre kilometre foot inch yard mile');

/** Dimensions by the words for being long, high, wide and deep, and by the things that have mostly one: own compilation. */
export const SIZES: readonly Size[] = [
  {
    counted: 'length',
    question: 'How long is it?',
    words:
      /^(?:long\b|in length\b|from (?:stem to stern|bow to stern|end to end|nose to tail|tip to tip|tip to tail)\b)/,
    things: set(
      `ship boat ferry freighter tanker vessel yacht liner trawler barge carrier tall-ship submarine cutter bridge tunnel
       viaduct runway pier causeway train zeppelin airship crack queue banner tapestry`,
    ),
    unit: null,
  },
  {
    counted: 'height',
    question: 'How high is it?',
    words: /^(?:tall\b|high\b|in height\b|above the (?:ground|street)\b)/,
    things: set(
      `tower skyscraper chimney statue mast monument cliff spire steeple lighthouse crane obelisk column turbine wave
       waterfall dam wall fence tree building`,
    ),
    unit: null,
  },
  {
    counted: 'width',
    question: 'How wide is it?',
    words: /^(?:wide\b|broad\b|across\b|in width\b|in diameter\b)/,
    things: set('crater sinkhole'),
    unit: null,
  },
  {
    counted: 'depth',
    question: 'How deep is it?',
    words:
      /^(?:deep\b|in depth\b|(?:below|beneath|under) (?:the )?(?:surface|ground|street|waves|sea level)\b|underground\b|underwater\b)/,
    things: set('pit ravine gorge'),
    unit: null,
  },
];

export const STOREYS = {
  nouns: set('storey story floor level'),
  things: set(
    `building block house hotel tower hospital school office hostel mall factory warehouse tenement dormitory apartment
     mansion museum store shop hall structure property garage complex`,
  ),
  size: {
    counted: 'floors',
    question: 'How many floors has it?',
    words: null,
    things: new Set<string>(),
    unit: 'floor',
  } satisfies Size,
};
