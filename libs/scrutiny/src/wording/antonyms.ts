import { stem } from '../words/stem.js';

/** Words of which a sentence cannot take the one for the other without saying the opposite. */
const GROUPS: readonly (readonly [string, string])[] = [
  [
    'approve approves approved clear clears cleared pass passes passed adopt adopted back backs backed accept accepts accepted',
    'reject rejects rejected block blocks blocked veto vetoes vetoed defeat defeats refuse refuses refused dismiss dismisses dismissed',
  ],
  ['win wins won beat beats victory', 'lose loses lost loss'],
  [
    'rise rises rose risen increase increases increased climb climbs climbed gain gains gained jump jumps jumped surge surges surged grow grows grew',
    'fall falls fell fallen decrease decreases decreased decline declines declined drop drops dropped slip slips slide slump plunge plunges plunged shrink',
  ],
  [
    'kill kills killed die dies died dead',
    'capture captures captured arrest arrests arrested detain detained rescue rescued survive survives survived',
  ],
  ['acquit acquits acquitted clear clears cleared', 'convict convicts convicted guilty'],
  ['arrest arrests arrested detain detains detained jail jails jailed', 'release releases released free frees freed'],
  ['open opens opened reopen reopens reopened', 'close closes closed shut shuts'],
  ['accident accidental', 'attack deliberate'],
  [
    'start starts started begin begins began begun launch launches launched',
    'end ends ended finish finishes finished cancel cancels cancelled halt halts halted stop stops stopped',
  ],
  ['support supports supported', 'oppose opposes opposed'],
  ['confirm confirms confirmed', 'deny denies denied'],
  ['allow allows allowed permit permits permitted', 'ban bans banned forbid forbids prohibit prohibits'],
  ['agree agrees agreed', 'refuse refuses refused'],
  [
    'receive receives received get gets got accept accepts accepted take takes took',
    'decline declines declined refuse refuses refused reject rejects rejected',
  ],
  ['include includes included contain contains contained', 'exclude excludes excluded omit omits omitted'],
  ['hire hires hired appoint appoints appointed', 'dismiss dismisses dismissed sack sacks sacked fire fires fired'],
  ['resume resumes resumed continue continues continued', 'suspend suspends suspended stop stops stopped'],
  ['import imports imported', 'export exports exported'],
  ['raise raises raised', 'lower lowers lowered cut cuts'],
  ['strengthen strengthens strengthened', 'weaken weakens weakened'],
  ['cause causes caused', 'prevent prevents prevented'],
  ['earn earns earned earnings profit profits', 'loss losses loses lose'],
  ['pass passes passed', 'fail fails failed failure'],
  ['succeed succeeds succeeded success', 'fail fails failed failure'],
  ['join joins joined', 'leave leaves left quit quits'],
];

const opposites = new Map<string, Set<string>>();
for (const [one, other] of GROUPS) {
  const [left, right] = [one.split(' ').map(stem), other.split(' ').map(stem)];
  for (const [from, to] of [
    [left, right],
    [right, left],
  ] as const) {
    for (const word of from) opposites.set(word, new Set([...(opposites.get(word) ?? []), ...to]));
  }
}

/** Whether two stems say the opposite of each other. */
export const areOpposites = (a: string, b: string): boolean => opposites.get(a)?.has(b) ?? false;

/** Whether any word is the opposite of the stem. */
export const hasOpposite = (stem: string): boolean => opposites.has(stem);
