/**
 * Nouns of speech, belief and intention that carry an attribution of their own ("her claim that …", "his plan to …"),
 * and nouns for what speaks on paper ("the report", "a poll").
 *
 * Own compilation: nominalisations of the verbs of cue-verbs.ts, text types of news, and the nouns of stance that take
 * "that" or "to" in Biber and others, Longman Grammar of Spoken and Written English (1999), 8.13 and 8.14. For: nominal cues and the kind
 * of a speaker.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** May be followed by "that" and a clause. */
export const CLAUSE_NOUNS = words(`
  claim assertion allegation accusation statement argument contention belief view opinion conclusion finding suggestion
  warning fear concern hope promise pledge vow assurance insistence acknowledgement acknowledgment admission confession
  revelation announcement declaration denial confirmation prediction forecast estimate suspicion assumption idea notion
  complaint charge testimony remark comment report rumor rumour speculation explanation emphasis reminder
  impression conviction feeling theory hypothesis doubt
  position stance thesis premise proposition presumption expectation perception understanding realization recognition
  observation inference implication insinuation judgment judgement guess calculation demand recommendation request
  proposal requirement stipulation oath boast lie guarantee dissent hunch contention sense thought proclamation
`);

/** May be followed by "to" and a verb. */
export const INFINITIVE_NOUNS = words(`
  plan promise pledge vow threat offer proposal call demand request decision refusal intention desire determination
  willingness order recommendation commitment agreement vote readiness eagerness reluctance wish invitation
  proposition resolve ambition instruction motion petition appeal lawsuit inclination unwillingness hesitation
`);

/** May be followed by "of", "for", "about", "on" or "against" and what is spoken of. */
export const TOPIC_NOUNS = words(`
  criticism condemnation praise support endorsement description characterization characterisation denial rejection
  acceptance claim comment remark warning call demand estimate forecast prediction plan complaint opinion
  view outrage accusation attack disdain idea thought message rhetoric obsession fascination contempt anger ire fury question concern fear
  hope doubt worry skepticism scepticism admiration respect hatred affection dislike attitude belief faith trust distrust
  confidence opposition objection reaction reservation enthusiasm resentment disapproval approval
  defense defence mockery ridicule portrayal depiction assessment evaluation interpretation reading understanding explanation
  account analysis allegation assertion appeal plea advocacy promise pledge vow threat recommendation interest preference
  commitment devotion dedication hostility sympathy gratitude appreciation apology
  accusation insinuation denunciation repudiation disavowal critique rebuke admission confession acknowledgement
  acknowledgment declaration announcement revelation disclosure mention insistence emphasis advice argument suggestion
  expectation anticipation conception perception recollection vision stance position perspective thinking testimony
  jab swipe dig tirade diatribe pride joy delight unhappiness dissatisfaction
  frustration disappointment disgust distaste dismay unease discomfort anxiety aversion ambivalence impatience horror
  loyalty envy jealousy regret remorse nostalgia longing yearning craving fondness adoration reverence animosity
  antipathy rage scorn derision suspicion awareness ignorance curiosity
`);

/** Things that state something in writing, sound or picture. */
export const DOCUMENT_NOUNS = words(`
  report statement document documents study survey poll analysis article letter email e-mail memo memorandum lawsuit
  suit complaint affidavit filing filings record records transcript audit review release bulletin notice post tweet
  message indictment ruling opinion order verdict data figures statistics video footage photo photos image images recording
  tape ad advertisement book paper editorial op-ed column website site page brief petition testimony slide map chart
  warrant log logs dossier communique communiqué resolution bill census estimate forecast headline story stories
  investigation inquiry warning alert advisory announcement declaration guidance guideline guidelines law rule constitution charter
  treaty agreement accord contract decree directive dissent concurrence sign banner placard poster leaflet flyer
`);

/** Things that find something out, and tell it by finding it. */
export const INQUIRY_NOUNS = words(`
  study survey poll report review audit analysis investigation inquiry probe examination test research paper census
`);

/** On what occasion or in what form something is said: "in a letter", "at a rally". */
export const CIRCUMSTANCE_NOUNS = words(`
  statement interview letter email e-mail speech tweet post telephone phone conference briefing release remark rally
  hearing debate ruling filing memo article report twitter facebook television radio testimony meeting appearance call
  address column
`);

const TO = words(
  'opposition objection reaction response resistance commitment devotion dedication hostility aversion attachment openness reference',
);
const IN = words('faith trust confidence belief interest pride disappointment');
const AT = words(
  'anger outrage fury frustration dismay surprise shock alarm disgust indignation disappointment amazement disapproval displeasure annoyance delight unease',
);
const GENERAL = words('of for about on against over with toward towards regarding concerning');

/** Whether a preposition introduces the topic of a noun: "faith in", "anger at", "doubts about". */
export const introducesTopic = (noun: string, preposition: string): boolean =>
  GENERAL.has(preposition) ||
  (preposition === 'to' && TO.has(noun)) ||
  (preposition === 'in' && IN.has(noun)) ||
  (preposition === 'at' && AT.has(noun));

/** What holds that something is so without a verb that says so: "in her view". */
export const HOLDING_NOUNS: ReadonlySet<string> = new Set(
  'view opinion eye estimate estimation reckoning telling account judgment judgement poll survey'.split(' '),
);
