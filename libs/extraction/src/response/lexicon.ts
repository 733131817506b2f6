/**
 * Words by which reports say that somebody refused, ignored, could not be found, had nothing to give or kept silent.
 *
 * Own compilation by meaning from the wording rules for "no comment" in newsroom style guides and from the synonym sets
 * of refuse, ignore, answer, available, silent and information in WordNet. For: official responses.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Says no to being asked. */
export const REFUSING = words('decline refuse rebuff spurn');

/** What one who is asked would do: refused, it is no comment. */
export const TELLING = words(`
  comment discuss elaborate respond reply answer say speak talk confirm explain give provide share identify name disclose
  reveal clarify describe specify detail address tell state interview
`);

/** Acts of telling that mean an answer to the reporter only with what is asked for ("would not say", "could not comment"). */
export const COMMENTING = words('comment say discuss elaborate confirm speak talk answer respond disclose explain');

/** Gives an answer. */
export const ANSWERING = words('respond reply answer return');

/** What a reporter sends. */
export const REQUESTS = words(`
  request requests question questions call calls message messages email emails e-mail e-mails inquiry inquiries enquiry
  enquiries query queries letter letters text texts attempt attempts effort efforts telephone phone phonecall voicemail
  approach approaches invitation invitations
`);

/** Predicates of a request that nobody answered. */
export const UNANSWERED = words(
  'unanswered unreturned ignored unacknowledged unsuccessful unheeded unavailing fruitless',
);

/** Takes no notice of a request. */
export const IGNORING = words('ignore disregard dodge evade sidestep');

/** Something to tell. */
export const INFORMATION = words('information details detail update updates knowledge word data guidance');

/** Something said in public. */
export const PUBLIC_WORDS = words(`
  statement statements announcement announcements notice declaration comment comments communique communiqué remark remarks
  confirmation explanation response acknowledgement acknowledgment clarification
`);

/** Verbs that bring a statement about. */
export const ISSUING = words('issue make release publish give offer provide produce deliver put');

/** Takes up a matter: not done in public, it is silence. */
export const ADDRESSING = words(`
  address acknowledge explain comment discuss confirm speak respond disclose announce mention react clarify say
`);

/** Takes up a matter, where the negated perfect alone says that nothing was said ("has not acknowledged"). */
export const ADDRESSING_ALONE = words('acknowledge comment');

export const SILENT = words('silent mum tight-lipped');
export const REMAINING = words('remain stay keep fall be');

export const PUBLICLY = words('publicly officially openly');
export const ABSENT = words('unavailable unreachable uncontactable');

/** Prepositions before what a response is about. */
export const TOPIC_PREPOSITIONS = words('on about regarding concerning over');
