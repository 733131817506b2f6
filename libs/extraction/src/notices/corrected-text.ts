import { isCorrectionRemark } from '../structure/index.js';

const FOLLOWS =
  /\b(?:corrected|amended|revised) (?:version|text|story|report|article|copy)\b[^.:;]{0,40}?\b(?:follows|below|reads)\b|\b(?:follows|following is|below is|here is) (?:the|a|our) (?:corrected|amended|revised) (?:version|text|story|report|article|copy)\b/iu;

/**
 * Where the text that a notice sets right begins in a report that is a correction as a whole: agencies send the story again
 * behind "A corrected version follows", or behind a remark in brackets ("(Corrects the number in paragraph 3.)").
 * @returns index of its first paragraph; the number of paragraphs where the report is the notice alone
 */
export function correctedTextFrom(paragraphs: readonly string[]): number {
  const announced = paragraphs.findIndex((words) => FOLLOWS.test(words));
  if (announced >= 0) return announced + 1;
  const remark = paragraphs.findIndex((words) => isCorrectionRemark(words.trim()));
  return remark >= 0 ? remark + 1 : paragraphs.length;
}
