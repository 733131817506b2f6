/**
 * News agencies by the names under which they are credited, each with its full name first.
 *
 * Public list: members of the European Alliance of News Agencies, OANA and MINDS, and the U.S. and Chinese national
 * agencies. For: lineage credits and speakers that are outlets.
 */
const AGENCIES: readonly (readonly string[])[] = [
  ['Associated Press', 'AP'],
  ['Reuters', 'Thomson Reuters'],
  ['Agence France-Presse', 'AFP'],
  ['Bloomberg', 'Bloomberg News'],
  ['Deutsche Presse-Agentur', 'dpa'],
  ['Press Association', 'PA Media', 'PA'],
  ['United Press International', 'UPI'],
  ['Xinhua', 'Xinhua News Agency'],
  ['TASS', 'Itar-Tass'],
  ['Interfax'],
  ['RIA Novosti', 'RIA'],
  ['Kyodo', 'Kyodo News'],
  ['Jiji Press'],
  ['Yonhap', 'Yonhap News Agency'],
  ['Anadolu', 'Anadolu Agency'],
  ['ANSA'],
  ['EFE'],
  ['Lusa'],
  ['Belga'],
  ['APA'],
  ['PAP'],
  ['Canadian Press'],
  ['Australian Associated Press', 'AAP'],
  ['Press Trust of India', 'PTI'],
  ['Asian News International', 'ANI'],
  ['IRNA'],
  ['ISNA'],
  ['SANA'],
  ['MENA'],
  ['WAFA'],
  ['Ritzau'],
  ['NTB'],
  ['Ukrinform'],
  ['Belta'],
  ['Antara'],
  ['Bernama'],
  ['Caixin'],
];

const byName: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap((names) => names.map((name): [string, string] => [name.toLowerCase(), names[0] ?? name])),
);

/** Full name of a news agency by any name that it is credited under, or `null`. */
export function agencyName(name: string): string | null {
  const lower = name.toLowerCase();
  return byName.get(lower.startsWith('the ') ? lower.slice(4) : lower) ?? null;
}

/** Last words of agencies' names, in lower case. */
export const AGENCY_WORDS: ReadonlySet<string> = new Set(
  [...byName.keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
);
