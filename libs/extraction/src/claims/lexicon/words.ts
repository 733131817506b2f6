const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that hand over to their noun: "held a meeting", "the raid took place". */
const lightVerbs = set(
  'take_place occur happen unfold hold conduct launch make begin stage carry_out mount commit undertake come see have give start erupt break_out',
);

/** Verbs by which an event noun causes what their object names: "the raid resulted in the death of". */
const resultVerbs = set('result lead cause leave claim bring trigger produce end_in kill_off');

export const isLightVerb = (lemma: string, particle: string | null): boolean =>
  lightVerbs.has(lemma) ||
  (particle !== null && lightVerbs.has(`${lemma}_${particle}`)) ||
  (lemma === 'take' && particle === 'place');
export const isResultVerb = (lemma: string): boolean => resultVerbs.has(lemma);

/** Verbs that give their object, or with a passive their subject, a role: "described her as a clerk". */
export const roleVerbs = set(
  'classify describe identify characterise characterize categorise categorize label designate name recognise recognize portray brand call regard register',
);

/** Verbs whose complement is what their subject is. */
export const copulas = set('be become remain turn_out prove stay');

/** Nouns that tell nothing of who someone is. */
export const emptyPeople = set(
  'man woman person people individual guy victim boy girl one resident someone somebody anyone everyone other member group child kid body civilian_person male female adult men women target suspect occupant those',
);

/** Definite role nouns that stand for an event's patient. */
export const patientNouns = set(
  'target victim deceased casualty dead man woman suspect captive hostage patient detainee',
);

/** Nouns that tell who somebody is, whatever capitals a headline gives them. */
export const roleNouns = set(
  'agent official leader informant informer officer member commander fighter civilian worker teacher driver doctor nurse student soldier trooper suspect chief minister farmer clerk boy girl spy journalist reporter pilot mayor operative militant insurgent rebel gunman attacker driver bystander shepherd villager employee executive director manager owner resident citizen national refugee migrant prisoner inmate lawyer judge engineer scientist player coach captain mother father son daughter brother sister wife husband cousin uncle aunt relative widow senior figure aide adviser advisor guard',
);

/** Nouns of people, all counted alike where nothing tells them apart. */
export const personNouns = set('person people man woman victim individual other resident human soul life men women');

/** Verbs of aim; what follows is a goal, no fact. */
export const goalVerbs = set('aim intend target seek plan try attempt hope want design mean order expect schedule set');

/** Verbs by which a cause stands before its effect. */
export const causeVerbs = set('cause trigger provoke spark blame prompt');

/** Lemmas that only report; they are no events of their own. */
export const speechLemmas = set(
  'say tell report announce declare state claim add note warn confirm deny argue explain suggest insist allege believe think acknowledge admit stress emphasise emphasize underscore reveal disclose describe quote cite write tweet post publish comment respond reply ask question call speak mention point indicate show estimate predict expect know understand hear feel recall conclude find appear seem remark repeat assert maintain contend concede observe testify agree_that inform urge highlight signal reflect',
);

/** Verbs and nouns without news in them: they open no event and give no claim of their own beyond the statement. */
export const stopLemmas = set(
  'be have do get go come make take let help need want keep use give put seem appear include involve continue remain become try start begin look like would could should may might can will represent want like follow notice rule mark raise pose mean expose affect face lack love own deserve belong cost contain consist accord depend relate matter prevent ensure enable provide offer serve lie stand',
);
