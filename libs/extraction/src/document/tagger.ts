import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { hintsOf, type Hints } from './hints.js';
import { eventOf, findPatterns, readTagRules, type TagRules } from './tag-rules.js';
import { PARTS_OF_SPEECH, type PartOfSpeech } from './token.js';

/** A word with the part of speech that it has in its sentence: what the tagger knows of it there. */
export interface Form {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
  readonly hints: Hints;
  /** Whether it is white space, as line breaks are words to the tagger. */
  readonly blank: boolean;
}

/** A word as the tagger's lexicon has it, in whatever sentence. */
interface Word {
  /** The four numbers that the tagger keeps of it. */
  readonly raw: readonly number[];
  /** The number of its usual spelling in lower case. */
  readonly normal: number;
  /** Its most likely tag. */
  readonly tag: number;
  /** Whether the tag may change: not in the parts of a contraction ("ca", "n't"). */
  readonly open: boolean;
  /** What it shows to the rules in place of a tag; 0 if nothing. */
  readonly hint: number;
  /** What it is with each tag, once it was met so. */
  readonly forms: (Form | undefined)[];
}

/** The tagger's lexicon, and the words outside of it that it has met. */
interface Lexicon {
  value(id: number): string;
  normal(id: number): number;
  /** The normal of a part of a contraction. */
  nox(packed: number): number;
  property(id: number, name: string): unknown;
  valueOf(name: string, at: number): string;
  isMemberPOS(id: number, tag: number): boolean;
}

/** What the tagger hands to the last step of its work. */
interface Cut {
  readonly tokens: readonly number[];
  readonly cache: Lexicon;
}

interface PosModel {
  readonly machines: readonly string[];
}

const isFunction = (value: unknown): value is (...given: unknown[]) => unknown => typeof value === 'function';
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isCut = (value: unknown): value is Cut => isObject(value) && 'tokens' in value && 'cache' in value;
const isPosModel = (value: unknown): value is PosModel => isObject(value) && 'machines' in value;

/** Numbers of a token: of its spelling; of spaces before and the normal; of lemma and tag, in contractions; unused. */
const width = 4;
const spaces = 0xffff;
const tagShift = 20;
const tagMask = 0x3f;
/** Tags of the model, and some more. */
const tagCount = 20;

const posModel = isFunction(model.pos) ? model.pos() : null;
if (!isPosModel(posModel)) throw new Error('the language model has no tagger');
const rules: readonly TagRules[] = posModel.machines.map(readTagRules);

let cut: Cut | null = null;
let likely: readonly unknown[] = [];

/**
 * Cuts text into words, and knows their most likely tags. The model's rules are run by `tagged`, over the words of a
 * text of which each was cut once: so the model is given without them, and its last step hands over what it has.
 * Sentence, entity and sentiment stages of the pipe are not used.
 */
const nlp = winkNLP(
  {
    ...model,
    pos: () => ({
      machines: [],
      transformers: [],
      setter: (document: unknown, tags: unknown) => {
        cut = isCut(document) ? document : null;
        likely = Array.isArray(tags) ? tags : [];
      },
    }),
  },
  ['pos'],
);

const lemmaReader: unknown = Reflect.get(nlp.its, 'lemma');
if (!isFunction(lemmaReader)) throw new Error('wink-nlp has no reader of lemmas');
const lemmaIn = lemmaReader;

/** Stretches of text between spaces, as they were cut, and words by their numbers: at most so many of each, and short. */
const remembered = 100_000;
const longest = 40;
const stretches = new Map<string, readonly Word[]>();
const lexemes = new Map<number, Word>();

const words: Word[] = [];
const tags: number[] = [];
const shown: number[] = [];
const found: number[] = [];

/**
 * The words of a text between two offsets, with their parts of speech. The tagger cuts what stands between spaces
 * without a look at what is around, and news says the same words again and again: each is cut once, and remembered.
 */
export function tagged(text: string, start: number, end: number): Form[] {
  words.length = 0;
  let at = start;
  while (at < end) {
    const from = at;
    if (isSpace(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const breaks = isBreak(text.charCodeAt(at));
    at += 1;
    while (at < end && !isSpace(text.charCodeAt(at)) && isBreak(text.charCodeAt(at)) === breaks) at += 1;
    for (const word of wordsOf(text.slice(from, at))) words.push(word);
  }
  return formsOf();
}

/** The spaces that the tagger parts text at. */
const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0xa0 &&
    (code === 0xa0 ||
      (code >= 0x2002 && code <= 0x2005) ||
      code === 0x2009 ||
      code === 0x200a ||
      code === 0x202f ||
      code === 0x205f));
const isBreak = (code: number): boolean => code === 9 || code === 10 || code === 13;

function wordsOf(stretch: string): readonly Word[] {
  const before = stretches.get(stretch);
  if (before !== undefined) return before;
  if (stretches.size >= remembered) {
    stretches.clear();
    lexemes.clear();
  }
  nlp.readDoc(stretch);
  if (cut === null) throw new Error('the tagger handed over no words');
  const { tokens, cache } = cut;
  const own = likely.map((tag, index) => wordAt(tokens.slice(index * width, (index + 1) * width), Number(tag), cache));
  // Its own letters, since a slice holds the whole text in memory.
  const key = own.map(({ raw }) => cache.value(raw[0] ?? 0)).join('');
  if (key === stretch && key.length <= longest) stretches.set(key, own);
  return own;
}

function wordAt(raw: readonly number[], tag: number, cache: Lexicon): Word {
  const [id = 0, normal = 0, packed = 0] = raw;
  const contracted = normal > spaces;
  const known = contracted ? undefined : lexemes.get(id);
  if (known !== undefined) return known;
  const word: Word = {
    raw,
    normal: contracted ? cache.nox(normal) : cache.normal(id),
    tag,
    open: packed === 0,
    hint: Number(cache.property(id, 'posHint')),
    forms: new Array<Form | undefined>(tagCount).fill(undefined),
  };
  if (!contracted) lexemes.set(id, word);
  return word;
}

/** The words in hand with the tags that the rules leave them. */
function formsOf(): Form[] {
  const cache = cut?.cache;
  const forms: Form[] = [];
  if (cache === undefined) return forms;
  tags.length = 0;
  shown.length = 0;
  for (const { tag, hint } of words) {
    tags.push(tag);
    shown.push(eventOf(tag, hint));
  }
  for (const machine of rules) {
    found.length = 0;
    findPatterns(machine, shown, found);
    for (let at = 0; at < found.length; at += 2) mend(found[at] ?? 0, found[at + 1] ?? 0, cache);
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const tag = word.open ? (tags[at] ?? word.tag) : word.tag;
    forms.push(word.forms[tag] ?? formOf(word, tag, cache));
  }
  return forms;
}

/** Gives a word the tag of a pattern: where it is below zero always, else if the word may have it. */
function mend(at: number, verdict: number, cache: Lexicon): void {
  const word = words[at];
  if (word === undefined || (verdict > 0 && !cache.isMemberPOS(word.normal, verdict))) return;
  const tag = Math.abs(verdict);
  tags[at] = tag;
  shown[at] = eventOf(tag, word.hint);
}

const named: ReadonlySet<string> = new Set(PARTS_OF_SPEECH);
const isTag = (tag: string): tag is PartOfSpeech => named.has(tag);

/** Some dashes are unknown to the tagger. */
const isDash = (value: string): boolean => /^[‐-―−]+$/u.test(value);

function formOf(word: Word, tag: number, cache: Lexicon): Form {
  const [id = 0, normal = 0, packed = 0] = word.raw;
  const text = cache.value(id);
  const lower = text.toLowerCase().replaceAll('’', "'");
  const read = { tokens: [id, normal, word.open ? tag << tagShift : packed, 0], cache };
  const lemma = String(lemmaIn(0, read, model.addons));
  const pos = cache.valueOf('pos', tag & tagMask);
  const form: Form = {
    text,
    lower,
    pos: isDash(text) ? 'PUNCT' : isTag(pos) ? pos : 'X',
    lemma,
    hints: hintsOf(lower) | hintsOf(lemma),
    blank: text.trim() === '',
  };
  word.forms[tag] = form;
  return form;
}
