import { stem } from '../words/stem.js';
import { sameDeed } from './same-deeds.js';

/** Nouns by which reports call one thing, after the synonym sets of WordNet. */
const GROUPS = `fire blaze flame inferno wildfire bushfire
  ship vessel tanker ferry boat barge freighter trawler yacht
  plane aircraft jet airliner
  car vehicle
  plant factory works mill
  jury juror
  baby infant
  child boy girl pupil schoolchild
  robber raider gang thief bandit burglar
  troop soldier
  police officer policeman constable
  gunman attacker shooter assailant
  captor kidnapper abductor
  protester demonstrator marcher
  lawmaker legislator deputy parliamentarian
  councillor council councilor
  parliament assembly
  company firm maker
  doctor physician
  employee worker staff
  money cash
  area region
  crash accident wreck collision
  vote ballot poll
  result outcome
  house home
  firefighter fireman
  resident inhabitant villager
  medicine drug
  quake earthquake tremor
  illness disease sickness
  meeting session
  court judge
  rebel insurgent guerrilla
  talk negotiation
  treaty agreement accord pact
  race contest
  rate benchmark
  pupil student
  teacher instructor
  motorist driver
  flat apartment
  road highway street
  dam embankment
  mine pit colliery
  bus coach minibus
  lorry truck
  bicycle bike
  captain skipper
  boss chief
  lawyer attorney solicitor barrister
  journalist reporter
  prisoner inmate
  prison jail
  hospital clinic
  shop store
  film movie
  match game
  fan supporter
  team squad
  wage salary
  gun pistol rifle firearm
  oil fuel diesel petrol gasoline
  data record file
  compensation severance payout payoff
  send dispatch
  repair mend fix
  spot sight
  inspect examine check
  storm gale hurricane
  skeleton remains corpse
  increase rise raise hike
  concert gig show
  exam examination
  harbour harbor port
  railway rail
  metro subway underground
  forest wood woodland
  coast shore
  priest vicar clergyman
  tax levy duty
  law legislation
  migrant refugee
  scientist researcher
  study survey
  cow cattle
  painting portrait picture
  author writer novelist
  prize award
  reservoir lake
  vaccine jab
  surgery operation
  parcel package
  outage blackout
  electricity power
  phone telephone mobile
  customer client
  hostage captive
  sailor seaman
  border frontier
  army military
  holiday vacation
  university college
  photograph photo
  guard warden
  staff workforce
  job post position
  truce ceasefire
  bank lender
  rescue save
  buy purchase acquire
  begin start commence
  build construct erect
  discover uncover unearth
  demolish raze
  demand insist
  sack dismiss
  resign quit
  kill slay
  strike walkout stoppage
  wind gust
  search hunt searcher
  investigation inquiry probe`
  .split('\n')
  .map((line) => line.trim().split(' ').map(stem));

const first = new Map<string, string>();
for (const group of GROUPS) for (const word of group) if (!first.has(word)) first.set(word, group[0] ?? word);

/** The stem that stands for a thing by whatever name it is called, or for a deed as a verb or noun. */
export const sameThing = (word: string): string => first.get(word) ?? sameDeed(word);
