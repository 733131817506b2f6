import { given, type Answer } from '../api/client.js';
import type { Zone } from '../time/moments.js';
import type { Attempt } from './attempt.js';
import type { Decided } from './decided-claims.js';
import { publishedOf } from './publication.js';

export const KINDS = ['article', 'wire', 'statement', 'correction', 'retraction'] as const;
export type Kind = (typeof KINDS)[number];

/** A report as it is written, before it is filed. */
export interface ReportFields {
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  readonly published: string;
  readonly kind: string;
  readonly corrects: string;
  readonly text: string;
  /** What the editor made of claims that the machine shows, by the claim's key. */
  readonly decided: Readonly<Record<string, Decided>>;
  /** The last filing that was tried, and its key: the same report sent again is filed once. */
  readonly attempt: Attempt | null;
  /** The report's ids once it is filed, while decisions on its claims are still being recorded. */
  readonly filed: Filed | null;
}

export interface Filed {
  readonly reportId: string;
  readonly claimIds: readonly string[];
}

export const BLANK: ReportFields = {
  outlet: '',
  title: '',
  url: '',
  published: '',
  kind: 'article',
  corrects: '',
  text: '',
  decided: {},
  attempt: null,
  filed: null,
};

export const isNotice = (kind: string): boolean => kind === 'correction' || kind === 'retraction';

const kindOf = (kind: string): Kind => KINDS.find((one) => one === kind) ?? 'article';

/** The body of a filing; what is empty is left for the server to read from the text. */
export function bodyOf(fields: ReportFields, zone: Zone): Filing {
  const { outlet, title, url, published, kind, corrects, text } = fields;
  const named = given({
    outlet: outlet.trim(),
    title: title.trim(),
    url: url.trim(),
    published: publishedOf(published, zone),
    corrects: isNotice(kind) ? corrects : '',
  });
  return { ...named, kind: kindOf(kind), text };
}

/** The body of a filing. */
export interface Filing {
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
  readonly corrects?: string;
  readonly kind: Kind;
  readonly text: string;
}

export type Extraction = Answer<'Extraction'>;
export type DraftClaim = Extraction['claims'][number];
