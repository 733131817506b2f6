const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** How many there were of those who do something in an event, by all the words in which reports count them. */
export interface RoleKind {
  /** The key under which all of them meet. */
  readonly counted: string;
  /** What they are called in the question and as a unit. */
  readonly unit: string;
  readonly question: string;
  readonly nouns: ReadonlySet<string>;
  /** Classes of events of whose report "people" and "men" are such too, where a verb says so. */
  readonly people: ReadonlySet<string>;
  /** Nouns of all of them together: "a crew of 24". */
  readonly groups: ReadonlySet<string>;
  /** Whether it is enough that there were so many, or that something had them. */
  readonly exists: boolean;
  /** Verbs of what is done to them. */
  readonly done: ReadonlySet<string>;
  /** Verbs of what they do themselves, with the word that follows where it is telling. */
  readonly alone: ReadonlySet<string>;
  /** Whether whoever is called so did it, so that any deed of theirs counts all of them: "four gunmen stopped the van". */
  readonly byName: boolean;
  /** Whether anything that is no person may be so counted. */
  readonly things: boolean;
  /** Words before a bare figure that say what it counts: "put the number of strikers at". */
  readonly before: RegExp | null;
  /** Words before what is counted that say so: "power was cut to 23,000 homes". */
  readonly led: RegExp | null;
  /** Words behind what is counted that say the same: "16 people hostage". */
  readonly state: RegExp | null;
  /** Whether it is of somebody: "the mill employs". */
  readonly held: boolean;
  /** Whether more of them may come. */
  readonly grows: boolean;
}

const none: ReadonlySet<string> = new Set();
const sent =
  'send deploy dispatch mobilise mobilize call call_in summon commit involve use need require take draft scramble muster assign rush';

const role = (counted: string, unit: string, question: string, words: Partial<RoleKind>): RoleKind => ({
  counted,
  unit,
  question,
  nouns: none,
  people: none,
  groups: none,
  exists: false,
  done: none,
  alone: none,
  byName: false,
  things: false,
  before: null,
  led: null,
  state: null,
  held: false,
  grows: false,
  ...words,
});

/** Gathered from FrameNet's frames of Being_employed, Firing, Participation, Kidnapping, Sending and Committing_crime. */
export const ROLE_KINDS: readonly RoleKind[] = [
  role('firefighter engaged', 'firefighter', 'How many firefighters took part?', {
    nouns: set('firefighter fireman'),
    grows: true,
    groups: set('force team'),
    exists: true,
    done: set(sent),
    alone: set('fight battle tackle combat respond attend work take_part join help struggle douse'),
  }),
  role('soldier engaged', 'soldier', 'How many soldiers took part?', {
    nouns: set('soldier troop commando paratrooper marine serviceman'),
    grows: true,
    groups: set('force unit contingent detachment garrison'),
    done: set(sent),
    alone: set('take_part storm surround raid join enter attack encircle move_in participate search'),
  }),
  role('officer engaged', 'officer', 'How many police officers took part?', {
    nouns: set('officer policeman'),
    grows: true,
    groups: set('force unit'),
    done: set(sent),
    alone: set('take_part storm surround raid join participate search comb respond attend'),
  }),
  role('participant', 'participant', 'How many took part?', {
    nouns: set(
      'runner starter athlete competitor entrant participant contestant cyclist swimmer walker racer marathoner skier',
    ),
    people: set('contest'),
    groups: set('field'),
    exists: true,
    done: set('draw attract count register involve include feature'),
    alone: set('take_part run race compete participate start enter join ride swim walk line_up set_off'),
  }),
  role('attacker', 'attacker', 'How many carried it out?', {
    nouns: set(
      `robber raider attacker assailant bandit thief burglar hijacker kidnapper abductor captor intruder gunman bomber assassin
       shooter pirate looter vandal arsonist carjacker`,
    ),
    byName: true,
    people: set('attack fate operation'),
    groups: set('gang group band'),
    exists: true,
    done: set('involve'),
    alone: set(
      `carry_out take_part rob raid attack storm burst burst_in break_in enter hold_up strike commit stage burst_into smash
       drag grab force seize snatch bundle board threaten open_fire ambush overpower`,
    ),
  }),
  role('hostage', 'hostage', 'How many were held hostage?', {
    nouns: set('hostage captive'),
    groups: none,
    exists: true,
    done: set('take hold seize keep capture'),
    state: /^(?:(?:were|was|been|being|had|have) )*(?:(?:taken|held|kept|seized) )?hostages?\b/,
  }),
  role('crew aboard', 'crew', 'How many were in the crew?', {
    nouns: set('crew crewman crewmember sailor seaman crew-member'),
    groups: set('crew'),
    exists: true,
    done: set('carry have take_off rescue save evacuate winch airlift'),
    alone: set('abandon leave'),
  }),
  role('striker', 'worker', 'How many are on strike?', {
    nouns: set(
      `striker worker employee member docker driver teacher nurse doctor miner pilot cleaner conductor guard postman labourer
       laborer steelworker railwayman`,
    ),
    alone: set('walk_out strike down_tools'),
    before:
      /\bnumber of (?:strikers|those on strike)(?: (?:is|was|were|at|as|to|put|given|reached|stood|about|only|around)){0,3}$/,
    state:
      /^(?:(?:have|has|had|are|were) )*(?:(?:joined|joining|on|went on|took part in|out on) (?:the |an? |this )?(?:\S+ )?(?:strike|stoppage|walkout|action)\b|(?:downed|laid down) tools\b|stopped work\b|walked out\b)/,
  }),
  role('recalled', 'item', 'How many are recalled?', {
    things: true,
    done: set('recall call_back take_back'),
  }),
  role('case', 'person', 'How many fell ill?', {
    nouns: set(
      'child pupil student schoolchild worker passenger guest diner patient resident customer visitor inmate player tourist employee villager',
    ),
    grows: true,
    done: set('sicken infect poison'),
    alone: set('fall_ill fall_sick become_ill become_sick'),
    state:
      /^(?:(?:have|has|had|were|was|been|be|being|fall|fell|fallen|become|became|taken|violently|seriously) )*(?:ill|sick|unwell|infected)\b|^(?:and \S+ )?(?:(?:aboard|on|in|at) (?:\S+ ){1,4})?(?:(?:have|has|had|were|was|been) )*(?:caught|contracted|tested positive|came down with|come down with|diagnosed with|gone down with|went down with)\b/,
  }),
  role('without power', 'home', 'How many are without power?', {
    nouns: set('household home house customer property premise building subscriber'),
    grows: true,
    led: /\b(?:power|electricity)(?: supply)? (?:(?:was|were|is|has|had|been) )*(?:cut|cut off|knocked out|lost|disrupted|out) (?:to|for|in|at)$|\b(?:knocked|knocking|cut|cutting) (?:out|off)? ?(?:power|electricity) (?:to|for|in|at)$|\b(?:black|blacked|blacking) out$/,
    state:
      /^(?:(?!(?:and|but|which|that|who|because|when|after)\b)\S+ ){0,6}?(?:without|lost|lose|losing|out of|had no) (?:power|electricity)\b/,
  }),
  role('customer hit', 'customer', 'How many customers are affected?', {
    nouns: set('customer user subscriber client patient member policyholder account'),
    grows: true,
    led: /\b(?:data|details|records|information|files|accounts|passwords|addresses) (?:of|on|about|from|for|belonging to)$/,
    done: set('affect hit compromise expose breach'),
    state: /^(?:(?:have|has|had|were|was|been|be|being) )*(?:affected|hit|compromised|exposed)\b/,
  }),
  role('flight cancelled', 'flight', 'How many flights were cancelled?', {
    nouns: set('flight departure'),
    grows: true,
    done: set('cancel scrap axe ground call_off'),
  }),
  role('train cancelled', 'train', 'How many trains were cancelled?', {
    nouns: set('train service'),
    grows: true,
    done: set('cancel scrap axe call_off'),
  }),
  role('vehicle involved', 'vehicle', 'How many vehicles were involved?', {
    nouns: set('car vehicle lorry truck'),
    grows: true,
    done: set('involve'),
    alone: set('collide crash pile_up'),
  }),
  role('school closed', 'school', 'How many schools are closed?', {
    nouns: set('school kindergarten'),
    grows: true,
    done: set('close shut'),
    alone: set('close shut stay_closed remain_closed'),
  }),
  role('tree felled', 'tree', 'How many trees were felled?', {
    nouns: set('tree'),
    grows: true,
    done: set('fell uproot topple cut_down chop_down bring_down blow_down knock_down'),
  }),
  role('signature', 'signature', 'How many have signed?', {
    nouns: set('signature'),
    grows: true,
    done: set('collect gather attract receive hand_in'),
  }),
  role('job created', 'job', 'How many jobs are created?', {
    nouns: set('job post position'),
    done: set('create add bring'),
  }),
  role('hired', 'worker', 'How many are hired?', {
    nouns: set('worker employee teacher nurse doctor officer staff engineer'),
    done: set('hire recruit take_on'),
  }),
  role('job cut', 'job', 'How many jobs are cut?', {
    nouns: set('job post position role'),
    done: set('cut axe shed slash eliminate lose cost scrap abolish drop shave trim'),
    alone: set('go disappear vanish'),
  }),
  role('job cut', 'job', 'How many jobs are cut?', {
    nouns: set('worker employee staff person staffer labourer laborer miner'),
    done: set('lay_off dismiss sack fire let_go axe shed'),
    state: /^(?:(?:will|would|are|is|to|could|may) )*(?:lose|lost|losing) (?:their|its) jobs?\b/,
  }),
  role('employed', 'employee', 'How many are employed?', {
    nouns: set('employee worker staffer'),
    groups: set('workforce staff payroll'),
    exists: true,
    held: true,
    done: set('employ'),
  }),
  role('employed', 'employee', 'How many are employed?', {
    nouns: set('person staff'),
    held: true,
    done: set('employ'),
    alone: set('work_for work_at'),
  }),
];
