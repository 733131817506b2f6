import { z } from 'zod';
import { id } from './parts.js';
import { publishedReport } from './records.js';

const score = z.number().min(0).max(1).describe('How well the report fits the story: 0 shares nothing.');

export const suggestedStories = z.strictObject({
  suggestions: z.array(z.strictObject({ story: id, title: z.string(), score })).describe('Best first; at most five.'),
  threshold: z.number().describe('From this score on a report is taken to belong to a story.'),
});

export const filedReport = publishedReport.extend({ story: id, score });
