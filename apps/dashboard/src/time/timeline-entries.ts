import type { Answer } from '../api/client.js';
import type { Silence } from '../story/account.js';
import type { Conflict } from '../story/records.js';

type Entry = Answer<'Timeline'>['entries'][number];

/** What one line of the timeline tells. */
export interface Line {
  readonly key: string;
  readonly kind: string;
  readonly words: string;
  /** How many entries say the same of that moment. */
  readonly count: number;
  readonly claimId: string | null;
  readonly reportId: string | null;
  readonly conflictId: string | null;
}

/** What a moment brought. */
export interface Moment {
  /** Null: nobody says when. */
  readonly at: string | null;
  readonly until: string | null;
  readonly lines: readonly Line[];
}

/** Entries as moments in their order, those that say the same counted once. */
export function momentsOf(entries: readonly Entry[]): Moment[] {
  const moments = new Map<string, { at: string | null; until: string | null; lines: Map<string, Line> }>();
  for (const { at, until, kind, display, claimId, reportId, conflictId } of entries) {
    const key = `${at ?? ''} ${until ?? ''}`;
    const moment = moments.get(key) ?? { at, until, lines: new Map<string, Line>() };
    moments.set(key, moment);
    const same = moment.lines.get(display);
    moment.lines.set(display, {
      ...(same ?? { key: `${key} ${display}`, kind, words: display, claimId, reportId, conflictId }),
      count: (same?.count ?? 0) + 1,
    });
  }
  return [...moments.values()].map(({ at, until, lines }) => ({ at, until, lines: [...lines.values()] }));
}

interface Others {
  readonly conflicts: readonly Conflict[];
  readonly silences: readonly Silence[];
  readonly silenceWords: (silence: Silence) => string;
}

/**
 * The entries of the known axis with the contradictions and silences that became known beside them, which the API tells
 * with the view.
 * @param upTo the last moment that has been read; null where all have
 */
export function withOthers(entries: readonly Entry[], others: Others, upTo: string | null): Entry[] {
  const { conflicts, silences, silenceWords } = others;
  const added = [
    ...conflicts
      .filter(({ severity }) => severity === 'alert')
      .map(({ knownFrom, reason, aspect, id }) => ({
        ...entryAt(knownFrom, 'conflict', [aspect?.question, reason].filter(Boolean).join(' ')),
        conflictId: id,
      })),
    ...silences.map((silence) => ({
      ...entryAt(silence.first.knownFrom, 'silence', silenceWords(silence)),
      claimId: silence.first.id,
    })),
  ].filter(({ at }) => upTo === null || at <= upTo);
  return [...entries, ...added].sort((one, other) => (one.at ?? '').localeCompare(other.at ?? ''));
}

const entryAt = (at: string, kind: string, display: string): Entry & { readonly at: string } => ({
  ...{ at, until: at, edtf: null, kind, display },
  ...{ reportId: null, claimId: null, conflictId: null },
});
