/**
 * Nouns by which a verb of news is told from the same verb of another sense: who falls from power and not in figures, what
 * is shot with a camera, charged for money or with current. Own compilation after the senses of WordNet (fall, hit, strike,
 * shoot, beat, charge) and the fillers of their frames in FrameNet. For: the class of a verb. All by lemma.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** What is overthrown when it falls. */
export const REGIMES = words('government cabinet coalition regime junta administration dynasty monarchy');

/** What is taken when it falls to somebody. */
export const SEIZED = words(
  'city town village capital stronghold province fort fortress base outpost garrison island citadel port airport',
);

/** What falls on a day. */
export const CALENDARED = words(
  'festival holiday birthday anniversary feast date deadline election vote christmas easter day eve',
);

/** What goes wrong, and hits or strikes without an attacker. */
export const ILLS = words(
  `cut outage blackout crisis recession slump downturn shortage delay strike walkout glitch bug fault problem scandal row
   inflation price cost tax tariff fine ban sanction virus illness disease drought famine lightning clock pandemic epidemic
   setback tragedy news rumour rumor`,
);

/** How something is left that nobody goes away from: the adjective or preposition behind it. */
export const LEFT_SO = words(
  `unchanged intact untouched open alone behind unanswered unresolved unattended unlocked empty blank without homeless stranded
   trapped jobless destitute paralysed paralyzed disabled struggling facing fearing reeling scrambling waiting wondering`,
);

/** What is shot with a camera. */
export const FILMED = words(
  'film movie scene video footage series episode documentary commercial photo photograph picture',
);

/** Who beats somebody without a match. */
export const BEATERS = words(
  'police officer guard soldier troop troops mob gang thug attacker assailant robber captor man youth',
);

/** What is charged to somebody or filled with current, and not before a court. */
export const CHARGEABLE = words('battery fee price rate toll tax rent interest phone car card account device');

/** What somebody survives who stays in office. */
export const BALLOTS = words('vote motion challenge ballot recall contest election primary runoff confidence');

/** What somebody or something survives without having been in danger of death. */
export const TRIALS = words(
  'scandal coup putsch revolt rebellion mutiny recession downturn crisis crunch slump relegation cut cull purge reshuffle backlash boycott inquiry',
);
