import { COUNTRY_OF } from './nations.js';
import { perText } from './per-text.js';

const IRREGULAR: Readonly<Record<string, string>> = {
  ...COUNTRY_OF,
  said: 'say',
  told: 'tell',
  held: 'hold',
  took: 'take',
  taken: 'take',
  won: 'win',
  lost: 'lose',
  shot: 'shoot',
  fell: 'fall',
  fallen: 'fall',
  rose: 'rise',
  risen: 'rise',
  broke: 'break',
  broken: 'break',
  hit: 'hit',
  struck: 'strike',
  dead: 'die',
  died: 'die',
  death: 'die',
  deaths: 'die',
  dying: 'die',
  dies: 'die',
  lies: 'lie',
  goes: 'go',
  has: 'have',
  had: 'have',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  does: 'do',
  children: 'child',
  women: 'woman',
  men: 'man',
  people: 'person',
  persons: 'person',
  met: 'meet',
  led: 'lead',
  left: 'leave',
  fought: 'fight',
  found: 'find',
  bought: 'buy',
  sold: 'sell',
  sale: 'sell',
  gave: 'give',
  given: 'give',
  went: 'go',
  gone: 'go',
  made: 'make',
  sank: 'sink',
  sunk: 'sink',
  knew: 'know',
  known: 'know',
  hid: 'hide',
  hidden: 'hide',
  began: 'begin',
  begun: 'begin',
  spoke: 'speak',
  spoken: 'speak',
  wrote: 'write',
  written: 'write',
  saw: 'see',
  seen: 'see',
  came: 'come',
  paid: 'pay',
  built: 'build',
  sent: 'send',
  spent: 'spend',
  lent: 'lend',
  caught: 'catch',
  taught: 'teach',
  brought: 'bring',
  thought: 'think',
  kept: 'keep',
  slept: 'sleep',
  swept: 'sweep',
  felt: 'feel',
  dealt: 'deal',
  meant: 'mean',
  heard: 'hear',
  stole: 'steal',
  stolen: 'steal',
  chose: 'choose',
  chosen: 'choose',
  drove: 'drive',
  driven: 'drive',
  flew: 'fly',
  flown: 'fly',
  grew: 'grow',
  grown: 'grow',
  threw: 'throw',
  thrown: 'throw',
  drew: 'draw',
  drawn: 'draw',
  blew: 'blow',
  blown: 'blow',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  stood: 'stand',
  understood: 'understand',
  ran: 'run',
  sought: 'seek',
  ate: 'eat',
  eaten: 'eat',
  drank: 'drink',
  drunk: 'drink',
  swam: 'swim',
  swore: 'swear',
  sworn: 'swear',
  wore: 'wear',
  worn: 'wear',
  tore: 'tear',
  torn: 'tear',
  bore: 'bear',
  bit: 'bite',
  bitten: 'bite',
  rode: 'ride',
  ridden: 'ride',
  woke: 'wake',
  froze: 'freeze',
  frozen: 'freeze',
  forgot: 'forget',
  forgotten: 'forget',
  got: 'get',
  gotten: 'get',
  sat: 'sit',
  shook: 'shake',
  shaken: 'shake',
  hung: 'hang',
  stuck: 'stick',
  dug: 'dig',
  bled: 'bleed',
  fed: 'feed',
  fled: 'flee',
  lit: 'light',
  slid: 'slide',
  bound: 'bind',
  wound: 'wound',
  laid: 'lay',
  lain: 'lie',
  lied: 'lie',
  became: 'become',
  overthrew: 'overthrow',
  overthrown: 'overthrow',
  overcame: 'overcome',
  undertook: 'undertake',
  undertaken: 'undertake',
  mistook: 'mistake',
  mistaken: 'mistake',
  rebuilt: 'rebuild',
  resold: 'resell',
  retook: 'retake',
  withheld: 'withhold',
  upheld: 'uphold',
  denied: 'deny',
  denies: 'deny',
  leapt: 'leap',
  burnt: 'burn',
  learnt: 'learn',
  spilt: 'spill',
  crept: 'creep',
  wept: 'weep',
  shrank: 'shrink',
  shrunk: 'shrink',
  sprang: 'spring',
  sang: 'sing',
  sung: 'sing',
  rang: 'ring',
  rung: 'ring',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  thieves: 'thief',
};

/**
 * Folds an English word to a stem by cutting its inflection: plural, -ed, -ing, -ly and the commonest noun endings
 * (after the first steps of Porter 1980). Stems are for comparing words, never for showing.
 */
export const stem = perText((word): string => {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR[lower];
  if (irregular !== undefined) return finish(irregular);
  if (lower.length < 4 || /\d/u.test(lower)) return lower;
  return cutNounEnding(cutInflection(lower));
});

function cutInflection(word: string): string {
  if (/(?:ss|us|is)$/u.test(word)) return word;
  if (/ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses|zes)$/u.test(word)) return word.slice(0, -2);
  if (/s$/u.test(word)) return cutInflection(word.slice(0, -1));
  if (/ied$/u.test(word)) return `${word.slice(0, -3)}y`;
  for (const ending of ['ing', 'ed']) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    if (base.length < 3 || !/[aeiouy]/u.test(base)) return word;
    return undouble(base);
  }
  return word;
}

const undouble = (base: string): string => (/([bdfgmnprt])\1$/u.test(base) ? base.slice(0, -1) : base);

function cutNounEnding(word: string): string {
  // "inspection" and "election" are of "inspect" and "elect".
  if (word.length >= 7 && word.endsWith('ction')) return word.slice(0, -3);
  for (const ending of ['ation', 'ition', 'ment', 'ness', 'ance', 'ence', 'tion', 'sion', 'ally', 'ly', 'al']) {
    if (word.length - ending.length >= 4 && word.endsWith(ending)) return finish(word.slice(0, -ending.length));
  }
  return finish(word);
}

/** "cancelled" and "canceled", "install" and "instal"; not "kill". */
const LONG_L = /[aeiouy][^aeiouy]+[aeiouy]+ll$/u;

const finish = (word: string): string => {
  if (LONG_L.test(word)) return word.slice(0, -1);
  return word.length > 3 ? word.replace(/(?:e|y|i)$/u, '') : word;
};
