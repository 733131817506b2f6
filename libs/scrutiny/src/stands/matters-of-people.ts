import type { MatterRow } from './matter-row.js';

/** What befalls persons, where they are, in what state, and what they do. Gathered like all of them: see `MatterRow`. */
export const MATTERS_OF_PEOPLE: readonly MatterRow[] = [
  {
    name: 'life',
    yes: 'survive, survival, alive, rescue, save from, unharmed, unhurt, unscathed, uninjured, live through, ~get out, ~come out, ~escape through, ~escape from, ~escape with, ~crawl out, ~pull through, ~walk away from, ~survivor, ~recover in hospital, ~treat in hospital, save life, ~live to tell',
    no: 'die, kill, perish, ~murder, ~slay, ~drown, succumb, ~assassinate, ~strangle, lose life, lose her life, lose his life, lose their life, cost life, claim life, death, dead, pass away, ~shoot dead, deadly, fatal, fatally, body of, lifeless body, find body, recover body, discover body, retrieve body, body find, body recover, ~execute, ~put to death, ~bleed to death, ~freeze to death, ~burn to death, ~dead on arrival, ~take own life, claim victim',
    ofPerson: true,
  },
  {
    name: 'harm',
    yes: 'injure, injury, wound, hurt, harm, ~kill, ~die, ~dead, ~death, maim, casualty, hospitalise, hospitalize, ~lose life, ~cost life, ~shoot dead, ~stab, ~beat up, ~treat for, fracture, bruise, ~break arm, ~break leg, ~break shoulder, ~break rib, ~break wrist, ~break ankle, ~break nose, ~break bone, ~break hip, ~break jaw, ~break collarbone, ~break hand, ~break foot, ~break finger, ~break elbow, ~break skull, ~break neck, ~break back, ~scald, ~concuss, sprain',
    no: 'unharmed, unhurt, unscathed, uninjured, safe and sound, alive and well, without injury, without scratch',
    ofPerson: true,
  },
  {
    name: 'condition',
    yes: 'stable condition, good condition, fair condition, satisfactory condition, out of danger',
    no: 'critical condition, grave condition, serious condition, lifethreatening, fight for life, fight for his life, fight for her life, intensive care, between life and death, on life support',
    later: 'both',
    ofPerson: true,
  },
  {
    name: 'natural death',
    yes: 'natural cause, old age, ~heart attack, ~stroke, ~cardiac arrest, ~heart failure',
    no: '~murder, ~homicide, ~strangle, ~poison, ~smother, foul play, ~suffocate',
    ofPerson: true,
  },
  {
    name: 'suicide',
    yes: 'suicide, take own life, kill himself, kill herself, hang himself, hang herself, take his own life, take her own life, shoot himself, shoot herself, turn gun on himself, turn gun on herself',
    no: '~murder, ~homicide, ~foul play, ~shoot dead, ~gun down',
  },
  {
    name: 'custody',
    yes: 'arrest, detain, detention, custody, ~jail, ~imprison, behind bar, capture, catch, take prisoner, captive, in captivity, hold hostage, apprehend, ~surrender, ~give himself up, ~give herself up, ~give themselves up, ~turn himself in, recapture, round up, take away in handcuffs, lock up, seize by police, hold for questioning, remand',
    no: 'at large, on run, fugitive, ~escape, ~get away, ~slip away, ~release, ~free, ~set free, ~walk free, ~free man, ~free woman, ~evade, ~elude, ~flee country, ~flee abroad, ~go into hiding, ~on loose, ~still on run, ~release without charge',
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
    no: 'remand, deny bail, refuse bail, reject bail, without bail, hold in prison, remain in prison, stay in prison, remain in custody, hold in custody, behind bar',
    later: 'both',
    ofPerson: true,
  },
  {
    name: 'flight',
    yes: 'escape, flee, get away, break out, abscond, ~leave country, ~skip bail, ~go into hiding, ~go to ground',
    no: '',
  },
  {
    name: 'record',
    yes: 'previous conviction, prior conviction, criminal record, police record, know to police, rap sheet',
    no: 'clean record, unblemished record, unknown to police',
    ofPerson: true,
  },
  {
    name: 'presence',
    yes: 'attend, attendance, present, take part, participate, =chaired, =chairs, =chairing, ~preside, turn up, show up, accompany, travel with, travelled with, come with, come along, go along, address court, address tribunal, address hearing, address meeting, address session, address assembly, address rally, address conference, appear before, appear in court, appear in person, in attendance, sit through, =hosted, =hosts, be there, in audience',
    no: 'absent, absence, miss meeting, miss hearing, miss session, miss vote, miss trial, miss ceremony, miss funeral, miss summit, miss talk, miss match, miss training, stay away, stay at home, stay home, come without, hold without, ~skip, ~boycott, stay behind, no show, fail to appear, fail to attend, fail to turn up, fail to show up, send deputy, miss inquest, miss debate, miss game, miss race, miss final',
  },
  {
    name: 'awareness',
    yes: 'aware, know, have knowledge, knowledge of',
    no: 'unaware, ignorant, in dark, oblivious',
    towards: true,
  },
  {
    name: 'sobriety',
    yes: 'sober, pass breath test, pass breathalyser, pass breathalyzer, pass alcohol test, pass sobriety test',
    no: 'drunk, intoxicate, under influence, over limit, alcohol in, mille of alcohol, per mille, blood alcohol, over legal limit, inebriated, ~drink drive, fail breath test, fail breathalyser, fail breathalyzer, fail alcohol test, fail sobriety test',
  },
  {
    name: 'arms',
    yes: '=armed, carry gun, carry knife, carry weapon, carry firearm, have weapon, have gun, have knife, have firearm',
    no: 'unarmed',
    ofPerson: true,
  },
  {
    name: 'confession',
    yes: 'confess, confession, own up, ~plead guilty, admit guilt, admit charge, admit killing, admit murder, admit theft, admit robbery, admit crime, admit offence, admit offense, admit attack, admit fraud, admit shooting, admit responsibility, admit count, admit manslaughter, admit assault, admit causing, admit to killing, come clean',
    no: '~plead not guilty, ~protest innocence, ~maintain innocence, ~deny charge, ~deny guilt, ~deny killing, ~deny murder, ~deny theft, ~deny robbery, ~deny crime, ~deny attack, ~deny fraud, ~deny shooting, ~deny accusation, ~deny allegation, ~deny wrongdoing, ~not guilty, ~deny count, ~deny manslaughter',
    later: 'both',
    ofPerson: true,
  },
  {
    name: 'company',
    yes: '=alone, act alone, work alone, walk alone, travel alone, live alone, drive alone, fly alone, go alone, climb alone, swim alone, home alone, be alone, by himself, by herself, by themselves, on own, on his own, on her own, on their own, single-handed, single-handedly, unaccompanied, solo, lone gunman, lone attacker, lone wolf',
    no: 'accomplice, companion, accompany, ~together with, ~join by, go together, leave together, travel together, walk together, set off together, set out together',
    ofPerson: true,
  },
  { name: 'senses', yes: 'conscious, awake', no: 'unconscious, asleep, sleep, in coma' },
  { name: 'marriage', yes: 'marry, reconcile, be married', no: 'divorce, split up, be single, be unmarried, bachelor' },
  { name: 'health', yes: 'healthy, in good health', no: 'ill, sick, sicken, unwell, infect' },
  { name: 'testimony', yes: 'testify, testimony, take stand, give evidence, witness box', no: '' },
  {
    name: 'encounter',
    yes: '=met, =meet, =meets, hold talk, have dinner, speak to, speak with, talk to, sit down with',
    no: '',
  },
  {
    name: 'emotion',
    yes: 'weep, sob, tearful, in tear, into tear, shed tear, flood of tear, tear run, show emotion, show remorse',
    no: 'unmoved, impassive, impassively, dry eyed, expressionless, stony faced, stone faced',
    ofPerson: true,
  },
  {
    name: 'contact',
    yes: 'contact, telephone, =phoned, phone call, ring up, =rang, get in touch, =emailed, =texted',
    no: '',
  },
  {
    name: 'whereabouts',
    yes: '=found, locate, recover, turn up, trace, accounted for',
    no: 'missing, vanish, disappear, unaccounted, still look for, still search for, still hunt for',
    later: 'yes',
    ofFinding: true,
  },
];
