import { outletName } from '../story/names.js';
import { text } from '../strings/conflicts.js';

/** Who says a sentence, and where; an outlet that says it itself speaks once. */
export const whoSays = ({ speaker, outlet }: { readonly speaker: string; readonly outlet: string }): string =>
  speaker === '' || speaker === outlet ? outletName(outlet) : text.says(speaker, outletName(outlet));
