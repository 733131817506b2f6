/**
 * Words by which reports say that somebody refused, ignored, could not be found, had nothing to give or kept silent.
 *
 * Own compilation by meaning from the wording rules for "no comment" in newsroom style guides and from the synonym sets
 * of refuse, ignore, answer, available, silent and information in WordNet. For: official responses.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Says no to being asked. */
export const REFUSING = words('decline refuse rebuff spurn');

/** Says no to what was asked for; with the particle where the verb needs one. */
export const TURNING_DOWN = words(`
  decline refuse rebuff spurn reject shun turn_down brush_off brush_aside wave_off wave_away wave_aside fend_off bat_away bat_off
  deflect dodge evade sidestep duck parry
`);

/** Picks silence among what could be done: "chose not to comment". */
export const CHOOSING = words('choose opt prefer elect decide vow');

/** Wishes that, negated, refuse: "did not wish to comment". */
export const WISHING = words('want wish care like agree consent dare');

/** Leaves an act out, with what stands before its gerund. */
export const REFRAINING: ReadonlySet<string> = new Set([
  'refrain from',
  'abstain from',
  'desist from',
  'shy away from',
  'hold off',
  'hold back from',
  'stop short of',
  'steer clear of',
  'avoid',
]);

export const UNWILLING = words('unwilling reluctant loath disinclined unprepared');
export const WILLING = words('willing prepared ready keen inclined minded');
export const UNABLE = words('unable powerless');
export const ABLE = words('able position liberty');

/** Allows, and keeps from: "is not allowed to discuss", "is barred from discussing". */
export const LETTING = words('allow permit authorise authorize clear');
export const BARRING = words('bar prevent prohibit forbid preclude');

/** Hands a question on to somebody else: "referred questions to". */
export const PASSING_ON = words('refer direct redirect defer');

/** Hands on what was asked, but much else too: "passed all questions to". */
export const HANDING_ON = words('pass forward hand route');

/** Sends whoever asks to somebody else: "pointed us to". */
export const POINTING = words('point send steer');

/** Passives of being made to talk: "refused to be interviewed", "would not be drawn". */
export const BEING_MADE_TO_TALK = words('draw interview question quote');

/** Hands over words or facts. */
export const GIVING = words(
  'give provide offer share release disclose supply furnish divulge make issue volunteer publish',
);

/** What one who is asked would do: refused, it is no comment. */
export const TELLING = words(`
  comment discuss elaborate respond reply answer say speak talk confirm explain give provide share identify name disclose
  reveal clarify describe specify detail address tell state interview speculate
`);

/** Acts of telling that mean an answer to the reporter only with what is asked for ("would not say", "could not comment"). */
export const COMMENTING = words(
  'comment say discuss elaborate confirm speak talk answer respond disclose explain reveal identify specify',
);

/** Tells, with a particle: "would not go into details", "won't be weighing in". */
export const TELLING_WITH = words('go_into get_into weigh_in');

/** What one goes into. */
export const MATTERS = words('detail details specifics particulars that this it matter matters why what how reasons');

/** What one who does not know yet cannot do: "too early to say". */
export const TELLING_OF = words('say tell know comment speculate determine conclude confirm establish');

/** Opens an indirect question. */
export const QUESTIONING = words('whether if what how why who when where which');

/** What a body does not talk about as a rule. */
export const POLICY_MATTERS = words(`
  matter matters case cases operation operations operational personnel customer customers client clients patient patients
  litigation lawsuit intelligence security investigation investigations negotiations leak leaks rumour rumours rumor
  rumors speculation employee employees
`);

/** Figures and reasons that are asked for: "would not provide figures", "could not give a reason". */
export const ASKED_FOR = words(`
  figure figures number numbers reason reasons cause timeline timetable breakdown estimate explanation name names specifics
  particulars
`);

/** What somebody holds and could show. */
export const RECORDS = words(`
  report reports document documents record records results result findings transcript transcripts footage video recording
  recordings minutes email emails e-mails copy copies data identity identities
`);

/** What is reported to be so, or of what is reported, and could not be confirmed. */
export const REPORTED = words(`
  report reports claim claims figure figures number numbers death deaths toll account accounts allegation allegations
  rumour rumours rumor rumors video videos footage image images photo photos recording recordings authenticity accuracy veracity truth identity identities name names cause details
`);

/** Holds for true what was reported. */
export const CONFIRMING = words('confirm verify authenticate corroborate substantiate');

/** Word from others that something is so: "had no confirmation of the deaths". */
export const WORD_OF = words('notification confirmation corroboration verification');

/** Sets apart an answer that says all: "declined to be more specific". */
export const SPECIFIC = words('specific precise exact detailed explicit forthcoming');

/** What is said against somebody, or made known, and waits for an answer: "has not responded to the allegations". */
export const AWAITING_ANSWER = words(`
  allegation allegations accusation accusations claim claims charge charges report reports news announcement announcements
  criticism criticisms findings complaint complaints suggestion suggestions lawsuit verdict ruling offer proposal demand
  demands statement statements
`);

/** What the public is told of an event: "gave no motive". */
export const FACTS = words(`
  motive motives reason reasons cause figure figures number numbers name names identity identities timeline timetable
  breakdown toll explanation
`);

/** Whom those who know keep unnamed. */
export const UNNAMED = words(`
  suspect suspects victim victims dead deceased man men woman women boy girl child children driver pilot officer officers
  gunman gunmen attacker attackers assailant assailants shooter person people patient patients soldier soldiers passenger
  passengers employee employees student bodies teenager teenagers source sources
`);

/** Does something instead of answering; with the particle where the verb needs one. */
export const GESTURES = words(`
  shrug smile laugh grin smirk chuckle grimace wince walk_away walk_off walk_on walk_out turn_away look_away move_on
  drive_off drive_away hang_up
`);

export const ROOMS = words('room hall podium stage chamber studio building table');

/** Says something after all. */
export const SPEAKING = words(
  'say tell add reply answer respond note explain insist concede admit call describe joke quip point argue nod',
);

/** Participles and pasts of putting a question. */
export const BEING_ASKED = words('asked pressed questioned quizzed challenged grilled');

/** Where one who is asked would appear. */
export const BROADCASTS = words('programme program show podcast interview broadcast air camera');

/** Where questions are put. */
export const INTERVIEWS = words('call interview conversation briefing conference');

/** Makes known. */
export const DISCLOSING = words('say disclose reveal explain announce');

/** What a forecast tells. */
export const ESTIMATES = words('estimate timeline timetable figure figures tally breakdown');

/** Where a reporter knocks or rings. */
export const DOORS = words('door bell doorbell intercom phone telephone');

/** Gives an answer. */
export const ANSWERING = words('respond reply answer return react');

/** Verbs that answer with a particle: "did not call back", "never got back to", "did not pick up". */
export const ANSWERING_BACK = words('call_back get_back write_back phone_back ring_back pick_up come_back hit_back_to');

/** What an answer is called. */
export const REPLIES = words('response reply answer replies responses answers acknowledgement reaction');

/** What a request does that gets no answer: "drew no reply". */
export const GETTING = words('draw get receive elicit yield bring meet produce');

/** Comes about, of an answer or a statement: "no word came from", "nothing was heard from". */
export const ARRIVING = words('come arrive follow emerge hear receive forthcome reach');

/** What a reporter sends. */
export const REQUESTS = words(`
  request requests question questions call calls message messages email emails e-mail e-mails inquiry inquiries enquiry
  enquiries query queries letter letters text texts attempt attempts effort efforts telephone telephones phone phones phonecall voicemail
  approach approaches invitation invitations
`);

/** What a reporter asks, as it is handed on to others. */
export const ASKED = words('question questions inquiry inquiries enquiry enquiries query queries calls');

/** Tries to get hold of somebody. */
export const REACHING = words('reach contact interview locate');

/** What rings or takes messages at somebody's. */
export const OWN_LINES = words('phone phones telephone telephones number numbers line lines mailbox inbox voicemail');

/** Lines and letters that reach nobody: "the telephone rang out", "letters came back unopened". */
export const LINES = words(`
  call calls phone phones telephone telephones number numbers line lines mailbox inbox voicemail email emails e-mail e-mails message messages letter letters
`);

/** Predicates of a request that nobody answered. */
export const UNANSWERED = words(
  'unanswered unreturned ignored unacknowledged unsuccessful unheeded unavailing fruitless',
);

/** Takes no notice of a request. */
export const IGNORING = words('ignore disregard snub stonewall');

/** Something to tell. */
export const INFORMATION = words('information details detail update updates knowledge word data guidance');

/** What one who watches a matter could give of it as it goes on: "a running commentary". */
export const COMMENTARY = words('commentary update updates details comment');

/** Something said in public. */
export const PUBLIC_WORDS = words(`
  statement statements announcement announcements notice declaration comment comments communique communiqué remark remarks
  confirmation explanation response acknowledgement acknowledgment clarification
`);

/** Verbs that bring a statement about. */
export const ISSUING = words('issue make release publish give offer provide produce deliver put');

/** Puts words out: with "nothing", silence. */
export const POSTING = words('issue post publish tweet announce carry broadcast release');

/** Takes up a matter: not done in public, it is silence. */
export const ADDRESSING = words(`
  address acknowledge explain comment discuss confirm speak respond disclose announce mention react clarify say
`);

/** Takes up a matter, where the negated perfect alone says that nothing was said ("has not acknowledged"). */
export const ADDRESSING_ALONE = words('acknowledge comment');

/** Gives no straight answer. */
export const EVASIVE = words('coy evasive cagey reticent noncommittal non-committal guarded');

export const SILENT = words('silent mum tight-lipped close-mouthed');
/** Silent only where a matter follows: "kept quiet about the spill". */
export const QUIET = words('quiet mute');
export const REMAINING = words('remain stay keep fall be');

export const PUBLICLY = words('publicly officially openly');
/** After "in", "on" or "on the": the same as an adverb. */
export const IN_PUBLIC = words('public record camera');
/** Where officials are while nobody reaches them: sport and sickness keep people from other things than words. */
export const AWAY = words(
  'abroad overseas travelling traveling leave holiday vacation holidaying vacationing meeting meetings conference country town office',
);

export const ABSENT = words('unavailable unreachable uncontactable');

/** Prepositions before what a response is about. */
export const TOPIC_PREPOSITIONS = words('on about regarding concerning over');

/** Means of reaching somebody for words. */
export const CALLING = words(
  'phone telephone e-mail email text message press publication deadline reporters journalists',
);
