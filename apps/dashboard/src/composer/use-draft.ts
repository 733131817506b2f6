import { useEffect, useRef, useState } from 'preact/hooks';
import { randomKey } from './random-key.js';

const KEY = 'dateline.draft.';
/** How long after the last key a draft is kept, in milliseconds. */
const SETTLE_MS = 250;

/** What is kept: the fields, and a mark of the writing, by which another tab's is told from our own. */
interface Kept {
  readonly mark: string;
  readonly fields: object;
}

export interface Draft<Fields> {
  readonly fields: Fields;
  readonly set: (changes: Partial<Fields>) => void;
  /** Sets and keeps at once: for what must outlive a crash of the very next step. */
  readonly setNow: (changes: Partial<Fields>) => void;
  readonly discard: () => void;
  /** Takes it out of the browser's store, and leaves the fields as they are: what was to be kept is done. */
  readonly forget: () => void;
  /** Whether it would survive a reload; null while it is as it began. */
  readonly kept: boolean | null;
  /** Whether another tab has kept other words under this name since; nothing is written over them until one is chosen. */
  readonly elsewhere: boolean;
  /** Ends that: with the words of the other tab, or with those of this one. */
  readonly settle: (take: 'theirs' | 'mine') => void;
}

/**
 * A form that survives a reload, and a server or a browser that goes away. `name` tells it from other drafts. Where two
 * tabs write under one name, neither writes over the other's words unasked.
 */
export function useDraft<Fields extends object>(name: string, blank: Fields): Draft<Fields> {
  const key = `${KEY}${name}`;
  const [found] = useState(() => readDraft(key));
  const [fields, setFields] = useState<Fields>(() => filled(found, blank));
  const [kept, setKept] = useState<boolean | null>(found === null ? null : true);
  const [elsewhere, setElsewhere] = useState(false);
  const touched = useRef(false);
  const latest = useRef(fields);
  const mark = useRef(found?.mark ?? null);
  latest.current = fields;

  const keep = (over = false): void => {
    if (!touched.current) return;
    if (!over && (readDraft(key)?.mark ?? null) !== mark.current) {
      setElsewhere(true);
      setKept(false);
      return;
    }
    const next = randomKey();
    try {
      localStorage.setItem(key, JSON.stringify({ mark: next, fields: latest.current } satisfies Kept));
      mark.current = next;
      touched.current = false;
      setKept(true);
    } catch {
      // The browser's store is full or shut; the page must say so, since a reload would lose the work.
      setKept(false);
    }
  };
  const take = (theirs: Kept | null): void => {
    touched.current = false;
    mark.current = theirs?.mark ?? null;
    setFields(filled(theirs, blank));
    setKept(theirs === null ? null : true);
  };

  useEffect(() => {
    const timer = setTimeout(keep, SETTLE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [fields]);
  useEffect(() => {
    const leave = (): void => {
      keep();
    };
    const hear = (event: StorageEvent): void => {
      if (event.key !== key || (readDraft(key)?.mark ?? null) === mark.current) return;
      setElsewhere(true);
    };
    addEventListener('pagehide', leave);
    addEventListener('storage', hear);
    // Another tab may have written between the first look and now.
    if ((readDraft(key)?.mark ?? null) !== mark.current) setElsewhere(true);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('storage', hear);
      keep();
    };
  }, []);

  return {
    fields,
    kept,
    elsewhere,
    set: (changes) => {
      touched.current = true;
      setFields((before) => ({ ...before, ...changes }));
    },
    setNow: (changes) => {
      touched.current = true;
      latest.current = { ...latest.current, ...changes };
      setFields(latest.current);
      keep();
    },
    forget: () => {
      localStorage.removeItem(key);
      touched.current = false;
      mark.current = null;
    },
    discard: () => {
      localStorage.removeItem(key);
      take(null);
      setElsewhere(false);
    },
    settle: (which) => {
      setElsewhere(false);
      if (which === 'theirs') {
        take(readDraft(key));
        return;
      }
      touched.current = true;
      keep(true);
    },
  };
}

const filled = <Fields extends object>(kept: Kept | null, blank: Fields): Fields => ({ ...blank, ...kept?.fields });

/** A kept draft; what an older page kept is filled up with blanks. */
function readDraft(key: string): Kept | null {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof read !== 'object' || read === null) return null;
    const { mark, fields } = read as Partial<Kept>;
    return typeof mark === 'string' && typeof fields === 'object' ? { mark, fields } : null;
  } catch {
    return null;
  }
}
