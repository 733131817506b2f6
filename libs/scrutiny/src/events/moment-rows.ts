/**
 * Moments of the events that news tells of, by all the words in which reports date one and the same of them. What does
 * not say by itself which moment it is ("came", "struck", "began") does so with the noun that it is said of: an event by
 * its name, or a thing to which such a thing happens. Gathered from FrameNet's frames (Explosion, Catching_fire,
 * Impact, Path_shape, Arriving, Departing, Attack, Escaping, Arrest, Death, Locating and the like) and WordNet's synonyms.
 */
export interface MomentRow {
  readonly name: string;
  /** Verbs, with their particles, that are of this moment whatever they are said of. */
  readonly deeds: string;
  /** Nouns of the event, which any verb of happening or the words of `only` date. */
  readonly nouns: string;
  /** Things of which the words of `only` tell the moment. */
  readonly things: string;
  readonly only: string;
  /** Whether it is of a person. */
  readonly ofPerson?: boolean;
}

/** Verbs by which an event with a name comes about. */
export const HAPPENING =
  'happen, occur, come, take place, strike, hit, begin, start, break out, erupt, follow, unfold, shake, rock, shatter, rip, tear';

const row = (name: string, words: Partial<MomentRow>): MomentRow => ({
  name,
  deeds: '',
  nouns: '',
  things: '',
  only: '',
  ...words,
});

export const MOMENT_ROWS: readonly MomentRow[] = [
  row('blast', {
    deeds: 'explode, detonate, blow up, blow apart, blow out',
    nouns: 'explosion blast detonation fireball',
    things: 'bomb device charge grenade mine shell gas boiler tank cylinder',
    only: 'go off, go up, burst, rip, tear',
  }),
  row('fire', {
    deeds:
      'catch fire, catch light, go up in flame, burst into flame, set alight, set fire, set on fire, burn down, burn to ground',
    nouns: 'fire blaze wildfire bushfire flame inferno',
    only: 'ignite, flare up, spark, engulf, gut, ravage, destroy',
  }),
  row('slide', {
    deeds: 'slide down',
    nouns: 'avalanche landslide mudslide slide rockslide rockfall mudflow',
    things:
      'hillside slope mountainside cliff mountain mud snow rock boulder earth scree debris mass cornice slab glacier',
    only: 'break loose, come down, thunder, give way, slip, slide, collapse, crash, crumble, fall, break off, let go, bury, sweep, descend, roar',
  }),
  row('collapse', {
    deeds: 'collapse, cave in, topple, crumble, buckle, give way',
    nouns: 'collapse cave-in',
    things:
      'bridge building roof crane tower wall dam stand grandstand mast scaffold scaffolding house tunnel ceiling span deck floor balcony tree pylon chimney embankment levee dyke structure viaduct platform block',
    only: 'come down, fall, burst, break, go down, crash, breach, fail',
  }),
  row('crash', {
    deeds:
      'crash, derail, collide, overturn, run aground, leave rail, leave track, come off rail, jump rail, jump track, leave road, go off road, plunge, ram, smash, plough, plow, slam',
    nouns: 'crash collision derailment impact wreck grounding pile-up smash',
    things:
      'plane aircraft jet airliner helicopter bus coach car truck lorry van train tram locomotive ship ferry vessel boat tanker freighter barge yacht trawler minibus motorbike turboprop',
    only: 'hit, strike, go over, tumble, skid, veer',
  }),
  row('crash', {
    things:
      'plane aircraft jet airliner helicopter glider balloon turboprop airship car bus coach minibus van truck lorry',
    only: 'come down, go down, fall, drop',
  }),
  row('sinking', {
    deeds: 'sink, capsize, founder, go under, keel over',
    nouns: 'sinking capsize',
    things: 'ship ferry vessel boat tanker freighter barge yacht trawler dinghy raft',
    only: 'go down',
  }),
  row('landing', {
    deeds: 'touch down, land',
    nouns: 'landing touchdown splashdown',
    things: 'plane aircraft jet airliner flight helicopter capsule probe',
    only: 'be on ground, set down, splash down',
  }),
  row('launch', {
    deeds: 'take off, lift off, blast off, leave pad, leave launch pad, leave runway, leave ground, get airborne',
    nouns: 'launch liftoff lift-off takeoff take-off',
    things: 'rocket satellite plane aircraft jet flight helicopter probe',
    only: 'launch, depart, leave, climb, rise, fire',
  }),
  row('departure', {
    deeds: 'set off, set out, set sail, depart, cast off',
    nouns: 'departure',
    things: 'train tram bus ship ferry coach convoy boat lorry',
    only: 'leave, pull out, sail',
  }),
  row('quake', {
    nouns: 'earthquake quake tremor',
    only: 'jolt, rattle, register, record',
  }),
  row('flood', {
    nouns: 'flood floodwater tsunami deluge',
    things: 'water wave river surge torrent',
    only: 'reach, arrive, sweep, pour, rush, hit, come, burst, break in, come in, pour in, rush in, overflow, engulf, flood',
  }),
  row('storm', {
    deeds: 'make landfall',
    nouns: 'storm hurricane typhoon cyclone tornado gale landfall',
    only: 'arrive, reach, sweep',
  }),
  row('outage', {
    deeds: 'lose power, go dark, black out',
    nouns: 'outage blackout',
    things: 'light power electricity grid network system website screen server',
    only: 'go out, go off, fail, go down, crash, shut down',
  }),
  row('attack', {
    ofPerson: true,
    deeds:
      'attack, rob, hold up, burst in, burst into, break in, break into, force way, open fire, shoot, stab, ambush, hack, beat, assault, mug, get into',
    nouns:
      'attack robbery heist hold-up holdup break-in burglary theft assault ambush shooting stabbing strike intrusion hack shelling bombardment',
    things:
      'robber raider gunman attacker thief burglar gang intruder hacker assailant missile rocket drone shell pirate shot',
    only: 'enter, go in, move in, strike, fire, come in, fall, hit, land, get in, board, ring out',
  }),
  row('raid', {
    deeds: 'storm, raid',
    nouns: 'raid operation storming',
    things: 'officer police commando soldier trooper agent team unit',
    only: 'enter, go in, move in, burst in, burst into, strike, swoop',
  }),
  row('aftershock', { nouns: 'aftershock', only: 'jolt, rattle, register, record' }),
  row('end', { deeds: 'end, finish, conclude, be over, call off, put out, extinguish' }),
  row('resumption', { deeds: 'resume, restart, reopen' }),
  row('escape', {
    ofPerson: true,
    deeds:
      'escape, break out, get away, get out, slip away, slip out, abscond, break free, make off, go over wall, climb out, flee',
    nouns: 'escape breakout jailbreak getaway',
  }),
  row('finding', {
    ofPerson: true,
    deeds: 'find, discover, spot, come upon, stumble upon, stumble on, come across, locate, come to light',
    nouns: 'discovery',
  }),
  row('killing', {
    ofPerson: true,
    deeds: 'kill, murder, shoot dead, stab to death, slay, beat to death, gun down, strangle',
    nouns: 'killing murder slaying shooting',
  }),
  row('arrest', {
    ofPerson: true,
    deeds: 'arrest, detain, take into custody, seize, pick up, apprehend, nab, catch',
    nouns: 'arrest detention capture',
  }),
  row('vote', {
    deeds: 'vote, adopt, pass, approve, reject',
    nouns: 'vote ballot division',
    only: 'take, hold, cast',
  }),
  row('signing', { deeds: 'sign, initial, seal', nouns: 'signing signature' }),
  row('agreement', {
    deeds: 'agree, reach agreement, reach deal, strike deal, reach accord, come to terms, shake hand',
    nouns: 'agreement deal accord pact merger',
    only: 'agree, reach, strike, conclude, seal, make',
  }),
  row('walkout', {
    deeds: 'walk out, down tool, lay down tool, go on strike, stop work, walk off, come out on strike',
    nouns: 'strike walkout stoppage action',
  }),
  row('admission', {
    ofPerson: true,
    deeds:
      'admit, hospitalise, hospitalize, take to hospital, bring to hospital, rush to hospital, come to hospital, take to clinic, enter hospital',
    nouns: 'admission',
  }),
  row('alarm', {
    deeds: 'raise alarm, sound alarm, call police, call emergency',
    nouns: 'alarm alert siren mayday call',
    only: 'come in, sound, go off, ring, raise, receive, log, wail, send, make',
  }),
  row('told', {
    deeds: 'learn, inform, notify, hear, alert, find out, tell, get wind, become aware',
    nouns: '',
  }),
  row('sample', { nouns: 'sample', things: 'sample blood urine', only: 'take, give, provide, collect, draw' }),
  row('inspection', {
    deeds: 'inspect, examine, check, audit',
    nouns: 'inspection check test audit survey',
    only: 'carry out, conduct, make, do, be',
  }),
  row('repair', {
    deeds: 'repair, overhaul, renovate, mend',
    nouns: 'repair overhaul renovation',
    only: 'carry out, do, make, be',
  }),
  row('incident', { nouns: 'incident accident tragedy disaster catastrophe drama mishap' }),
  row('leak', {
    deeds: 'leak, seep',
    nouns: 'leak spill leakage',
    things: 'gas oil chemical fuel acid ammonia chlorine',
    only: 'escape, release, spill, pour, flow, gush',
  }),
  row('halt', {
    deeds: 'stop, halt, come to halt, come to standstill, come to stop, grind to halt, break down, get stuck',
    nouns: 'stop halt breakdown',
  }),
  row('disappearance', { ofPerson: true, deeds: 'disappear, vanish, go missing', nouns: 'disappearance' }),
  row('last sight', { ofPerson: true, deeds: 'last see, see last' }),
  row('illness', { ofPerson: true, deeds: 'fall ill, fall sick, become ill, be take ill' }),
  row('release', { ofPerson: true, deeds: 'release, free, set free, let go, walk free', nouns: 'release' }),
  row('surrender', { ofPerson: true, deeds: 'surrender, give up, turn in', nouns: 'surrender' }),
  row('charging', { ofPerson: true, deeds: 'charge, indict', nouns: 'indictment' }),
  row('conviction', { ofPerson: true, deeds: 'convict, find guilty', nouns: 'conviction' }),
  row('sentencing', { ofPerson: true, deeds: 'sentence, jail', nouns: 'sentencing' }),
  row('appointment', { ofPerson: true, deeds: 'appoint, swear in, take office', nouns: 'appointment' }),
  row('speech', {
    deeds: 'begin speak, start speak, make speech, give speech, deliver speech',
    nouns: 'speech address',
  }),
  row('demolition', {
    deeds: 'demolish, tear down, pull down, knock down',
    nouns: 'demolition',
  }),
  row('receipt', {
    things: 'letter parcel complaint email message fax demand note package',
    only: 'arrive, receive, get, reach, come in',
  }),
  row('loss of contact', {
    deeds: 'lose contact, lose touch, go silent, fall silent',
    things: 'contact signal',
    only: 'break off, lose, cut off, end',
  }),
  row('payment', { deeds: 'pay, transfer', nouns: 'payment transfer' }),
  row('filing', { deeds: 'file, lodge', nouns: 'filing' }),
  row('truce', { nouns: 'ceasefire truce armistice', only: 'take effect, come into force, come into effect, hold' }),
  row('show', {
    deeds: 'kick off',
    nouns: 'concert premiere show performance match game race final',
    only: 'open, kick off, get under way',
  }),
  row('closing', {
    deeds: 'close, shut, shut down, seal off, switch off, turn off, take offline',
    nouns: 'closure closing',
  }),
  row('opening', { deeds: 'open, inaugurate', nouns: 'opening inauguration', only: 'set, schedule, plan, be' }),
  row('trial', {
    deeds: 'go on trial, stand trial, appear in court',
    nouns: 'trial hearing',
    only: 'open, begin, start, set, schedule, hold',
  }),
  row('meeting', {
    deeds: 'meet, convene, gather',
    nouns: 'meeting session summit talk conference',
    only: 'hold, open, sit',
  }),
  row('order to leave', {
    deeds:
      'order to leave, order to evacuate, tell to leave, order out, order evacuation, ask to leave, urge to leave, evacuate',
    nouns: 'evacuation order',
    only: 'give, issue',
  }),
  row('death', {
    ofPerson: true,
    deeds: 'die, pass away, succumb, lose life',
    nouns: 'death',
  }),
  row('resignation', {
    ofPerson: true,
    deeds:
      'resign, step down, quit, hand in resignation, submit resignation, tender resignation, stand down, give up post',
    nouns: 'resignation',
  }),
  row('dismissal', {
    ofPerson: true,
    deeds: 'sack, fire, dismiss, oust, remove from office',
    nouns: 'dismissal sacking',
  }),
  row('kidnapping', {
    ofPerson: true,
    deeds: 'kidnap, abduct, snatch, drag into, bundle into',
    nouns: 'kidnapping abduction',
  }),
  row('wedding', {
    ofPerson: true,
    deeds: 'marry, wed, get married',
    nouns: 'wedding',
  }),
  row('birth', {
    ofPerson: true,
    deeds: 'give birth, bear, be born',
    nouns: 'birth',
  }),
];
