import { perSentence } from '../words/per-sentence.js';

const LANGUAGES =
  'Albanian|Amharic|Arabic|Armenian|Azerbaijani|Bengali|Bosnian|Bulgarian|Burmese|Cantonese|Catalan|Chinese|Croatian|Czech|' +
  'Danish|Dari|Dutch|Estonian|Farsi|Finnish|French|Georgian|German|Greek|Hausa|Hebrew|Hindi|Hungarian|Icelandic|Indonesian|' +
  'Italian|Japanese|Kazakh|Khmer|Korean|Kurdish|Latvian|Lithuanian|Malay|Mandarin|Norwegian|Pashto|Persian|Polish|Portuguese|' +
  'Punjabi|Romanian|Russian|Serbian|Slovak|Slovene|Slovenian|Somali|Spanish|Swahili|Swedish|Tagalog|Tamil|Thai|Tibetan|' +
  'Tigrinya|Turkish|Ukrainian|Urdu|Uzbek|Vietnamese|Yiddish';

/** Nothing that a language's name would only qualify: "in Polish hospitals" names no language. */
const ENDS = String.raw`(?=\s*(?:[,.;:)—–”"’]|$|\b(?:and|or|through|to|on|at|by|after|before|during|with|that)\b))`;

const CUES: readonly RegExp[] = [
  /\btranslat(?:ed|ion|ions|or|ors|ing)\b/iu,
  /\b(?:through|via|by|with|using) (?:an?|his|her|their|the)(?: \p{L}+){0,2} interpreter\b/iu,
  /\binterpreted (?:from|for)\b/iu,
  new RegExp(
    String.raw`\b(?:[Ss]peaking|[Ss]poke|[Ss]peaks|[Ss]aid|[Tt]old|[Ww]rote|[Ww]ritten|[Aa]sked|[Aa]nswered|[Rr]eplied|[Pp]osted|[Ii]nterview|[Ss]tatement|[Ss]peech|[Rr]emarks|[Ll]etter|[Oo]riginally)\b(?:[ ,]+(?!in\b)[\p{L}’'.-]+){0,4}[ ,]+in (?:${LANGUAGES})${ENDS}`,
    'u',
  ),
  new RegExp(String.raw`\b(?:${LANGUAGES})-language (?:interview|statement|speech|remarks|post|letter|broadcast)`, 'u'),
];

/** Whether a sentence says that the words it gives were said in another language. */
export const saysTranslated = (sentence: string): boolean => CUES.some((cue) => cue.test(sentence));

/** The same of a claim's sentence, read once. */
export const translatedIn = perSentence(saysTranslated);
