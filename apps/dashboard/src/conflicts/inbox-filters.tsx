import { change } from '../app/router.js';
import { text } from '../strings/conflicts.js';
import { SEVERITIES, STATUSES, type InboxChoice, type Story } from './inbox-items.js';

interface InboxFiltersProps {
  readonly choice: InboxChoice;
  readonly stories: readonly Story[];
}

type Options = readonly (readonly [value: string, words: string])[];

/** What the inbox shows. Each choice is a place of its own: it can be linked to, and gone back from. */
export function InboxFilters({ choice, stories }: InboxFiltersProps) {
  const statuses: Options = STATUSES.map((status) => [
    status,
    status === 'undecided' ? text.undecided : status === 'all' ? text.any : text.status(status),
  ]);
  const severities: Options = SEVERITIES.map((severity) => [
    severity,
    severity === 'all' ? text.any : text.severity[severity as 'alert' | 'notice'],
  ]);
  return (
    <form class="filters no-print" role="search" aria-label={text.filters}>
      <Filter name="status" label={text.filterStatus} of={statuses} value={choice.status} rest="undecided" />
      <Filter name="severity" label={text.filterSeverity} of={severities} value={choice.severity} rest="alert" />
      <Filter
        name="story"
        label={text.filterStory}
        of={[['', text.everyStory], ...stories.map(({ id, title }) => [id, title] as const)]}
        value={choice.story ?? ''}
        rest=""
      />
      <Filter
        name="kind"
        label={text.filterKind}
        of={[['', text.everyKind], ...text.kinds]}
        value={choice.kind ?? ''}
        rest=""
      />
    </form>
  );
}

interface FilterProps {
  readonly name: string;
  readonly label: string;
  readonly of: Options;
  readonly value: string;
  /** The value that the address leaves unsaid. */
  readonly rest: string;
}

function Filter({ name, label, of, value, rest }: FilterProps) {
  return (
    <label>
      {label}
      <select
        name={name}
        value={value}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          change({ [name]: chosen === rest ? null : chosen, open: null });
        }}
      >
        {of.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
