import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { Failure } from '../api/failure.js';
import { Failed, Loading } from './states.js';

export interface PageProps {
  /** What the pattern of the route caught, decoded. */
  readonly parts: readonly string[];
}

export type Page = ComponentType<PageProps>;

/** A page whose script comes when it is first shown. */
export function lazyPage(load: () => Promise<Page>): Page {
  const loaded = signal<Page | Failure | null>(null);
  const begin = (): void => {
    loaded.value = null;
    load().then(
      (page) => (loaded.value = page),
      () => (loaded.value = Failure.ofScript()),
    );
  };
  let begun = false;
  return function LazyPage(props: PageProps) {
    if (!begun) {
      begun = true;
      begin();
    }
    const found = loaded.value;
    if (found === null) return <Loading />;
    if (found instanceof Failure) return <Failed failure={found} retry={begin} />;
    const Shown = found;
    return <Shown {...props} />;
  };
}
