import { text } from '../strings/conflicts.js';
import { setSingleKeys, singleKeys } from './shortcuts.js';

/** The keys that work here, and the switch that turns them off. */
export function KeyLegend() {
  return (
    <section class="keys no-print" aria-label={text.keys}>
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
    </section>
  );
}
