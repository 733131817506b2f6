/** What an amount is given in: a count of things is told by what is counted. */
export type Dimension =
  | 'money'
  | 'time'
  | 'length'
  | 'speed'
  | 'weight'
  | 'area'
  | 'degree'
  | 'percent'
  | 'count'
  | 'year'
  | 'month'
  | 'clock';

/** One thing that news give an amount of, and the words in which they do. */
export interface MeasureRow {
  readonly name: string;
  readonly dimensions: readonly Dimension[];
  /** In their dictionary form; several words, up to three others between them, with a space. None: the amount alone tells it. */
  readonly words: string;
  /** Nouns that are counted; for other dimensions none. */
  readonly of?: string;
  /** Whether a story has one such amount, so that no subject need be shared. */
  readonly ofEvent?: boolean;
  /** Whether it grows as an event goes on, so that a later, higher amount is a development. */
  readonly grows?: boolean;
  /** Whether it is what somebody asks for or faces, which other words would leave open. */
  readonly open?: boolean;
  /** Whether "up to" gives the amount itself: the most that a law allows. */
  readonly atMost?: boolean;
}

/**
 * Amounts that are told in several frames, after FrameNet's frames Expensiveness, Theft, Fining, Duration_relation,
 * Speed_description, Capacity, Social_event, Firing, Being_in_debt, Age, Institutions and Activity_start, each with the
 * words that evoke it. The rule of measures holds two such amounts of one thing against each other.
 */
export const MEASURE_ROWS: readonly MeasureRow[] = [
  { name: 'cost', dimensions: ['money'], words: 'cost, price, put at, worth, value at, valued, come to' },
  {
    name: 'loot',
    dimensions: ['money'],
    words: 'steal, take, get away with, make off with, escape with, flee with, embezzle, walk off with',
  },
  { name: 'debt', dimensions: ['money'], words: 'owe, debt' },
  { name: 'level', dimensions: ['money', 'percent'], words: 'be, stand at, amount to, total, come to' },
  { name: 'offer', dimensions: ['money'], words: 'offer, bid' },
  {
    name: 'length of time',
    dimensions: ['time'],
    words:
      'last, go on for, run for, take, be over in, over within, continue for, stretch over, design to last, be to work',
  },
  { name: 'delay', dimensions: ['time'], words: 'after, within, need, take, later' },
  {
    name: 'penalty',
    dimensions: ['time'],
    words: 'face, carry maximum, punishable, carry sentence, carry up',
    ofEvent: true,
    atMost: true,
  },
  { name: 'pay in lieu', dimensions: ['time'], words: 'pay, wage, salary' },
  { name: 'age', dimensions: ['time'], words: 'old, aged' },
  { name: 'speed', dimensions: ['speed'], words: '' },
  { name: 'weight', dimensions: ['weight'], words: 'weigh, weight, heavy' },
  {
    name: 'temperature',
    dimensions: ['degree'],
    words: 'reach, be, climb to, rise to, measure, record, hit',
    ofEvent: true,
  },
  {
    name: 'depth',
    dimensions: ['length'],
    words: 'below ground, underground, beneath surface, below surface, deep, down',
  },
  {
    name: 'area burnt',
    dimensions: ['area'],
    words: 'destroy, burn, scorch, consume, char, blacken',
    ofEvent: true,
    grows: true,
  },
  { name: 'turnout', dimensions: ['percent'], words: 'turnout, cast ballot, cast vote, turn out', ofEvent: true },
  { name: 'share of the vote', dimensions: ['percent'], words: 'win, take, get, poll, secure, receive' },
  {
    name: 'demand',
    dimensions: ['percent', 'money'],
    words: 'want, demand, call for, seek, ask for, insist on',
    open: true,
  },
  {
    name: 'capacity',
    dimensions: ['count'],
    words: 'seat, hold, capacity, room for, accommodate, fit',
    of: 'seat spectator person fan passenger place visitor guest',
  },
  {
    name: 'crowd',
    dimensions: ['count'],
    words: 'watch, see, crowd see',
    of: 'person spectator fan',
    ofEvent: true,
  },
  {
    name: 'entrants',
    dimensions: ['count'],
    words: 'take part, draw, compete, enter, field of',
    of: 'runner competitor participant entrant athlete team cyclist swimmer',
    ofEvent: true,
  },
  {
    name: 'jobs lost',
    dimensions: ['count'],
    words: 'cut, lay off, lose, shed, axe, slash, redundant, be go, go',
    of: 'job worker employee post position staff',
    ofEvent: true,
  },
  {
    name: 'homes without power',
    dimensions: ['count'],
    words:
      'lose power, power fail, without power, without electricity, power cut, in dark, black out, lose electricity',
    of: 'home household customer person resident house',
    ofEvent: true,
    grows: true,
  },
  {
    name: 'stranded',
    dimensions: ['count'],
    words: 'strand',
    of: 'passenger traveller traveler tourist person holidaymaker customer',
    ofEvent: true,
    grows: true,
  },
  {
    name: 'fleet',
    dimensions: ['count'],
    words: 'have, fly, operate, own, run',
    of: 'aircraft plane jet ship vessel bus train truck lorry tram shop store branch factory plant hotel',
  },
  {
    name: 'traffic',
    dimensions: ['count'],
    words: 'carry, cross, use, pass, drive',
    of: 'car vehicle lorry truck commuter',
  },
  {
    name: 'founding',
    dimensions: ['year'],
    words:
      'open, founded, establish, start, set up, stand since, exist since, date from, date back, build, operate since, erect, complete, inaugurate',
  },
  { name: 'approval', dimensions: ['year'], words: 'approve, approval, license, authorise, authorize' },
  { name: 'beginning', dimensions: ['month', 'clock'], words: 'begin, start, get under way, kick off, open, go on' },
  { name: 'closing', dimensions: ['month'], words: 'close, shut, shut gate, shut door, close door, close gate, cease' },
  {
    name: 'reopening',
    dimensions: ['month'],
    words: 'reopen, open again, back in service, back in operation, resume, restart, run again, sail again',
  },
  { name: 'completion', dimensions: ['month'], words: 'complete, completion, finish, ready, conclude' },
  { name: 'arrival', dimensions: ['clock'], words: 'arrive, reach, get to, come to, on scene, turn up, pull up' },
  { name: 'departure', dimensions: ['clock'], words: 'leave, depart, set off, set out, set sail, take off' },
  { name: 'end', dimensions: ['clock'], words: 'end, finish, be over, break up, conclude' },
  {
    name: 'alarm',
    dimensions: ['clock'],
    words:
      'alarm, emergency call, first call, distress call, mayday, alert, call police, call firefighter, call ambulance, police call, firefighter call, ambulance call, crew call, brigade call, service call',
    ofEvent: true,
  },
  { name: 'last time', dimensions: ['month', 'year'], words: 'last' },
  { name: 'payment', dimensions: ['month'], words: 'pay, transfer' },
  { name: 'retirement', dimensions: ['month', 'year'], words: 'retire, retirement' },
  { name: 'appointment', dimensions: ['month', 'year'], words: 'appoint, take office, take over, become, swear in' },
  { name: 'hiring', dimensions: ['month', 'year'], words: 'hire, recruit, take on, join' },
  { name: 'dismissal', dimensions: ['month', 'year'], words: 'sack, dismiss, lose job, fire' },
  { name: 'purchase', dimensions: ['month', 'year'], words: 'buy, purchase, acquire, sell' },
  { name: 'expiry', dimensions: ['month', 'year'], words: 'expire, run out, lapse, end' },
  { name: 'wedding', dimensions: ['month', 'year'], words: 'marry, wed' },
  { name: 'birth', dimensions: ['month', 'year'], words: 'born' },
  { name: 'death', dimensions: ['month', 'year'], words: 'die' },
];
