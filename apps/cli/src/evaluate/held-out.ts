import { join } from 'node:path';

/** The folder of scenes or stories that were written by somebody who knew no rule, and are not looked at since. */
export const heldOutIn = (folder: string): string => join(folder, 'held-out');

/**
 * Whether a corpus file belongs to the third that is kept out of sight while rules are written: FNV-1a (32 bit) of
 * its name, divisible by three. Comparing both parts shows rules that fit files and not the language.
 */
export function isHeldOut(fileName: string): boolean {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(fileName, 'utf8')) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % 3 === 0;
}
