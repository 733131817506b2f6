import type { MatterRow } from './matter-row.js';

/**
 * In what state a thing or person is, by adjectives and their antonyms in WordNet (with those that it calls similar to
 * either), each as a predicate. Gathered like all of them: see `MatterRow`.
 */
export const MATTERS_OF_STATES: readonly MatterRow[] = [
  {
    name: 'cleanness',
    yes: 'be clean, be spotless, be immaculate, be hygienic, be spotlessly clean',
    no: 'be dirty, be filthy, be unclean, be unhygienic, be insanitary, be squalid, be grimy, be infested',
    later: 'both',
  },
  {
    name: 'fullness',
    yes: 'be full, be fully booked, be overcrowded, be packed, be at capacity, no vacancy, no free bed',
    no: 'be empty, be half-empty, be half empty, empty bed, free bed, spare bed, vacant bed, empty seat, free place, free seat, room to spare, be deserted',
    later: 'both',
  },
  {
    name: 'load',
    yes: 'be loaded, be laden, be fully loaded, carry load, carry cargo, loaded with, laden with',
    no: 'be empty, be unladen, be unloaded, carry nothing',
    later: 'both',
  },
  {
    name: 'wetness',
    yes: 'be dry, be bone dry',
    no: 'be wet, be slippery, be icy, be soaked, be slick',
    later: 'both',
  },
  {
    name: 'punctuality',
    yes: 'on time, be punctual, on schedule, =asscheduled, =asplanned, ahead of schedule, without delay',
    no: 'hour late, minute late, day late, week late, month late, year late, behind schedule, with delay, be delayed, run late, be late',
  },
  { name: 'duty', yes: 'on duty', no: 'off duty, off-duty, day off', ofPerson: true },
  {
    name: 'sanity',
    yes: 'be sane, of sound mind, fit to stand trial, fit to plead',
    no: 'be insane, of unsound mind, unfit to stand trial, unfit to plead, be mad',
    ofPerson: true,
  },
  {
    name: 'goodwill',
    yes: 'be friendly, be amicable, be cordial, friendly takeover',
    no: 'be hostile, be unfriendly, be acrimonious, hostile takeover',
  },
  {
    name: 'owner',
    yes: 'belong to state, belong to city, belong to council, belong to government, state-owned, publicly owned, in public hands, owned by state, owned by city, owned by council',
    no: 'privately owned, in private hands, in private ownership, belong to private, be private',
    later: 'both',
  },
  {
    name: 'supply',
    yes: 'have enough, have plenty, have sufficient, have ample, be enough, be plenty',
    no: 'run out of, run low, run short, be short of, have too little, have too few, be insufficient, be inadequate, have hardly any',
    later: 'no',
    towards: true,
  },
  {
    name: 'at post',
    yes: 'at his desk, at her desk, at his post, at her post, on bridge, at wheel, at helm, at controls, at his machine, in his office, in her office',
    no: 'be abroad, be away, on holiday, on leave, be asleep, off sick, out of country, out of town, in his cabin, in her cabin, at home, in bed, on vacation, be underground',
    ofPerson: true,
  },
  {
    name: 'barriers',
    yes: 'barrier be down, gate be down, barrier lower, barrier be closed',
    no: 'barrier be up, gate be up, barrier raise, barrier be open',
    ofEvent: true,
  },
  {
    name: 'visibility',
    yes: 'be visible, good visibility',
    no: 'be invisible, poor visibility, be foggy, thick fog, be hidden',
  },
  {
    name: 'depth of knowledge',
    yes: 'be experienced, be qualified, be trained, be skilled',
    no: 'be inexperienced, be unqualified, be untrained, be novice, be unskilled',
    ofPerson: true,
  },
  {
    name: 'sturdiness',
    yes: 'be sturdy, be solid',
    no: 'be unstable, be flimsy, be rotten, be unsound, be weak, be shaky, be dilapidated, be rusty',
    later: 'no',
  },
  {
    name: 'cost to users',
    yes: 'free of charge, without charge',
    no: 'be charged for, have to pay, charge fee, pay fee',
  },
  {
    name: 'lighting',
    yes: 'be lit, well lit, be floodlit',
    no: 'be unlit, be dark, pitch dark, be poorly lit, in darkness',
  },
  { name: 'heat', yes: 'be hot, be warm', no: 'be cold, be freezing, be chilly', later: 'both' },
  { name: 'taste', yes: 'be cheap, be affordable', no: 'be expensive, be costly, be unaffordable' },
];
