import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { hintsOf, type Hints } from './hints.js';
import { interned } from './interned.js';
import { eventOf, findPatterns, readTagRules, type TagRules } from './tag-rules.js';
import { PARTS_OF_SPEECH, type PartOfSpeech } from './token.js';

/** Words of a text in order. */
export interface Tagged {
  readonly forms: readonly Form[];
  /** Where each word starts in the text, or `null` where not all of the text's letters are letters of its words. */
  readonly starts: readonly number[] | null;
}

/** A word with the part of speech that it has in its sentence: what the tagger knows of it there. */
export interface Form {
  /** Number of its tag. */
  readonly tag: number;
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
  readonly text: string;
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
  /** What it was last, as a word mostly is again, and with each tag that it was met with. */
  last: Form | null;
  readonly forms: Form[];
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

/** What stands between two spaces of a text, where it is more than a word, or letters that the tagger loses. */
interface Stretch {
  /** The letters of its words. */
  readonly text: string;
  readonly words: readonly Word[];
}

/**
 * Stretches that were cut before, a single word as itself, each in one of a few places that its letters give, beside
 * what they were counted to. What comes last takes the place of what was there: so the table cannot grow, and no text
 * can make it slow. Most of the time goes to memory, and a `Map` touches twice as much of it.
 */
const places = 1 << 17;
const choices = 4;
const stretches = new Array<Stretch | Word | undefined>(places).fill(undefined);
const hashes = new Int32Array(places);
/** A longer stretch is not remembered. */
const longest = 40;

/** Words by their numbers, at most so many. */
const remembered = 100_000;
const lexemes = new Map<number, Word>();

const words: Word[] = [];
const starts: number[] = [];
const tags: number[] = [];
const shown: number[] = [];
const found: number[] = [];

/**
 * The words of a text between two offsets, with their parts of speech. The tagger cuts what stands between spaces
 * without a look at what is around, and news says the same words again and again: each is cut once, and remembered.
 */
export function tagged(text: string, start: number, end: number): Tagged {
  words.length = 0;
  starts.length = 0;
  let exact = true;
  let at = start;
  while (at < end) {
    let code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const from = at;
    const breaks = isBreak(code);
    // Fowler, Noll and Vo's hash (FNV-1a): made on the way, since a word that is met again needs no string of its own.
    let hash = 0x811c9dc5;
    do {
      hash = Math.imul(hash ^ code, 0x01000193);
      at += 1;
      code = at < end ? text.charCodeAt(at) : space;
    } while (!isSpace(code) && isBreak(code) === breaks);
    const stretch = known(text, from, at, hash) ?? cutAt(text, from, at, hash);
    if (stretch.text.length !== at - from) exact = false;
    if ('words' in stretch) {
      let next = from;
      for (const word of stretch.words) {
        words.push(word);
        starts.push(next);
        next += word.text.length;
      }
    } else {
      words.push(stretch);
      starts.push(from);
    }
  }
  return { forms: formsOf(), starts: exact ? starts : null };
}

/** The spaces that the tagger parts text at. */
const isSpace = (code: number): boolean =>
  code === space ||
  (code >= 0xa0 &&
    (code === 0xa0 ||
      (code >= 0x2002 && code <= 0x2005) ||
      code === 0x2009 ||
      code === 0x200a ||
      code === 0x202f ||
      code === 0x205f));
const space = 0x20;
const isBreak = (code: number): boolean => code === 10 || code === 13 || code === 9;

const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (places - choices);

function known(text: string, from: number, to: number, hash: number): Stretch | Word | null {
  const place = placeOf(hash);
  for (let at = place; at < place + choices; at += 1) {
    if (hashes[at] !== hash) continue;
    const stretch = stretches[at];
    if (stretch !== undefined && stretch.text.length === to - from && stands(stretch.text, text, from)) return stretch;
  }
  return null;
}

function stands(word: string, text: string, from: number): boolean {
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  }
  return true;
}

/** A stretch that the tagger cuts; its text is that of its words, which a few marks and lone surrogates are lost from. */
function cutAt(text: string, from: number, to: number, hash: number): Stretch | Word {
  const cutText = text.slice(from, to);
  nlp.readDoc(cutText);
  if (cut === null) throw new Error('the tagger handed over no words');
  const { tokens, cache } = cut;
  const own = likely.map((tag, index) => wordAt(tokens.slice(index * width, (index + 1) * width), Number(tag), cache));
  const kept = own.map((word) => word.text).join('');
  if (kept !== cutText) return { text: '', words: own };
  const [only, second] = own;
  const stretch = only === undefined || second !== undefined ? { text: kept, words: own } : only;
  if (kept.length > longest) return stretch;
  const place = placeOf(hash);
  let free = place;
  while (free < place + choices - 1 && stretches[free] !== undefined) free += 1;
  stretches[free] = stretch;
  hashes[free] = hash;
  return stretch;
}

function wordAt(raw: readonly number[], tag: number, cache: Lexicon): Word {
  const [id = 0, normal = 0, packed = 0] = raw;
  const contracted = normal > spaces;
  const known = contracted ? undefined : lexemes.get(id);
  if (known !== undefined) return known;
  const word: Word = {
    text: interned(cache.value(id)),
    raw,
    normal: contracted ? cache.nox(normal) : cache.normal(id),
    tag,
    open: packed === 0,
    hint: Number(cache.property(id, 'posHint')),
    last: null,
    forms: [],
  };
  if (contracted) return word;
  if (lexemes.size >= remembered) lexemes.clear();
  lexemes.set(id, word);
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
    forms.push(word.last?.tag === tag ? word.last : formOf(word, tag, cache));
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
  let form = word.forms.find((known) => known.tag === tag);
  if (form === undefined) {
    form = readForm(word, tag, cache);
    word.forms.push(form);
  }
  word.last = form;
  return form;
}

function readForm(word: Word, tag: number, cache: Lexicon): Form {
  const { text, raw } = word;
  const [id = 0, normal = 0, packed = 0] = raw;
  const lower = interned(text.toLowerCase().replaceAll('’', "'"));
  const read = { tokens: [id, normal, word.open ? tag << tagShift : packed, 0], cache };
  const lemma = interned(String(lemmaIn(0, read, model.addons)));
  const pos = cache.valueOf('pos', tag & tagMask);
  return {
    tag,
    text,
    lower,
    pos: isDash(text) ? 'PUNCT' : isTag(pos) ? pos : 'X',
    lemma,
    hints: hintsOf(lower) | hintsOf(lemma),
    blank: text.trim() === '',
  };
}
