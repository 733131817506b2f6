import { stops, type Gate } from './gates.js';

/** What players and teams gather is of one game, one stretch of it or a season, and sentences seldom say of which. */
export const notOfPlay: Gate = ({ a, b, options }) =>
  !options.sameEvent && [a, b].some(({ value }) => value.type === 'quantity' && isOfPlay(value.unit))
    ? stops('figures of a game are told of parts of it')
    : null;

/** Whether a noun is of what players and teams gather. */
export const isOfPlay = (noun: string): boolean => OF_PLAY.test(noun);
const OF_PLAY =
  /^(?:point|yard|rebound|assist|touchdown|homer|home run|rbi|goal|game|match|season|inning|punch|pass|throw|catch|carry|tackle|sack|start|win|loss|title|career|attempt|run)$/u;
