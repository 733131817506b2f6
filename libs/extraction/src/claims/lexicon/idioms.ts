/**
 * What a verb with fixed words behind it says of somebody: class and outcome of scrutiny's tables, whom it is said of, and
 * the patterns. `~` stands for the object of the verb, `|` parts words of which any will do; articles, adjectives and
 * figures may stand before each word. A particle is written as a word. Gathered from FrameNet's frames of arrest, escape,
 * verdict, quitting a place and cause of harm, and from the idioms of public dictionaries; used where the verb alone says
 * something else or nothing.
 */
interface IdiomRow {
  readonly class: string;
  readonly outcome: string;
  readonly whom: 'subject' | 'object' | 'owner' | 'for' | 'against';
  /** The deed as an event is named by it. */
  readonly head: string;
  readonly patterns: string;
}

const rows: readonly IdiomRow[] = [
  {
    class: 'fate',
    outcome: 'dead',
    whom: 'subject',
    head: 'die',
    patterns:
      'lose his|her|their|its life|lives; take own life|lives; commit suicide; be dead; lie dead; ' +
      'fall|plunge|jump|leap|tumble|drop|slip|crash|burn|freeze|bleed|choke|starve to death|deaths; ' +
      'drink|starve|dance|work himself|herself|themselves to death',
  },
  {
    class: 'fate',
    outcome: 'dead',
    whom: 'object',
    head: 'kill',
    patterns:
      'find|discover|pull ~ dead|hanged|drowned; ' +
      'pronounce|declare|confirm|presume|fear|believe|assume|report|list|certify ~ dead; ' +
      'sweep|drag|carry|hurl|push|throw|crush|burn|choke ~ to death|deaths',
  },
  {
    class: 'fate',
    outcome: 'held',
    whom: 'object',
    head: 'arrest',
    patterns:
      'take ~ into custody|detention; take ~ prisoner|captive; place ~ in|under custody|arrest|detention; ' +
      'put ~ in|under|behind custody|arrest|detention|jail|prison|bars; remand ~ in custody; lead ~ away; lead away; ' +
      'round up; hold ~ in|without custody|captivity|detention|bail; send ~ to jail|prison; lock up; keep ~ in custody|detention',
  },
  {
    class: 'fate',
    outcome: 'held',
    whom: 'subject',
    head: 'arrest',
    patterns:
      'be in|under|behind custody|jail|prison|bars|detention|arrest|captivity; ' +
      'remain in|under|behind custody|jail|prison|bars|detention|arrest|captivity; sit in|behind custody|jail|prison|bars; ' +
      'turn|hand himself|herself|themselves in|over; give himself|herself|themselves up; ' +
      'surrender to police|authorities|troops|soldiers|forces|officers|army',
  },
  {
    class: 'fate',
    outcome: 'escaped',
    whom: 'subject',
    head: 'escape',
    patterns:
      'be at large; remain at large; be on run|loose; remain on run; be|remain|go|live in|into hiding; get away; slip away; break out; make escape|getaway; ' +
      'evade|elude|avoid|escape capture|arrest|police|custody|detention|pursuers; escape from prison|jail|custody',
  },
  { class: 'fate', outcome: 'free', whom: 'object', head: 'release', patterns: 'set ~ free; let ~ go' },
  { class: 'fate', outcome: 'free', whom: 'subject', head: 'release', patterns: 'walk free; go free' },
  {
    class: 'fate',
    outcome: 'hurt',
    whom: 'subject',
    head: 'injure',
    patterns:
      'suffer|sustain|receive injuries|injury|wound|wounds|burns|fractures; ' +
      'break leg|legs|arm|wrist|ankle|hip|rib|ribs|collarbone|shoulder|jaw|nose|neck|pelvis|skull',
  },
  {
    class: 'fate',
    outcome: 'hurt',
    whom: 'object',
    head: 'injure',
    patterns: 'take|rush|bring|fly|airlift ~ to hospital with injuries|wounds|burns; treat ~ for injuries|wounds|burns',
  },
  {
    class: 'fate',
    outcome: 'alive',
    whom: 'subject',
    head: 'survive',
    patterns: 'be|remain|stay alive; survive; escape alive',
  },
  {
    class: 'fate',
    outcome: 'alive',
    whom: 'object',
    head: 'rescue',
    patterns:
      'find|discover|pull|bring ~ alive; bring|lead|guide|help|take|carry|get|ferry|fly|winch|lift ~ to safety; ' +
      'bring|take|carry ~ ashore; bring ~ down from; bring ~ to surface; ' +
      'pull|pluck|lift|winch|free|drag|airlift ~ from|off|out sea|water|waters|rubble|wreckage|ruins|debris|roof|rooftop|river|cave|mine|lake|boat|ship|raft',
  },
  {
    class: 'fate',
    outcome: 'missing',
    whom: 'subject',
    head: 'disappear',
    patterns: 'be|remain|go missing; be unaccounted for; remain unaccounted for; be still missing',
  },
  {
    class: 'fate',
    outcome: 'missing',
    whom: 'object',
    head: 'disappear',
    patterns: 'report|declare|list|believe|fear ~ missing',
  },
  {
    class: 'fate',
    outcome: 'unhurt',
    whom: 'subject',
    head: 'escape',
    patterns: 'escape|be|remain unhurt|unharmed|uninjured; escape without injury|injuries',
  },
  {
    class: 'verdict',
    outcome: 'acquitted',
    whom: 'object',
    head: 'acquit',
    patterns: 'find ~ not guilty; find ~ innocent; clear ~ of',
  },
  { class: 'verdict', outcome: 'guilty', whom: 'object', head: 'convict', patterns: 'find ~ guilty' },
  {
    class: 'verdict',
    outcome: 'denied',
    whom: 'subject',
    head: 'plead',
    patterns: 'plead not guilty; plead innocent; enter not-guilty plea; deny charges|charge',
  },
  {
    class: 'verdict',
    outcome: 'admitted',
    whom: 'subject',
    head: 'plead',
    patterns: 'plead guilty; enter guilty plea',
  },
  {
    class: 'test',
    outcome: 'failed',
    whom: 'subject',
    head: 'test',
    patterns: 'test positive; come back positive; return positive test|sample',
  },
  { class: 'test', outcome: 'passed', whom: 'subject', head: 'test', patterns: 'test negative; come back negative' },
  {
    class: 'office',
    outcome: 'in',
    whom: 'subject',
    head: 'stay',
    patterns:
      'stay|remain|continue in office|post|job|role|power|place; stay on; keep job|post|seat|office; hold on to office|post|power',
  },
  {
    class: 'office',
    outcome: 'resigned',
    whom: 'subject',
    head: 'resign',
    patterns:
      'hand in resignation; tender|submit|announce|give resignation; leave office|post|government|cabinet|job; ' +
      'give up post|job|office|seat; step aside; bow out; vacate post|office|seat',
  },
  {
    class: 'office',
    outcome: 'dismissed',
    whom: 'object',
    head: 'dismiss',
    patterns:
      'remove ~ from office|post|job|position|power; force ~ out; force ~ from office|post|job|power; force out; ' +
      'relieve ~ of duties|post|command; strip ~ of post|office',
  },
  {
    class: 'office',
    outcome: 'resigned',
    whom: 'object',
    head: 'resign',
    patterns: 'force|compel|oblige|pressure|push|drive ~ to resign|quit; force|pressure|push ~ into resigning',
  },
  { class: 'office', outcome: 'resigned', whom: 'owner', head: 'resign', patterns: 'accept ~resignation' },
  {
    class: 'office',
    outcome: 'in',
    whom: 'owner',
    head: 'stay',
    patterns: 'reject|refuse|decline ~resignation; turn down ~resignation',
  },
  {
    class: 'decision',
    outcome: 'approved',
    whom: 'object',
    head: 'approve',
    patterns: 'give ~ green light; give ~ go-ahead|approval|blessing|nod|assent; wave through; push through',
  },
  {
    class: 'decision',
    outcome: 'approved',
    whom: 'for',
    head: 'approve',
    patterns: 'vote in favour|favor of; vote for',
  },
  { class: 'decision', outcome: 'rejected', whom: 'against', head: 'reject', patterns: 'vote against; decide against' },
  {
    class: 'contest',
    outcome: 'won',
    whom: 'object',
    head: 'win',
    patterns:
      'elect ~ mayor|president|chairman|chairwoman|chair|leader|governor|senator|chancellor|speaker|head|deputy|councillor|sheriff',
  },
  {
    class: 'contest',
    outcome: 'lost',
    whom: 'subject',
    head: 'lose',
    patterns: 'concede defeat|election|race; admit defeat',
  },
  {
    class: 'deal',
    outcome: 'agreed',
    whom: 'object',
    head: 'agree',
    patterns:
      'reach|strike|conclude|seal|finalise|finalize|sign|make ~deal|agreement|accord|settlement|truce|ceasefire|compromise; ' +
      'complete|close|finalise|finalize ~takeover|merger|acquisition|sale|purchase|deal',
  },
];

/** An idiom as it is matched: the words behind the verb in order, each as the forms that will do. */
export interface Idiom {
  readonly class: string;
  readonly outcome: string;
  readonly whom: IdiomRow['whom'];
  readonly head: string;
  /** Whether the verb's object stands before the words. */
  readonly object: boolean;
  /** Whether the last word is the object itself. */
  readonly isObject: boolean;
  readonly words: readonly ReadonlySet<string>[];
}

function compile(): ReadonlyMap<string, readonly Idiom[]> {
  const found = new Map<string, Idiom[]>();
  for (const { patterns, ...row } of rows) {
    for (const pattern of patterns.split('; ')) {
      const [verbs = '', ...rest] = pattern.split(' ');
      const words = rest.filter((word) => word !== '~');
      const idiom: Idiom = {
        object: rest.includes('~'),
        isObject: words.some((word) => word.startsWith('~')),
        words: words.map((word) => new Set(word.replace('~', '').split('|'))),
        ...row,
      };
      for (const verb of verbs.split('|')) found.set(verb, [...(found.get(verb) ?? []), idiom]);
    }
  }
  return found;
}

const byVerb = compile();

/** The idioms of a verb, those of more words first. */
export const idiomsOf = (lemma: string): readonly Idiom[] => byVerb.get(lemma) ?? [];

/** Nouns of what a body can decide on: a plan that is "passed", "blocked" or "defeated" is approved or rejected. */
export const DECIDABLE: ReadonlySet<string> = new Set(
  (
    'plan bill law motion budget measure proposal resolution treaty reform amendment project scheme request application petition ' +
    'ordinance legislation legislature act draft package agreement referendum initiative nomination appeal permit licence license levy ' +
    'tax programme program policy rule regulation constitution takeover merger acquisition sale purchase'
  ).split(' '),
);

/** Those whose vote is the decision; one member's is not. */
export const DECIDERS: ReadonlySet<string> = new Set(
  (
    'council parliament senate house congress assembly committee board panel commission court cabinet government union ' +
    'members councillors councilors lawmakers legislators senators deputies voters shareholders delegates residents'
  ).split(' '),
);

/** Verbs that decide on what can be decided on, and say something else of all other things. */
export const DECIDING: ReadonlyMap<string, string> = new Map([
  ...'pass carry clear'.split(' ').map((verb): [string, string] => [verb, 'approved']),
  ...'block defeat kill sink scuttle scupper fail'.split(' ').map((verb): [string, string] => [verb, 'rejected']),
]);
