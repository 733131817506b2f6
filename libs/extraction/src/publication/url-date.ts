const patterns = [/[/_-](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/, /[/_-](\d{4})(\d{2})(\d{2})(?=[/_.-]|$)/];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const two = (n: number): string => String(n).padStart(2, '0');

/** The day that an address carries, as most news sites write it: `/2031/04/02/`, `/2031-04-02-`, `/2031/apr/02/`, `20310402`. */
export function readUrlDate(url: string): string | null {
  const path = url.slice(0, 2000).split(/[?#]/, 1)[0] ?? '';
  for (const pattern of patterns) {
    const match = pattern.exec(path);
    const date = match === null ? null : dateOf(Number(match[1]), Number(match[2]), Number(match[3]));
    if (date !== null) return date;
  }
  const named = /\/(\d{4})\/([a-z]{3})[a-z]{0,6}\/(\d{1,2})(?=\/|$)/i.exec(path);
  return named === null
    ? null
    : dateOf(Number(named[1]), months.indexOf((named[2] ?? '').toLowerCase()) + 1, Number(named[3]));
}

function dateOf(year: number, month: number, day: number): string | null {
  if (year < 1980 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${year}-${two(month)}-${two(day)}` : null;
}
