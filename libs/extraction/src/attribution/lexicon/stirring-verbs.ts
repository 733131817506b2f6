/**
 * Verbs whose subject stirs a feeling in their object: "the ruling angered the union".
 *
 * Own compilation after VerbNet's class amuse-31.1 and Levin, English Verb Classes and Alternations (1993), 31.1, those
 * that take a person. For: cues whose source is the object and whose content is the subject.
 */
export const STIRRING_VERBS: ReadonlySet<string> = new Set(
  `alarm amaze amuse anger annoy antagonize appall astonish astound baffle bewilder bother captivate charm comfort concern
  confuse delight demoralize depress devastate disappoint discomfit disconcert disgust dishearten dismay displease distress
  disturb embarrass embitter enchant enrage enthrall exasperate excite fascinate flummox frighten frustrate galvanize
  gratify haunt hearten horrify humiliate incense infuriate intrigue irk irritate mystify nauseate offend outrage perplex
  perturb pique please puzzle rankle reassure repel repulse revolt rile sadden scandalize scare shock spook startle stun
  surprise terrify thrill trouble unnerve unsettle upset vex worry wow`.split(/\s+/u),
);

const byForm = new Map<string, string>();
for (const verb of STIRRING_VERBS) {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const third = /[^aeiou]y$/u.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/u.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  byForm.set(third, verb);
  byForm.set(`${stem}ing`, verb);
}

/** The verb of a form in "-s" or "-ing" that is of this class. */
export const stirringVerb = (form: string): string | undefined => byForm.get(form);
