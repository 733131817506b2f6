const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/**
 * Verbs that tell of a match only with its score behind them, from the sports pages' own words for winning and losing and
 * FrameNet's frames Beat_opponent and Finish_game: whoever "saw off" callers or "went down" the stairs played nobody.
 */
export const BEATING_BY_SCORE: ReadonlySet<string> = set(
  `see_off overcome overpower hammer crush demolish down sink stun shock upset dispatch thump humble maul blank
   knock_out dump_out sweep_aside brush_aside cruise_past ease_past edge_past squeeze_past scrape_past blow_away better
   best conquer tame eliminate overwhelm smash whip`,
);
export const LOSING_BY_SCORE: ReadonlySet<string> = set('go_down fall succumb slump crash bow_out go_out');
/** Whether a verb with its particle may tell of a match. */
export const isPlayVerb = (words: string): boolean => BEATING_BY_SCORE.has(words) || LOSING_BY_SCORE.has(words);
export const DRAWING_BY_SCORE: ReadonlySet<string> = set('draw tie');

/** Words of a score that is not that of the whole match, or is of another one. */
export const OF_A_STRETCH: ReadonlySet<string> = set(
  `leg legs aggregate penalties shootout shoot-out interval half-time halftime break quarter period innings set sets frame
   frames series season tie-break tiebreak friendly reverse previous earlier`,
);
