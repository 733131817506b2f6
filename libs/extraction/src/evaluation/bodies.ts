import type { AttributionLevel } from '#story';

/** Who spoke first, and who together with them, with role and whom they spoke for. */
export function bodyOf(attribution: readonly AttributionLevel[]): string {
  return attribution
    .filter(({ level }) => level === attribution[0]?.level)
    .flatMap(({ speaker, role, onBehalfOf }) => [speaker, role, onBehalfOf])
    .filter((words) => typeof words === 'string')
    .join(' ');
}

const idle = new Set(['the', 'of', 'and', 'for', 'official', 'officials', 'representatives', 'spokesman', 'anonymous']);
const wordsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replaceAll('.', '')
      .match(/\p{L}+/gu) ?? []
  )
    .map((word) => (word.length > 3 ? word.replace(/(?:ies|y|s)$/, '') : word))
    .filter((word) => word.length > 1 && !idle.has(word));

/** Whether two wordings of a body share a telling word. */
export const sharesWord = (a: string, b: string): boolean => {
  const words = wordsOf(a);
  return wordsOf(b).some((word) => words.includes(word));
};
