import { agencyName } from '../credits/agencies.js';
import type { Sentence } from '../document/document.js';
import { hintOf, holds } from '../document/hints.js';
import { subjectBefore } from '../document/subjects.js';
import { nodeAt } from '../document/units.js';
import type { Aside, OwnVoice } from './aside.js';

const REASON = 'note of the outlet: it speaks of its own work or to its readers';

/** Words of which such notes hold one; few sentences have any. */
const OF_NOTES = hintOf((word) =>
  /^(?:us|our|here|here['’]s|follow|updated?|updates|developing|breaking|transcripts?|reporting|contributed|readers|subscribers|listeners|edited|condensed|disclaimer|journalism|withhold|withholding|identify|anonymity|rely|relies|publish|funded|produced|published|views|opinions|below|tuned|say|names?|naming|tips?|support|withheld|changed|newsdesk|parent|owned|sponsors?|subsidiary|shareholder|stake|anyone|anybody|witnesses|callers|tipsters|text|get|your|website|inbox|if)$/u.test(
    word,
  ),
);

/** What an outlet makes; of a "report" or "project" others may speak too, unless it is "ours". */
const MADE =
  '(?:this|the|these|our) (?:\\p{L}+ ){0,2}(?:story|stories|article|articles|page|post|explainers?|live ?blog|podcast|coverage|reporting|interview|transcript|episode)|our (?:\\p{L}+ ){0,2}(?:reports?|guides?|trackers?|timelines?|series|programmes?|programs?|project|journalism|work|newsroom)';

/** What such notes say, each tried from the start of a sentence. */
const NOTES: readonly RegExp[] = [
  // Calls to readers.
  /^let us know\b|^(?:please )?(?:click|tap|read|see|watch|listen|download|sign up|subscribe|vote|comment)\b[^.!?]{0,40}?\b(?:here|below)\b/iu,
  /^have your say\b|^stay tuned\b|^check back (?:for|here|later|soon|often|with us)\b|^more (?:details|information|updates)? ?to (?:come|follow)\b/iu,
  /^(?:\p{L}+ ){0,3}(?:readers|subscribers|listeners)(?: can| may|,)\s[^.!?]{0,80}?\b(?:here|below|our|us)\b/iu,
  /^(?:read|find|see|learn|for) (?:out )?more\b[^.!?]{0,60}?\b(?:here|below|our|website)\b/iu,
  /^get\b[^.!?]{0,50}?\b(?:alerts?|briefings?|newsletters?|headlines|updates|news)\b[^.!?]{0,40}?\byour\b/iu,
  /^text \p{Lu}{2,12} to \d{3,6}\b/iu,
  /^if you\b[^.!?]{0,80}?\b(?:affected|struggling|distressed|crisis)\b[^.!?]{0,60}?\b(?:call|contact|visit|helpline)\b/iu,
  // What the police ask through the outlet of whoever saw something.
  /^(?:anyone|anybody) (?:with|who (?:has|have|may have|might have)) (?:any |more |further )?information\b[^.!?]{0,90}?\b(?:call|contact|phone|e-?mail|come forward)\b/iu,
  /^(?:anyone|anybody|witnesses|tipsters)\b[^!?]{0,90}?\b(?:call|contact|phone|ring|text|e-?mail)\b[^!?]{0,90}?\d{3}/iu,
  /^(?:callers|tipsters|tips|informants) (?:can|may|will|do not|don['’]t|need not)\b[^.!?]{0,40}?\b(?:anonymous(?:ly)?|names?)\b/iu,
  // What is yet to come of the item.
  new RegExp(
    `^(?:${MADE}) (?:is|are|will be|has been|was|were) (?:(?:being|regularly|constantly|continually|frequently) )?updated\\b`,
    'iu',
  ),
  /^this is an? (?:developing|breaking)(?: news)? (?:story|report)\b/iu,
  // Who else worked on it, and who paid.
  /\bcontributed (?:reporting )?(?:to|for) (?:this|the) (?:report|story|article|piece)\b/iu,
  /^\(?(?:additional )?(?:reporting|writing|editing|translation|research) (?:by|for)\b/iu,
  new RegExp(`^support for (?:${MADE})\\b[^.]{0,60}\\b(?:comes|is provided|was provided)\\b`, 'iu'),
  new RegExp(
    `^(?:${MADE}) (?:is|was|are|were|has been) (?:\\p{L}+ )?(?:made possible|funded|supported|produced|sponsored|co-published|republished|published)\\b`,
    'iu',
  ),
  // How it was made.
  /^transcripts? (?:is|are|may)\b|\bmay (?:differ|vary) from (?:the )?(?:audio|broadcast)\b/iu,
  new RegExp(
    `^(?:${MADE})\\b[^.]{0,40}\\b(?:edited|condensed)\\b[^.]{0,40}\\b(?:length|clarity|brevity|style|edited|condensed)\\b`,
    'iu',
  ),
  /^disclaimer\s?:|^(?:the )?(?:views|opinions)(?: and opinions)? expressed\b/iu,
  // "His name is known to this newspaper and is being withheld at his request."
  /\b(?:names?|identity|identities|details)\b[^.!?]{0,60}?\b(?:(?:is|are|was|were) (?:being )?withheld|(?:has|have) been changed)\b/iu,
  // "Here is where things stand."
  /^here(?:['’]s| is| are) (?:what|where|how|why|who|when|a (?:look|guide|list|timeline|breakdown|summary|recap)|the latest)\b[^.:,]{0,60}[.:]$/iu,
];

/** The outlet's note on its own work, or to its readers, that a sentence is, or `null`. */
export function readNote(text: string, sentence: Sentence, outlet: string | null, voice: OwnVoice): Aside | null {
  if (!holds(sentence, OF_NOTES) || !voice.holds(sentence)) return null;
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  return NOTES.some((note) => note.test(words)) ||
    callsReaders(sentence) ||
    tellsHowItWorks(text, sentence, outlet) ||
    tellsOfOwner(words, outlet)
    ? { start: sentence.start, end: sentence.end, reason: REASON }
    : null;
}

const LONGEST = 300;

const CALLING: ReadonlySet<string> = new Set(
  `email e-mail write contact call text send tell message tweet follow join reach support help give share drop visit
  submit find subscribe sign download`.split(/\s+/u),
);
/** Words of a call before it names the outlet: "Send your photos and videos to our newsroom". */
const FARTHEST = 10;

/** "Write to our newsroom in confidence.": an order that names the outlet before any other verb. */
function callsReaders({ tokens, groups }: Sentence): boolean {
  const open = orderAt(tokens);
  const next = tokens[open + 1]?.pos;
  if (!CALLING.has(tokens[open]?.lower ?? '') || next === 'VERB' || next === 'AUX') return false;
  const us = tokens.findIndex(({ lower }, at) => at > open && at <= open + FARTHEST && OWN.has(lower));
  return us > 0 && !groups.some(({ form, first }) => form === 'finite' && first > open && first < us);
}

const OWN: ReadonlySet<string> = new Set(['us', 'our', 'newsdesk', 'newsroom']);

/** Where an order to readers begins: "Please", "If you have a question, email". */
function orderAt(tokens: Sentence['tokens']): number {
  const comma = tokens.findIndex(({ lower }) => lower === ',');
  const asked = tokens[0]?.lower === 'if' && tokens[1]?.lower === 'you' && comma > 0 ? comma + 1 : 0;
  return tokens[asked]?.lower === 'please' ? asked + 1 : asked;
}

/** "The Courier's parent company is a sponsor of the fair": what an outlet discloses of itself. */
function tellsOfOwner(words: string, outlet: string | null): boolean {
  if (outlet === null || !bare(words).startsWith(bare(outlet))) return false;
  const rest = bare(words).slice(bare(outlet).length, bare(outlet).length + NEAR);
  return /^['’]s? (?:parent|owner|publisher|ultimate owner)\b|^ (?:is|has been) (?:part-)?(?:owned by|a subsidiary of|a (?:media )?(?:partner|sponsor) of)\b/u.test(
    rest,
  );
}
/** Characters behind the name of an outlet within which it says whose it is. */
const NEAR = 60;

/** What outlets say of what they always do: "The Courier does not name minors." */
const HABITS: ReadonlySet<string> = new Set('report rely name identify publish withhold protect'.split(' '));
const HABITUAL: ReadonlySet<string> = new Set(['can', 'may', 'will', 'ca', 'wo']);
const SELF = /^(?:this (?:newspaper|outlet|site|website|publication|station))$/iu;

function tellsHowItWorks(text: string, { tokens, groups }: Sentence, outlet: string | null): boolean {
  const main = groups.find(({ form }) => form === 'finite');
  if (main === undefined || main.perfect || main.passive || !HABITS.has(main.lemma)) return false;
  const opens = nodeAt(tokens, main.first);
  if (main.modal === null ? /(?:ed|did)$/u.test(opens.lower) : !HABITUAL.has(main.modal)) return false;
  const subject = subjectBefore(tokens, main.first);
  if (subject === null) return false;
  const name = text.slice(nodeAt(tokens, subject.from).start, nodeAt(tokens, subject.to).end);
  if (/^we$/iu.test(name)) return main.negated;
  return SELF.test(name) || agencyName(name) !== null || (outlet !== null && bare(name) === bare(outlet));
}

const bare = (name: string): string => name.replace(/^the\s+/iu, '').toLowerCase();
