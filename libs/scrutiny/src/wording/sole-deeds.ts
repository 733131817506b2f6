import type { Word } from '../stands/pieces.js';
import { sameThing } from '../stands/same-things.js';
import { stem } from '../words/stem.js';

/**
 * Deeds that one alone can have done to one thing, as `verbs > things`: `*` stands for any thing. `!` marks deeds that
 * come again, whose thing must be told in the same words; `~` those that last, whose tense must be one; `^` those of which
 * a story has one, whatever article stands before the thing. A verb with `?`
 * may be several people's deed too, and counts beside one of the others. After the verb classes of VerbNet (get, create,
 * performance, run, murder, steal) and FrameNet's frames Locating, Leadership, Text_creation, Operate_vehicle and
 * Commerce_buy. For: telling who did a thing that only one can have done. What several do, hear or see stays out.
 */
const DEEDS = `found discovered located spotted? noticed? > *
raised sounded gave > alarm
called phoned rang summoned alerted notified > police ambulance brigade services ^
led headed chaired oversaw directed > inquiry investigation team committee panel commission probe expedition mission operation delegation rescue choir board council taskforce search review ~
preside-over > trial hearing inquest session meeting ~
wrote penned authored > letter note report book novel play poem script article memo memoir screenplay opera symphony song
composed > song opera symphony piece music anthem score
signed > decree order law warrant cheque
drove steered flew piloted captained skippered > *
fired > shot bullet gun pistol rifle missile rocket weapon
planted placed laid detonated built assembled > bomb device mine explosive
started lit set caused ignited > fire blaze
scored netted > goal try penalty equaliser equalizer opener winner point !
took converted missed > penalty !
won > race final title election championship tournament marathon medal seat prize stage match !
owned > * ~
bought acquired purchased took-over > *
founded established set-up > *
designed > *
painted > *
sculpted > statue bust sculpture
directed > film movie play series documentary
invented > *
identified isolated > virus gene bacterium
succeeded succeed succeeds replaced > *
represented defended > defendant accused suspect he she ~
sentenced jailed > *
operate-on > *
performed conducted carried-out > operation surgery autopsy post-mortem transplant
killed murdered stabbed strangled assassinated poisoned shot > *
stole > *
kidnapped abducted > *
hijacked > *
hand-in handed-over > *
delivered brought > parcel package letter
leaked > document documents report recording letter file
arrested captured > *
conducted > orchestra
officiated refereed umpired > match final game`;

/** One deed that a verb may tell of. */
export interface SoleDeed {
  /** The first verb of its line. */
  readonly name: string;
  /** The word that must follow its verb: "set up". */
  readonly particle: string | null;
  /** Whether the verb alone tells of what several may do. */
  readonly loose: boolean;
  /** Folded stems of the things to which it can be done; `null` for any. */
  readonly things: ReadonlySet<string> | null;
  /** Whether it is done again and again. */
  readonly recurs: boolean;
  readonly lasts: boolean;
  /** Whether "an ambulance" is the ambulance. */
  readonly one: boolean;
}

const byVerb = new Map<string, SoleDeed[]>();
for (const line of DEEDS.split('\n')) {
  const [verbs = '', rest = ''] = line.split(' > ');
  const things = rest.replace(/ [!~^]$/u, '');
  for (const verb of verbs.split(' ')) {
    const [written = '', particle = null] = verb.replace('?', '').split('-');
    const stemmed = stem(written);
    const deed: SoleDeed = {
      name: verbs.split(' ')[0] ?? '',
      particle,
      loose: verb.endsWith('?'),
      things: things === '*' ? null : new Set(things.split(' ').map((thing) => sameThing(stem(thing)))),
      recurs: rest.endsWith('!'),
      lasts: rest.endsWith('~'),
      one: rest.endsWith('^'),
    };
    byVerb.set(stemmed, [...(byVerb.get(stemmed) ?? []), deed]);
  }
}

/** The deeds of which the word at a place may be the verb. */
export const soleDeedsAt = (words: readonly Word[], at: number): readonly SoleDeed[] =>
  (byVerb.get(words[at]?.stem ?? '') ?? []).filter(
    ({ particle }) => particle === null || words[at + 1]?.lower === particle,
  );
