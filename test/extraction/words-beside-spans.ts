export interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every part of an answer, however deep, that has a start, an end and the words between them. */
export function wordsBesideSpans(value: unknown): Words[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isWords(value) ? [value] : []), ...Object.values(value).flatMap(wordsBesideSpans)];
}

const isWords = (value: object): value is Words =>
  'start' in value &&
  typeof value.start === 'number' &&
  'end' in value &&
  'text' in value &&
  typeof value.text === 'string';
