import { text } from '../strings/conflicts.js';
import { setSingleKeys, singleKeys } from './shortcuts.js';

/** From which width on the keys stand open beside the list; on a phone they wait until they are asked for. */
const WIDE = '(min-width: 60.01rem)';

/** The keys that work here, and the switch that turns them off. */
export function KeyLegend() {
  return (
    <details class="keys no-print" open={matchMedia(WIDE).matches}>
      <summary>{text.keys}</summary>
      <dl>
        {text.keyList.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="choice">
        <input
          type="checkbox"
          checked={singleKeys.value}
          onChange={(event) => {
            setSingleKeys(event.currentTarget.checked);
          }}
        />
        <span>{text.keysOn}</span>
      </label>
    </details>
  );
}
