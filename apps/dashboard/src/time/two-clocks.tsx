import { change } from '../app/router.js';
import { text } from '../strings/time.js';
import { instantOf, instantOfAddress, isWhole, localOf, type Zone } from './moments.js';
import { pointOfView } from './point-of-view.js';

/** Both time axes, explained, with the one that the bar does not move. */
export function TwoClocks({ zone }: { readonly zone: Zone }) {
  const { recordedAsOf, reconstructed } = pointOfView();
  const at = recordedAsOf === null ? null : instantOfAddress(recordedAsOf, zone);
  return (
    <details class="two-clocks" open={recordedAsOf !== null || reconstructed !== null}>
      <summary>{text.axes}</summary>
      <p>{text.publicWhy}</p>
      <p>{text.oursWhy}</p>
      <p class="two-clocks-fields">
        <label>
          {text.ours}{' '}
          <input
            type="datetime-local"
            value={at === null ? '' : localOf(at, zone)}
            onChange={({ currentTarget }) => {
              const { value: typed } = currentTarget;
              if (typed === '' || isWhole(typed)) change({ recordedAsOf: instantOf(typed, zone), claim: null });
            }}
          />
        </label>
        {at === null ? (
          <span class="data soft">{text.oursAll}</span>
        ) : (
          <button
            type="button"
            onClick={() => {
              change({ recordedAsOf: null });
            }}
          >
            {text.clear}
          </button>
        )}
        <label>
          <input
            type="checkbox"
            checked={reconstructed === 'exclude'}
            onChange={({ currentTarget }) => {
              change({ reconstructed: currentTarget.checked ? 'exclude' : null });
            }}
          />{' '}
          {text.without}
        </label>
      </p>
    </details>
  );
}
