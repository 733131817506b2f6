import { text } from '../strings/composer.js';
import { looksLikeHtml, readHtml } from './html-text.js';
import type { ReportFields } from './report-fields.js';

/** A page brings more than its article; beyond this no report is expected. In bytes. */
const LARGEST = 16 * 1024 * 1024;

/** A file read as fields of a report, or a sentence that says why it cannot be. */
export async function readFile(file: File): Promise<Partial<ReportFields> | string> {
  if (file.size > LARGEST) return text.fileTooLarge(file.name);
  let raw: string;
  try {
    raw = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return text.fileRefused(file.name);
  }
  if (raw.includes('\0')) return text.fileRefused(file.name);
  const fields = /\.json$/i.test(file.name) ? ofJson(raw) : ofWords(raw);
  return fields?.text?.trim() ? fields : text.fileRefused(file.name);
}

/** Pasted or opened words; the source of a page becomes its article. */
export function ofWords(raw: string): Partial<ReportFields> {
  if (!looksLikeHtml(raw)) return ofFrontMatter(raw);
  return given({ ...readHtml(raw) });
}

const FIELDS = ['text', 'outlet', 'title', 'url', 'published', 'kind', 'corrects'] as const;

/** The body of `POST /v1/stories/{story}/reports`. */
function ofJson(raw: string): Partial<ReportFields> | null {
  try {
    const read: unknown = JSON.parse(raw);
    if (typeof read !== 'object' || read === null) return null;
    const values = new Map<string, unknown>(Object.entries(read));
    return given(Object.fromEntries(FIELDS.map((field) => [field, values.get(field)])));
  } catch {
    return null;
  }
}

/** Lines of `name: value` between fences at the very start, as saved reports carry them. */
function ofFrontMatter(raw: string): Partial<ReportFields> {
  const found = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,16384}?)\r?\n---[ \t]*\r?\n/.exec(raw);
  if (!found) return { text: raw };
  const values = new Map(
    (found[1] ?? '').split(/\r?\n/).flatMap((line) => {
      const pair = /^(\w+):\s*(.+)$/.exec(line);
      return pair ? [[pair[1] ?? '', (pair[2] ?? '').replace(/^(['"])(.*)\1$/, '$2')] as const] : [];
    }),
  );
  const named = Object.fromEntries(FIELDS.map((field) => [field, values.get(field)]));
  return { ...given(named), text: raw.slice(found[0].length) };
}

const given = (values: Readonly<Record<string, unknown>>): Partial<ReportFields> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string' && value !== ''));

/** A pasted page, or its source, read as a report; null where the paste is plain words. */
export function ofPaste(pasted: DataTransfer | null): Partial<ReportFields> | null {
  if (!pasted) return null;
  const source = pasted.getData('text/plain');
  if (looksLikeHtml(source)) return given({ ...readHtml(source) });
  const rich = pasted.getData('text/html');
  // A page that was selected and copied brings its paragraphs; the plain words beside it may have lost them.
  return /<(p|h1|article)[\s>]/i.test(rich) ? given({ text: readHtml(rich).text }) : null;
}
