import { stem } from '../words/stem.js';

/**
 * What news tells of people and things in two ways that exclude each other, gathered from FrameNet's frames, VerbNet's
 * classes and the antonyms of public dictionaries. `yes` and `no` hold the words of either answer, in their dictionary
 * form, several words with a space; `=` marks one that must be written so, `~` one that says more than its answer, so that a
 * negation of it says nothing (who was not sacked may have resigned). A matter without words for `no` is answered so by a
 * negation alone.
 */
interface MatterRow {
  readonly name: string;
  readonly yes: string;
  readonly no: string;
  /** Which answer may come true after the other, so that a later report may give it without saying that the other was wrong. */
  readonly later?: 'yes' | 'no' | 'both';
  /** Whether it is told of the event as a whole, so that "it was arson" needs no other word. */
  readonly ofEvent?: boolean;
  /** Whether it is taken towards somebody or something, so that what stands behind the words must be one and the same. */
  readonly towards?: boolean;
  /** Whether it is told of a person, so that somebody named is not whom other words mean; `named` where both must name them. */
  readonly ofPerson?: boolean | 'named';
  /** Whether it is told of what is planned: who calls off a strike has done so, and who does not "will" hold it. */
  readonly ofPlan?: boolean;
}

const rows: readonly MatterRow[] = [
  {
    name: 'life',
    yes: 'survive, survival, alive, rescue, unharmed, unhurt, unscathed, uninjured, live through, ~get out, ~come out, ~escape through, ~escape from, ~escape with, ~crawl out',
    no: 'die, kill, perish, ~murder, ~slay, ~drown, succumb, ~assassinate, ~strangle, lose life, lose her life, lose his life, lose their life, cost life, claim life, death, dead, pass away, ~shoot dead, deadly, fatal, fatally',
    ofPerson: true,
  },
  {
    name: 'harm',
    yes: 'injure, injury, wound, hurt, harm, ~kill, ~die, ~dead, ~death, maim, casualty, hospitalise, hospitalize, ~lose life, ~cost life, ~shoot dead, ~stab, ~beat up, fracture, bruise, ~break arm, ~break leg, ~break shoulder, ~break rib, ~break wrist, ~break ankle, ~break nose, ~break bone, ~break hip, ~break jaw, ~break collarbone, ~break hand, ~break foot, ~break finger, ~break elbow, ~break skull, ~break neck, ~break back',
    no: 'unharmed, unhurt, unscathed, uninjured, safe and sound, alive and well',
    ofPerson: true,
  },
  {
    name: 'custody',
    yes: 'arrest, detain, detention, custody, ~jail, ~imprison, behind bar, capture, catch, take prisoner, captive, apprehend, ~surrender, ~give himself up, ~give herself up, ~give themselves up, ~turn himself in, recapture',
    no: 'at large, on run, fugitive, ~escape, ~get away, ~slip away, ~release, ~free, ~set free, ~walk free, ~let go, ~evade, ~elude, ~flee country, ~flee abroad, ~go into hiding, ~on loose',
    later: 'both',
    ofPerson: true,
  },
  {
    name: 'taken alive',
    yes: 'surrender, give himself up, give herself up, give themselves up, ~arrest, ~detain, ~capture, ~custody, ~hand up, ~turn himself in',
    no: '~die, ~kill, ~dead, ~death, ~shoot dead, ~gun down, ~suicide, ~take own life',
    ofPerson: 'named',
  },
  { name: 'release', yes: 'release, free, set free, let go, walk free, liberate', no: '' },
  {
    name: 'bail',
    yes: 'grant bail, on bail, release bail, free bail, let out bail, post bail, give bail',
    no: 'remand, deny bail, refuse bail, reject bail, without bail',
    later: 'both',
    ofPerson: true,
  },
  {
    name: 'flight',
    yes: 'escape, flee, get away, break out, abscond, ~leave country, ~skip bail, ~go into hiding, ~go to ground',
    no: '',
  },
  {
    name: 'verdict',
    yes: 'guilty, convict, conviction',
    no: 'acquit, acquittal, innocent, ~clear, exonerate, ~throw out case, ~dismiss case, ~walk free, ~drop charge',
    ofEvent: true,
    ofPerson: true,
  },
  {
    name: 'decision',
    yes: 'approve, approval, ~pass, adopt, endorse, =backed, =backs, ratify, ~accept, green light, go-ahead, authorise, authorize, enact, vote for, vote in favour, vote in favor, uphold, ~wave through, give consent, =consented, unconditional consent, formal consent',
    no: 'reject, not back, ~turn down, ~vote down, ~throw out, ~block, ~defeat, ~veto, ~scupper, ~vote against, ~strike down, ~overturn, ~quash, ~dismiss',
    later: 'yes',
    towards: true,
  },
  {
    name: 'office',
    yes: 'stay on, stay in office, remain in office, keep job, keep post, cling power, stay in post, remain in post, stay in power, remain in power, remain minister, remain president, remain chairman, remain mayor, remain coach, remain manager, remain director, remain leader, remain in charge, stay in charge',
    no: 'resign, resignation, step down, quit, stand down, ~sack, ~dismiss, ~=fired, ~=axed, ~oust, ~topple, ~depose, leave office, leave government, ~vote out, ~force out, ~impeach, ~remove from office, ~lose job',
    later: 'no',
  },
  {
    name: 'dismissal',
    yes: 'sack, dismiss, =fired, =axed, =ousted, depose, remove from office, remove from post, remove from job, force out, force from office, give boot, show door, strip of post, relieve of duty, relieve of command, relieve of post',
    no: '',
  },
  {
    name: 'leaving',
    yes: '~resign, ~resignation, ~step down, ~quit, ~stand down, ~step aside, ~bow out',
    no: '~sack, ~dismiss, ~=fired, ~=axed, ~oust, ~remove from office, ~remove from post, ~remove from job, ~force out, ~give boot, ~show door, ~relieve of duty, ~relieve of command, ~relieve of post',
    ofPerson: true,
  },
  {
    name: 'own will',
    yes: 'voluntary, voluntarily, own accord, free will, willingly',
    no: 'order, force, compel, oblige, mandatory, compulsory, coerce, ~sack, ~dismiss, ~oust',
    ofEvent: true,
  },
  {
    name: 'working',
    yes: 'work, function, operate, go off, come on, kick in, activate, switch on, in working order, =was fine, =were fine, =is fine, =are fine, flawless, flawlessly, run at full, run normally, run smoothly, run perfectly',
    no: '=failed, =fails, failure, malfunction, break down, ~jam, out of order, out of service, ~stall, defective, conk out, =went dead',
    later: 'both',
  },
  {
    name: 'success',
    yes: 'success, successful, successfully, succeed, go well, go to plan',
    no: '=failed, =fails, failure, unsuccessful, unsuccessfully, ~abort, ~botch, flop, go wrong',
    ofEvent: true,
  },
  {
    name: 'intent',
    yes: 'deliberate, deliberately, intentional, intentionally, on purpose, arson, sabotage, foul play, ~torch, premeditated',
    no: 'accident, accidental, accidentally, unintentional, unintentionally, by mistake, inadvertent, inadvertently, mishap, ~technical fault, ~electrical fault, ~malfunction, natural cause, ~lightning, ~human error, ~short circuit, ~electrical, ~faulty, all by itself, spontaneous, spontaneously',
    ofEvent: true,
  },
  {
    name: 'suicide',
    yes: 'suicide, take own life, kill himself, kill herself, hang himself, hang herself',
    no: '~murder, ~homicide, ~foul play',
  },
  {
    name: 'open',
    yes: 'open, reopen, resume, remain open, stay open, passable, ~traffic flow',
    no: 'close, closed, shut, shutter, ~seal off, off limits, closure, impassable',
    later: 'both',
  },
  {
    name: 'peace',
    yes: 'peaceful, peacefully, calm, calmly, =orderly, without incident, nonviolent',
    no: 'violent, violence, ~riot, ~turn ugly, mayhem',
    ofEvent: true,
  },
  {
    name: 'one mind',
    yes: 'unanimous, unanimously, all agree, with one voice',
    no: 'split, divide, ~by majority, disagree, dissent',
    ofEvent: true,
  },
  {
    name: 'presence',
    yes: 'attend, attendance, present, take part, participate, =chaired, =chairs, =chairing, ~preside, turn up, show up, accompany, travel with, travelled with, come with, come along, go along, address court, address tribunal, address hearing, address meeting, address session, address assembly, address rally, address conference, appear before, appear in court, appear in person, in attendance, sit through',
    no: 'absent, absence, miss meeting, miss hearing, miss session, miss vote, miss trial, miss ceremony, miss funeral, miss summit, miss talk, miss match, miss training, stay away, stay at home, stay home, come without, hold without, ~skip, ~boycott, stay behind',
  },
  {
    name: 'involvement',
    yes: 'involve, involvement, =in on the, =in on it, accomplice, complicit, complicity, ~help, ~assist, abet, take part, play part, play role, collude, collusion, conspire, have hand, responsible, claim responsibility, behind attack, culprit, perpetrator, intervene, interfere, meddle, mastermind, orchestrate',
    no: 'nothing to do with, innocent, uninvolved, unconnected, keep out of, kept out of, stay out of, stayed out of, steer clear of',
  },
  {
    name: 'law',
    yes: 'legal, legally, lawful, lawfully',
    no: 'illegal, illegally, unlawful, unlawfully, unlicensed, unlicenced',
  },
  {
    name: 'truth',
    yes: 'true, genuine, authentic, ~accurate',
    no: 'false, fake, ~forge, hoax, untrue, ~fabricate, counterfeit, inaccurate',
  },
  {
    name: 'safety',
    yes: 'safe, harmless, drinkable, fit to drink, fit for',
    no: 'unsafe, dangerous, ~contaminate, poisonous, toxic, unfit, harmful',
    later: 'both',
  },
  { name: 'finding', yes: 'positive', no: 'negative' },
  {
    name: 'change',
    yes: '~raise, ~increase, ~hike, ~lift, ~cut, ~lower, ~reduce, ~slash, change, ~double',
    no: 'unchanged, hold steady, on hold, keep steady, where it be, where they be, leave alone, untouched',
  },
  {
    name: 'direction',
    yes: 'raise, increase, hike, lift, rise, =climbed, =climbs, grow, ~higher, ~jump, ~surge, ~soar, growth',
    no: 'cut, lower, reduce, ~slash, fall, drop, decline, decrease, shrink, ~plunge, ~slump',
  },
  {
    name: 'whole',
    yes: 'intact, undamaged, unbroken, spare, land safely, touch down, survive, afloat, refloat, ~reach port, ~tow to port, ~tow to harbour, ~tow to harbor',
    no: 'destroy, destruction, ~crash, wreck, ~lose, ~explode, ~break up, ~blow up, ~burn down, ~gut, damage, ~collapse, ~burn out, ~sink, ~go down, ~capsize',
  },
  {
    name: 'deal',
    yes: 'sign, agree, agreement, conclude, reach deal, strike deal, complete, finalise, finalize, clinch, ~seal, ~accept, =settlement, reach compromise, reach accord, reach truce, strike bargain, shake hand, ~on track',
    no: '~collapse, ~break down, call off, abandon, ~withdraw, ~reject, scrap, fall through, walk away, ~cancel, ~break off, ~pull out, talk fail, negotiation fail',
    later: 'both',
  },
  {
    name: 'going on',
    yes: 'go ahead, take place, proceed, go on, as planned',
    no: 'cancel, call off, postpone, ~delay, scrap, abandon, ~suspend, put off, abort',
    later: 'no',
    ofPlan: true,
  },
  {
    name: 'support',
    yes: 'support, =backed, =backs, endorse, side with, vote for, vote in favour, vote in favor, ~welcome, ~hail, ~praise, ~applaud, stand behind, fully behind, right behind, rally behind, faith in, confidence in',
    no: 'oppose, not back, never back, ~reject, ~condemn, vote against, ~criticise, ~criticize, ~=resist, ~=resists, ~=resisted, ~denounce, ~deplore, ~slam, ~decry, ~lambast, lose faith, lose confidence, turn against, cast vote against, cast ballot against',
    towards: true,
  },
  {
    name: 'leave',
    yes: 'allow, permit, authorise, authorize, =open to',
    no: 'ban, forbid, prohibit, ~bar, ~block, ~refuse, ~prevent, =closed to, =barred from, =off limits to',
    later: 'both',
  },
  {
    name: 'whereabouts',
    yes: '=found, locate, recover, turn up, trace, accounted for',
    no: 'missing, vanish, disappear, unaccounted',
    later: 'yes',
  },
  {
    name: 'ended',
    yes: 'end, finish, halt, cease, come to end, be over, ~stop',
    no: 'continue, go on, ongoing, persist, drag on',
    later: 'both',
  },
  {
    name: 'in check',
    yes: 'put out, extinguish, contain, under control, douse',
    no: 'out of control, ~spread, ~rage, uncontrolled, uncontained',
    later: 'both',
  },
  { name: 'awareness', yes: 'aware, know', no: 'unaware, ignorant, in dark, oblivious', towards: true },
  {
    name: 'sobriety',
    yes: 'sober',
    no: 'drunk, intoxicate, under influence, over limit, alcohol in, mille of alcohol, per mille, blood alcohol, over legal limit, inebriated, ~drink drive',
  },
  {
    name: 'arms',
    yes: '=armed, carry gun, carry knife, carry weapon, carry firearm, have weapon, have gun, have knife, have firearm',
    no: 'unarmed',
    ofPerson: true,
  },
  {
    name: 'confession',
    yes: 'confess, confession, own up, ~plead guilty, admit guilt, admit charge, admit killing, admit murder, admit theft, admit robbery, admit crime, admit offence, admit offense, admit attack, admit fraud, admit shooting, admit responsibility',
    no: '~plead not guilty, ~protest innocence, ~maintain innocence, ~deny charge, ~deny guilt, ~deny killing, ~deny murder, ~deny theft, ~deny robbery, ~deny crime, ~deny attack, ~deny fraud, ~deny shooting, ~deny accusation, ~deny allegation, ~deny wrongdoing',
    later: 'both',
    ofPerson: true,
  },
  {
    name: 'company',
    yes: 'act alone, work alone, walk alone, travel alone, live alone, drive alone, fly alone, go alone, climb alone, swim alone, home alone, be alone, by himself, by herself, on own, single-handed, single-handedly, unaccompanied',
    no: 'accomplice, companion, accompany, ~together with, ~join by',
    ofPerson: true,
  },
  { name: 'senses', yes: 'conscious, awake', no: 'unconscious, asleep, sleep, in coma' },
  { name: 'marriage', yes: 'marry, reconcile', no: 'divorce, split up' },
  { name: 'health', yes: 'healthy, in good health', no: 'ill, sick, sicken, unwell, infect' },
  { name: 'testimony', yes: 'testify, testimony, take stand, give evidence, witness box', no: '' },
  {
    name: 'shots',
    yes: 'fire shot, fire shots, shot fire, shots fire, open fire, gunfire, fire on, fire at, fire into, fire upon',
    no: '',
    ofEvent: true,
  },
  {
    name: 'encounter',
    yes: '=met, =meet, =meets, hold talk, have dinner, speak to, speak with, talk to, sit down with',
    no: '',
  },
  {
    name: 'payment',
    yes: 'pay, payment, hand over, transfer ransom, transfer money, transfer sum, transfer million, wire money, compensate, ~cough up, ~fork out, receive million, receive compensation',
    no: '',
  },
  { name: 'throw', yes: 'throw, hurl, pelt, toss, fling, lob', no: '' },
  { name: 'aboard', yes: 'aboard, on board', no: '' },
  { name: 'use', yes: 'use, =used, deploy', no: '' },
  { name: 'apology', yes: 'apologise, apologize, apology, say sorry, express regret', no: '' },
  {
    name: 'blast',
    yes: 'explode, explosion, blast, detonate, detonation, blow up, bomb, explosive',
    no: '',
    ofEvent: true,
  },
  { name: 'charges', yes: 'charge, indict, indictment, prosecute, bring charge', no: '' },
  { name: 'confession', yes: 'confess, confession, ~plead guilty, ~admit guilt', no: 'plead not guilty', later: 'yes' },
  {
    name: 'concession',
    yes: '=conceded, concede defeat, concede election, concede race, ~admit defeat',
    no: 'refuse to concede',
    later: 'yes',
  },
  {
    name: 'contact',
    yes: 'contact, telephone, =phoned, phone call, ring up, =rang, get in touch, =emailed, =texted',
    no: '',
  },
  {
    name: 'company',
    yes: '=alone, by himself, by herself, by themselves, on his own, on her own, on their own, unaccompanied, solo',
    no: 'accompany, go together, leave together, travel together, walk together, set off together, set out together',
    ofPerson: true,
  },
  {
    name: 'test',
    yes: 'pass test, pass inspection, pass exam, pass examination, pass check, pass audit, pass screening',
    no: 'fail test, fail inspection, fail exam, fail examination, fail check, fail audit, fail screening',
    later: 'yes',
  },
  { name: 'fine', yes: '=fined, =fine of, hefty fine, financial penalty, monetary penalty', no: '' },
  {
    name: 'appeal',
    yes: 'be appeal, lodge appeal, file appeal, launch appeal, =appealed, will appeal, appeal against',
    no: '~accept verdict, ~accept ruling, ~accept sentence, ~accept punishment',
    ofEvent: true,
  },
  {
    name: 'collision',
    yes: 'collide, collision, ram, crash into, run into, bump into, smash into, plough into, slam into, scrape, graze, touch',
    no: '~near miss',
  },
  { name: 'insurance', yes: 'insure, insurance', no: 'uninsured' },
  { name: 'warning', yes: 'warn, warning, =alerted', no: '' },
  { name: 'walkout', yes: 'walk out, walkout, down tool, stoppage, on strike', no: '', ofEvent: true },
  {
    name: 'leak',
    yes: 'leak, spill, seep, oil escape, gas escape, fuel escape, chemical escape, steam escape, ooze, gush',
    no: '',
    ofEvent: true,
  },
  {
    name: 'theft',
    yes: 'steal, theft, rob, loot, snatch, ~copy data, ~copy record, ~copy file, ~download data, ~take data, siphon off, make off with, exfiltrate',
    no: '',
  },
];

/** A matter on which stands are taken. */
export type Matter = Pick<MatterRow, 'name' | 'later' | 'ofEvent' | 'towards' | 'ofPerson' | 'ofPlan'>;

/** The words of one answer as they are matched: stems in their order, and what they answer. */
export interface Wording {
  /** `null` where the words tell of no matter, so that a shorter wording does not either. */
  readonly matter: Matter | null;
  readonly answer: 'yes' | 'no';
  readonly stems: readonly string[];
  /** The one form of each word that will do. */
  readonly forms: readonly string[] | null;
  /** Whether it says more than its answer, so that its negation gives none. */
  readonly narrow: boolean;
}

function compile(): Map<string, Wording[]> {
  const byFirst = new Map<string, Wording[]>();
  for (const matter of rows) {
    for (const answer of ['yes', 'no'] as const) {
      for (const words of matter[answer].split(/,\s*/u).filter((one) => one !== '')) {
        const narrow = words.startsWith('~');
        const forms = words.includes('=') ? words.replace(/^~?=/u, '').split(' ') : null;
        const stems = words
          .replace(/^[~=]+/u, '')
          .split(/[\s-]/u)
          .map(stem);
        const [first = ''] = stems;
        const known = byFirst.get(first) ?? [];
        byFirst.set(first, known);
        known.push({ matter, answer, stems, forms, narrow });
      }
    }
  }
  return byFirst;
}

/** What verbs of the matters say of none with other words behind them. */
const ELSEWHERE =
  'survive by, better know, well know, best know, know for, hold without bail, hold without charge, hold without bond, go on a, go on trial, go on strike, go on sale, go on tour, go on leave, go on display, go on air, go on holiday, go on record, go on show, get out of car, get out of vehicle, get out of bed, come out of nowhere, find out, let alone, touch down, touch on, keep in touch, concede that, concede goal, concede penalty, hurt case, hurt chance, hurt business, hurt economy, close in, open door, open window, open up, end up, work with, work for, work as, work at, work on, run out, pass through, pass on, pass by, fall asleep, fall behind, fall in, fall on, clear up, carry on, cut off, cut short, break out, break into, break through, raise question, raise concern, raise alarm, raise money, drop off, lift off, cover up, back down, strike out, use to, free of charge, know as, order of, safe haven, dead end, death toll, death penalty, death sentence, sentence to death, sentenced to death, condemn to death, death row, death threat, death certificate, in order'.split(
    ', ',
  );

const byFirst = compile();
for (const words of ELSEWHERE) {
  const stems = words.split(' ').map(stem);
  const [first = ''] = stems;
  const none: Wording = { matter: null, answer: 'yes', stems, forms: null, narrow: false };
  byFirst.set(first, [...(byFirst.get(first) ?? []), none]);
}
for (const [first, wordings] of byFirst)
  byFirst.set(
    first,
    [...wordings].sort((a, b) => b.stems.length - a.stems.length),
  );

/** The wordings that begin with a stem, those of more words first. */
export const wordingsFrom = (first: string): readonly Wording[] => byFirst.get(first) ?? [];
