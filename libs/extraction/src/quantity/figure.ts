/** A number written in digits within one figure token, with its offsets in that token. */
export interface FigurePart {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Lakhs and crores: pairs of digits before the last three. */
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const continental = /^\d{1,3}(?:\.\d{3})+,\d+$/;
const commaDecimal = /^\d+,\d{1,2}$/;

/**
 * The numbers in a figure: "1,250.5" is one, "22,24,26" three, "192.168.1.2" four. Commas and stops are taken for
 * group and decimal signs only where the digits are grouped as some English or continental text would have them.
 */
export function figureParts(figure: string): FigurePart[] {
  const whole = wholeFigure(figure);
  if (whole !== null) return [{ value: whole, from: 0, to: figure.length }];
  const parts: FigurePart[] = [];
  let from = 0;
  for (let at = 0; at <= figure.length; at += 1) {
    const code = figure.charCodeAt(at);
    if (at < figure.length && code >= 48 && code <= 57) continue;
    if (at > from) parts.push({ value: Number(figure.slice(from, at)), from, to: at });
    from = at + 1;
  }
  return parts;
}

/** The value of a figure that is one number; null if it is none or several. */
export function wholeFigure(figure: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(figure)) return Number(figure);
  if (grouped.test(figure) || indian.test(figure)) return Number(figure.replaceAll(',', ''));
  if (continental.test(figure)) return Number(figure.replaceAll('.', '').replace(',', '.'));
  return commaDecimal.test(figure) ? Number(figure.replace(',', '.')) : null;
}

/** The value of a vulgar fraction sign such as "½"; null for any other sign. */
export const vulgarFraction = (sign: string): number | null => vulgar.get(sign) ?? null;

const vulgar: ReadonlyMap<string, number> = new Map([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);
