/** Tests on single UTF-16 code units. A lone surrogate, or half of a pair, is neither letter, digit nor white space. */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xfeff ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f;

/** Letters of any script, roughly: ASCII letters, and everything above U+00BF that is no punctuation, sign or surrogate. */
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    (code < 0x2000 || code > 0x2bff) &&
    (code < 0xd800 || code > 0xf8ff) &&
    code !== 0x3000 &&
    code !== 0x3002 &&
    code < 0xfe00);

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (!isLetter(code)) return false;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter;
}

export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  if (!isLetter(code)) return false;
  const letter = String.fromCharCode(code);
  return letter.toUpperCase() !== letter;
}

/** Whether a text opens with so many letters. */
export function opensWithLetters(text: string, count: number): boolean {
  if (text.length < count) return false;
  for (let at = 0; at < count; at += 1) if (!isLetter(text.charCodeAt(at))) return false;
  return true;
}
