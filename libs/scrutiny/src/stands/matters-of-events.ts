import type { MatterRow } from './matter-row.js';

/** How things go, and what comes about. Gathered like all of them: see `MatterRow`. */
export const MATTERS_OF_EVENTS: readonly MatterRow[] = [
  {
    name: 'working',
    yes: 'work, function, operate, go off, come on, kick in, activate, switch on, in working order, =was fine, =were fine, =is fine, =are fine, flawless, flawlessly, run at full, run normally, run smoothly, run perfectly',
    no: '=failed, =fails, failure, malfunction, break down, ~jam, out of order, out of service, ~stall, defective, conk out, =went dead, switch off, turn off, deactivate',
    later: 'both',
  },
  {
    name: 'success',
    yes: 'success, successful, successfully, succeed, go well, go to plan, come off, go without hitch',
    no: '=failed, =fails, failure, unsuccessful, unsuccessfully, ~abort, ~botch, flop, go wrong, end in failure, come to nothing, fall short',
    ofEvent: true,
  },
  {
    name: 'intent',
    yes: 'deliberate, deliberately, intentional, intentionally, on purpose, arson, sabotage, foul play, ~torch, premeditated, set deliberately, set alight, ~petrol bomb, ~accelerant, deliberate act',
    no: 'accident, accidental, accidentally, unintentional, unintentionally, by mistake, inadvertent, inadvertently, mishap, ~technical fault, ~electrical fault, ~malfunction, natural cause, ~lightning, ~human error, ~short circuit, ~electrical, ~faulty, all by itself, spontaneous, spontaneously, ~wiring, ~gas leak, ~overheat, ~mechanical failure, ~technical failure, ~candle, ~cigarette, ~worn',
    ofEvent: true,
  },
  {
    name: 'open',
    yes: 'open, reopen, resume, remain open, stay open, passable, ~traffic flow',
    no: 'close, closed, shut, shutter, =locked, lock up, padlock, bolt shut, ~seal off, off limits, closure, impassable',
    later: 'both',
  },
  {
    name: 'occupied',
    yes: 'occupied, inhabited, live in, pack, full to, sell out, =crowded',
    no: 'stand empty, lie empty, be empty, find empty, unoccupied, uninhabited, vacant, deserted, derelict',
    later: 'both',
  },
  {
    name: 'peace',
    yes: 'peaceful, peacefully, calm, calmly, =orderly, without incident, nonviolent',
    no: 'violent, violence, ~riot, ~clash, ~turn ugly, mayhem',
    ofEvent: true,
  },
  {
    name: 'truce',
    yes: 'ceasefire hold, truce hold, respect ceasefire, respect truce, observe ceasefire, observe truce',
    no: 'ceasefire collapse, truce collapse, violate ceasefire, violate truce, break ceasefire, break truce, breach ceasefire, breach truce, ceasefire violation',
    later: 'no',
    ofEvent: true,
  },
  {
    name: 'troops',
    yes: 'withdraw troop, withdraw force, withdraw soldier, troop withdraw, force withdraw, soldier withdraw, pull back, retreat',
    no: '~advance, hold position, hold line, hold ground, stand ground',
    later: 'both',
  },
  {
    name: 'safety',
    yes: 'safe, harmless, drinkable, fit to drink, fit for',
    no: 'unsafe, dangerous, ~contaminate, poisonous, toxic, unfit, harmful',
  },
  { name: 'finding', yes: 'positive', no: 'negative' },
  {
    name: 'whole',
    yes: 'intact, undamaged, unbroken, spare, be save, be salvage, land safely, touch down, survive, afloat, refloat, ~reach port, ~tow to port, ~tow to harbour, ~tow to harbor, in one piece, unscathed, in perfect condition, hold back, hold firm, withstand, dam hold, roof hold, wall hold, levee hold, dyke hold, bridge hold, embankment hold, door hold',
    no: '~wash away, ~sweep away, ~blow away, ~destroy, ~destruction, ~crash, wreck, ~lose, ~explode, ~break up, ~blow up, ~burn down, ~gut, damage, ~collapse, ~burn out, ~sink, ~go down, ~capsize, in piece, shatter, ~smash, give way, burst, breach, ~beyond repair, ~break in two',
  },
  {
    name: 'evacuation',
    yes: 'evacuate, evacuation, move to safety, bring to safety, order out, lead to safety, ~flee home, clear of people',
    no: 'shelter in place, stay indoors, stay in home, remain in home, stay put, stay at home, stay indoor, remain indoor, remain at home, keep indoor',
    later: 'both',
  },
  {
    name: 'power',
    yes: 'restore power, power restore, power back, restore electricity, electricity restore, electricity back, reconnect, light back on, light come on',
    no: 'without power, without electricity, power out, blackout, power cut, power outage, plunge into darkness, lose power, power fail, in dark',
    later: 'both',
  },
  {
    name: 'fuel',
    yes: 'enough fuel, plenty of fuel, sufficient fuel',
    no: 'run out of fuel, out of fuel, short of fuel, low on fuel, run dry, empty tank',
  },
  {
    name: 'shots',
    yes: 'fire shot, fire shots, shot fire, shots fire, open fire, gunfire, =fired on, =fired at, =fired into, =fired upon, =fires on, =fires at, =fires into, =firing on, =firing at, =firing into',
    no: '',
    ofEvent: true,
  },
  {
    name: 'hand or machine',
    yes: '~pilot error, ~driver error, ~human error, ~operator error, ~crew error, ~navigational error, ~error by, ~mistake by, ~asleep at wheel, ~negligence',
    no: '~engine failure, ~mechanical failure, ~mechanical fault, ~technical fault, ~technical failure, ~brake failure, ~metal fatigue, ~corrosion, ~corrode, ~software, ~broken rail, ~signal failure, ~manufacturing defect, ~design flaw, ~structural failure, ~power failure',
    ofEvent: true,
  },
  {
    name: 'straps',
    yes: 'wear seat belt, wear seatbelt, wear helmet, wear life jacket, wear lifejacket, buckle up, strapped in',
    no: 'without seat belt, without seatbelt, without helmet, without life jacket, unbelted, bare headed',
  },
  { name: 'throw', yes: 'throw, hurl, pelt, toss, fling, lob', no: '' },
  { name: 'aboard', yes: 'aboard, on board', no: '' },
  {
    name: 'use',
    yes: 'use, =used, =using, deploy, fire tear gas, fire teargas, fire rubber bullet, fire water cannon',
    no: '',
  },
  {
    name: 'blast',
    yes: 'explode, explosion, blast, detonate, detonation, blow up, bomb, explosive',
    no: '',
    ofEvent: true,
  },
  {
    name: 'test',
    yes: 'pass test, pass inspection, pass exam, pass examination, pass check, pass audit, pass screening',
    no: 'fail test, fail inspection, fail exam, fail examination, fail check, fail audit, fail screening',
    later: 'yes',
  },
  {
    name: 'alarm',
    yes: 'alarm sound, siren sound, sound alarm, alarm ring, siren wail, siren blare, alarm go off, siren go off',
    no: 'siren silent, alarm silent, siren mute, alarm mute',
    ofEvent: true,
  },
  { name: 'distress call', yes: 'distress call, distress signal, mayday', no: '' },
  {
    name: 'speed limit',
    yes: '=speeding, exceed limit, exceed speed limit, break speed limit, over speed limit, above speed limit, above limit, too fast, at excessive speed',
    no: 'within speed limit, within limit, keep to speed limit, below speed limit, under speed limit, observe speed limit',
  },
  {
    name: 'daylight',
    yes: 'broad daylight, in daylight, in full daylight',
    no: 'cover of darkness, cover of night, dead of night',
  },
  {
    name: 'collision',
    yes: 'collide, collision, ram, crash into, run into, bump into, smash into, plough into, slam into, scrape, graze, touch',
    no: '~near miss',
  },
  { name: 'warning', yes: 'warn, warning, =alerted, raise alarm, sound alarm, raise red flag, put red flag', no: '' },
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
