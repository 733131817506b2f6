/**
 * Words that put a date in the past or the future, by what they say of it: auxiliaries and irregular pasts of English, verbs
 * of arranging, saying and lasting, and nouns of what is appointed. The irregular pasts are those of English grammars, the
 * rest is our own compilation. For: whether "on Monday" lies ahead.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that put what they govern in the future. */
export const future = list(
  "will won't would shall planning planned expects expect expected expecting supposed scheduled slated due intends tomorrow expire expires begins starts ends meets resumes reopens matures maturing effective payable opens closes airs premieres debuts departs kicks looms looming nears nearing convenes reconvenes returns arrives concludes",
);
/** What was arranged, which "had been" puts in the past: "had been due on Friday". */
export const arranged = list('expected supposed scheduled slated due');
/** Adverbs that tell of an arrangement as it once was, so that another verb has to tell the time. */
export const once = list('previously originally initially earlier once');
/** Verbs that speak of the future before "to": "prepares to testify". */
export const intending = list(
  'plans plan hopes hope wants want needs need ready prepares preparing poised going aims vows promises likely',
);
/** The same in the past, which before a date still looks ahead: "promised to reply by Friday". */
export const intended = list('hoped intended aimed promised pledged vowed threatened');
/** Verbs of arranging that govern what is to be: "plans a speech". */
export const planning = list('plans plan');
/** What is said to be going on but can only be arranged, for a day that is named: "is leaving Monday". */
export const arranging = list(
  'leaving arriving meeting coming returning starting beginning opening closing hosting flying traveling travelling visiting retiring stepping heading launching',
);
export const pronouns = list('he she it who that there what');
export const present = list("is are am 's i'm we're you're they're");
/** The irregular verbs of English in the past, where it does not end in "ed", and what else tells of the past. */
export const past = list(
  'was were had did been arose ate awoke beaten became began begun bent bidden bit bitten bled blew blown bore born bought bound bred broke broken brought built burnt came caught chose chosen clung crept dealt died dove drank drawn dreamt drew driven drove drunk dug dwelt eaten fallen fed fell felt fled flew flown flung forbade forbidden foresaw forgave forgiven forgot forgotten forsook fought found froze frozen gave given gone got grew ground grown heard held hid hidden hung kept knelt knew known laid leapt led left lent lit lost made meant met misled mistook outbid outdid outran outsold overcame overdid overheard overran overridden overrode oversaw overslept overtaken overthrew overthrown overtook paid pled proven ran rang rebuilt redid remade repaid resold retook rewrote ridden risen rode rose sang sank sat saw seen sent shone shook shot shown shrank shrunk slain slept slid slung sold sought sped spent spoke spoken sprang spun stole stolen stood strode strove struck stuck stung sung sunk swam swept swollen swore sworn swum swung taken taught thought threw thrown thrust told took tore torn trod undercut undergone understood undertook underwent undid unwound upheld went wept withdrawn withdrew withheld withstood woke won wore worn wound wove woven written wrote wrung since',
);
/** Verbs whose past looks like the present, which they are behind "to" and auxiliaries: "is to shut on Friday". */
export const unchanged = list('beat bid burst cast cost cut hit hurt let put quit read set shed shut split spread');
export const beforeInfinitive = list('to will would can could may might must shall should do does did not');
/** Verbs of saying, which tell when something was said and not when it happens. */
export const saying = list('said says say saying told telling added reported announced noted asked stated confirmed');
/** Right before a date these leave no doubt that it has passed. */
export const over = list('ended since');
/** Verbs of saying behind a date: what was said on it, or what the report of that day says. */
export const telling = list('said says saying claims suggests argues insists reads');
/** What leads from a verb of saying to the day on which it was said: "said in a speech Thursday". */
export const occasion = list('in at on during to by from via late early');
/** Behind these begins what was said, whose dates are its own. */
export const opensContent = list("that \" “ ” '' ``");

/** Words in "ed" that are no past tense. */
export const notPast = list('need hundred united need indeed speed feed breed seed limited red wed');

/** What may stand between a verb and its date. */
export const adverbs = list('on in late early earlier , this the');
export const determiners = list('a an the its their his her our my your this these those some any no still');
/** Before "until" these open a clause whose verb tells: "And until Thursday, no one knew", "Up until Monday". */
export const leadsUp = list('up and but , because');
/** Words that open a clause of its own. */
export const opensClause = list('because after before while when which who where although though if as');
export const endsSpan = list('until till');
export const going = list('into');
/** Verbs of a timetable ("schools reopen Friday"), and those that are so with what follows: "takes effect", "go on sale". */
export const comingInto: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['take', list('effect place office hold')],
  ['takes', list('effect place office hold')],
  ['reopen', new Set()],
  ['resume', new Set()],
  ['go', going],
  ['goes', going],
  ['come', list('into')],
  ['comes', list('into')],
]);
/** What can or must be is still to be, but for what the senses can do: "could see the fire on Friday". */
export const possible = list('could must should');
export const sensed = list('have see hear feel smell tell find hardly barely scarcely seen heard felt reached found');
/** Behind these "to" leads to the day to which something was moved: "postponed to Friday". */
export const moving = list('postponed delayed moved pushed rescheduled adjourned brought shifted');
/** Behind these "through" leads to the day up to which something now runs: "extended the lease through January". */
export const lengthening = list('extend extends extended extending lengthened prolonged');
/** Right before a date these count on what has not come: "as soon as Friday", "ahead of Friday's vote". */
export const awaited: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['as', list('soon')],
  ['than', list('later')],
  ['of', list('ahead eve')],
  ['for', list('prepare preparing')],
]);
/** What begins on a day, unless a verb in the past tells otherwise: "Starting Friday, fares rise". */
export const opening = list('beginning starting');
/** What is said or happens at one time; a day right behind it is the day of that: "in a statement Friday". */
export const happened = list(
  'statement interview announcement report vow decision ruling letter release filing note message memo email post tweet attack shooting crash blast explosion fire arrest death raid quake earthquake defeat',
);
/** Before "to be" these tell what seems so, and of nothing to come: "appeared to be winning". */
export const seeming = list('appear appears appeared seem seems seemed known considered found proved proven');
/** What is appointed for a day: "Friday's hearing". */
export const appointed = list(
  'arguments ballot ceremony ceremonies concert conference contest championship championships convention cup deadline debate election encounter event events final funeral game games hearing inauguration kickoff launch match meeting meetings opening party primary race rally referendum sentencing session sessions speech summit talks test tournament trial visit vote wedding',
);
/** Verbs that tell how long something went on, up to a day that has passed: "lasted until Friday". */
export const wentOn = list(
  'took lasted stayed lived remained continued survived going worked waited slept ran there here',
);
export const negatedPast = list("didn't wasn't weren't hadn't couldn't");
export const linking = list('was were be been being');
export const auxiliaries = list('did was were had could');
/** Orders that begin with a day to come: "has banned barbecues from Saturday". */
export const ordering = list(
  'banned barred outlawed prohibited imposed introduced ordered closed cancelled canceled suspended scrapped abolished lifted eased raised lowered cut',
);
/** What comes right behind "due to" where it names a cause. */
export const causes = list(
  'a an the his her its their this that bad heavy high low poor severe strong lack fears injuries injury illness snow rain fog ice wind winds weather fire',
);
