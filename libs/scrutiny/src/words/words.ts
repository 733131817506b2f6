import { stem } from './stem.js';

const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those it its he him his she her hers they them their theirs we us our i me my you your ' +
    'who whom whose which what when where why how and or but nor so yet if then than as at by for from in into of off ' +
    'on onto out over to up with within without under about after before during since until while against between ' +
    'among through per via be is are was were been being am do does did done has have had having will would shall ' +
    'should can could may might must not no never there here also just only very more most some any all each other ' +
    'another such same own too s t re ve ll d m say says said saying tell told according report reports reported ' +
    'reportedly'
  ).split(' '),
);

/** Words of a text in lower case: letters and digits, apostrophes cut off. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/[’‘]/gu, "'")
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*(?:\.\p{L}\.?)*|\d[\d.,]*\d|\d/gu) ?? []
  ).map((word) => (/\p{L}\./u.test(word) ? word.replaceAll('.', '') : word));
}

/** Verbs of two words and the one that says the same. */
const PHRASAL: readonly (readonly [RegExp, string])[] = [
  [/\bcall(?:s|ed|ing)?\s+back\b/giu, 'recalled'],
  [/\b(?:shut|close)(?:s|d|ting|ing)?\s+down\b/giu, 'closed'],
  [/\bturn(?:s|ed|ing)?\s+down\b/giu, 'rejected'],
  [/\b(?:step(?:s|ped|ping)?|stand(?:s|ing)?|stood)\s+down\b/giu, 'resigned'],
  [/\b(?:call(?:s|ed|ing)?)\s+off\b/giu, 'cancelled'],
  [/\b(?:put(?:s|ting)?)\s+off\b/giu, 'postponed'],
  [/\b(?:blow(?:s|n|ing)?|blew)\s+up\b/giu, 'exploded'],
  [/\b(?:lay(?:s|ing)?|laid)\s+off\b/giu, 'dismissed'],
  [/\bvot(?:e|es|ed|ing)\s+\(?against\b/giu, 'rejected'],
  [/\bvot(?:e|es|ed|ing)\s+(?:\(?for|in favou?r of)\b/giu, 'approved'],
];

/** The second word of each: most texts have none of them. */
const MAY_BE_PHRASAL = /\b(?:back|down|off|up|against|for|favou?r)\b/iu;

/** Stems of a text's content words, each once, in order of first use; figures are left out when asked. */
export function contentStems(text: string): string[] {
  const plain = MAY_BE_PHRASAL.test(text)
    ? PHRASAL.reduce((told, [phrase, word]) => told.replace(phrase, word), text)
    : text;
  const stems = wordsOf(plain)
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map(stem);
  return [...new Set(stems)];
}

/** Whether the word carries no content of its own. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word.toLowerCase());

const NUMBERS = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen'
  )
    .split(' ')
    .map(stem),
);

/** Whether the stem is that of a cardinal number in letters. */
export const isNumberStem = (word: string): boolean => NUMBERS.has(word);
