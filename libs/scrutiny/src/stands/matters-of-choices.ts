import type { MatterRow } from './matter-row.js';

/**
 * What somebody keeps or gives up, where they stay or leave, and how they behave in a contest or before others, after
 * the classes of VerbNet (keep-15.2, leave-51.2, relinquish, vote) and FrameNet's frames of them. See `MatterRow`.
 */
export const MATTERS_OF_CHOICES: readonly MatterRow[] = [
  {
    name: 'keeping',
    yes: '=keep, =keeps, retain, hold on to, hang on to',
    no: '~give up, ~forgo, ~waive, ~renounce, ~relinquish, ~hand back, ~give back, ~strip of, ~forfeit, ~part with, ~sell off, ~do without',
    later: 'no',
    towards: true,
    ofPlan: true,
  },
  {
    name: 'staying',
    yes: 'stay with, remain with, stay in, remain in, stay at, remain at, extend contract, sign new contract',
    no: '=leaving, =leaves, walk out, storm out, be to move, will move, be move out',
    ofPlan: true,
  },
  {
    name: 'candidacy',
    yes: 'run for term, run for office, run again, stand again, run for re-election, stand for re-election, be candidate, run for president, run for mayor, stand for office, throw hat',
    no: 'retire from politics, bow out, leave politics, rule out run',
    later: 'both',
    ofPerson: true,
  },
  {
    name: 'ballot',
    yes: 'vote for, vote against, vote in favour, vote in favor, cast ballot',
    no: '~abstain, ~abstention, ~stay away from vote',
    ofPerson: true,
  },
  {
    name: 'sent off',
    yes: 'send off, red card, show red',
    no: 'stay on pitch, remain on pitch, stay on field, remain on field, finish match, play on',
    ofPerson: true,
  },
  {
    name: 'extra time',
    yes: 'extra time, overtime, penalty shoot-out, shoot-out, on penalties',
    no: 'within ninety, in normal time, in regulation, within 90, in ninety, in 90',
    ofEvent: true,
  },
  {
    name: 'prior notice',
    yes: 'tell in advance, inform in advance, warn in advance, give notice, inform beforehand, tell beforehand',
    no: 'learn from newspaper, learn from media, learn from press, learn from television, hear from media, read in newspaper, find out from, keep in dark, without notice, without warning, learn of it from',
  },
  {
    name: 'contest of result',
    yes: 'contest result, challenge result, dispute result, contest outcome, challenge outcome, contest election, go to court over',
    no: 'recognise result, recognize result, accept result, accept outcome, acknowledge result, recognise outcome',
    ofPlan: true,
    later: 'no',
  },
  {
    name: 'taking up',
    yes: 'accept prize, accept award, accept invitation, accept post, accept job, accept gift, take up post, take up offer, accept role',
    no: 'turn down, decline prize, decline award, decline invitation, refuse prize, refuse award, reject prize, spurn, decline post, decline offer',
    towards: true,
  },
  {
    name: 'refund',
    yes: 'get money back, get refund, be refund, be reimburse',
    no: 'lose their money, lose money, leave empty-handed, out of pocket',
    ofPlan: true,
  },
  {
    name: 'fate of a building',
    yes: 'be tear down, be demolish, be pull down, be knock down, be bulldoze, be raze, will demolish, will tear down',
    no: 'be save, be preserve, be restore, be rebuild, be renovate, keep standing, will restore, will rebuild',
    ofPlan: true,
  },
  {
    name: 'rescue by the state',
    yes: 'bail out, will rescue, step in, come to rescue, prop up, save company, save airline, save bank',
    no: 'rule out rescue, rule out bailout, rule out a rescue, refuse to rescue, no rescue, let fail, refuse bailout',
    ofPlan: true,
  },
  {
    name: 'admission of error',
    yes: '=admitted error, admit error, admit mistake, admit fault, acknowledge error, acknowledge mistake, own up, take responsibility, accept blame, accept responsibility',
    no: 'deny error, deny mistake, deny fault, deny any error, deny responsibility, deny blame, blameless, insist nothing wrong',
    later: 'yes',
  },
  {
    name: 'stores',
    yes: 'available without prescription, sold without prescription, sell without prescription, over the counter',
    no: 'on prescription, by prescription, prescription-only, need prescription',
  },
  {
    name: 'permission to go in',
    yes: 'allow to wait, let in, let into, let through, may enter, may use, may still use, admit to',
    no: 'send away, turn away, keep out, ~bar from, ~ban from, shut out, turn back',
    later: 'both',
  },
  {
    name: 'in the country',
    yes: 'still in country, in country, remain in country, stay in country',
    no: '~flee country, ~leave country, ~flee abroad, ~go abroad, ~leave for abroad',
    later: 'no',
    ofPerson: true,
  },
  {
    name: 'fairness',
    yes: 'be fair, free and fair, be fair and free, be clean vote',
    no: 'be rigged, be fraudulent, be unfair, be marred, vote-rigging',
  },
];
