import { useCallback, useEffect, useState } from 'preact/hooks';
import { answerOf, api, given } from '../api/client.js';
import { Failure } from '../api/failure.js';
import type { Extraction, Filing } from './report-fields.js';

/** How long after the last key the text is read, in milliseconds. */
const SETTLE_MS = 350;

export interface Preview {
  readonly extraction: Extraction | null;
  readonly failure: Failure | null;
  /** Whether what is shown is of an earlier text. */
  readonly reading: boolean;
  readonly retry: () => void;
}

/** What the machine reads in a report while it is written: what filing it in the story would find. */
export function usePreview(storyId: string, filing: Filing): Preview {
  const { text, outlet, title, url, published, kind } = filing;
  const [extraction, setExtraction] = useState<Extraction | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [reading, setReading] = useState(text.trim() !== '');
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    setFailure(null);
    if (text.trim() === '') {
      setExtraction(null);
      setReading(false);
      return undefined;
    }
    setReading(true);
    const abort = new AbortController();
    const ask = async (): Promise<void> => {
      // An address that is still being typed is none yet.
      const address = url !== undefined && /^https?:/i.test(url) && URL.canParse(url) ? url : null;
      const body = { text, story: storyId, kind, ...given({ outlet, title, url: address, published }) };
      try {
        const found = await answerOf(api.POST('/v1/extract', { body, signal: abort.signal }));
        if (!abort.signal.aborted) setExtraction(found);
      } catch (error) {
        if (!abort.signal.aborted) setFailure(error instanceof Failure ? error : Failure.unreachable());
      } finally {
        if (!abort.signal.aborted) setReading(false);
      }
    };
    const timer = setTimeout(() => void ask(), SETTLE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [storyId, text, outlet, title, url, published, kind, turn]);
  const retry = useCallback(() => {
    setTurn((before) => before + 1);
  }, []);
  return { extraction, failure, reading, retry };
}
