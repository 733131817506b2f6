import { stem } from '../words/stem.js';

/** Verbs and the nouns of their deeds whose stems differ, after the nominalisations of NOMLEX. */
const DEEDS = `threaten threat
  know knowledge
  complain complaint
  decide decision
  prove proof
  lose loss
  speak speech
  advise advice
  apologise apologize apology
  permit permission
  admit admission
  submit submission
  divide division
  explode explosion
  collide collision
  intrude intrusion
  invade invasion
  expel expulsion
  suspend suspension
  extend extension
  expand expansion
  seize seizure
  close closure
  depart departure
  destroy destruction
  reduce reduction
  produce production
  introduce introduction
  describe description
  deceive deception
  believe belief
  deny denial
  bury burial
  injure injury
  inquire inquiry
  discover discovery
  recover recovery
  deliver delivery
  marry marriage
  choose choice
  transmit transmission
  omit omission
  intervene intervention
  prevent prevention
  detain detention
  retain retention
  abolish abolition
  acquire acquisition
  oppose opposition
  compete competition
  respond response
  confess confession
  convict conviction
  refuse refusal
  remove removal
  survive survival
  revive revival
  hesitate hesitation
  donate donation
  rob robbery
  bribe bribery
  analyse analyze analysis
  arrive arrival
  approve approval
  grow growth`
  .split('\n')
  .map((line) => line.trim().split(' ').map(stem));

const verbs = new Map(DEEDS.flatMap(([verb = '', ...others]) => others.map((other) => [other, verb] as const)));

/** Shortest stem of a verb in "-ate" whose noun in "-ation" has lost that ending: "evacuat", "evacu". */
const SHORTEST = 7;

/** The stem that stands for a deed, told as a verb or as a noun. */
export const sameDeed = (word: string): string =>
  verbs.get(word) ?? (word.length >= SHORTEST && word.endsWith('at') ? word.slice(0, -2) : word);
