import { findAttributions } from '../attribution/index.js';
import { buildDocument } from '../document/index.js';
import { findResponses } from '../response/index.js';

/**
 * The official responses of a text that are no denials, each as `kind: body`.
 * @param outlet the one that reports
 */
export function silencesIn(text: string, outlet: string | null = 'The Courier'): string[] {
  const document = buildDocument(text);
  return findResponses(document, findAttributions(document), [], outlet)
    .filter(({ response }) => response !== 'denial')
    .map((found) => `${found.response}: ${found.who.name}`);
}
