import { text } from '../strings/time.js';
import type { ChangePoint } from './change-points.js';

/** What became known at a change point, counted, in words. */
export const wordsOfMarks = ({ marks }: ChangePoint): string =>
  [...marks].map(([mark, count]) => text.counted(count, text.marks[mark])).join(', ');
