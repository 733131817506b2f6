import type { Answer } from '../api/client.js';
import { text } from '../strings/settings.js';

type Body = Answer<'SubscriptionBody'>;
export type Kind = NonNullable<Body['kinds']>[number];
export type Severity = NonNullable<Body['severities']>[number];

/** Which alerts are wanted, as it is written in fields. */
export interface FilterFields {
  readonly stories: readonly string[];
  readonly kinds: readonly string[];
  readonly severities: readonly Severity[];
  readonly actors: string;
  readonly places: string;
}

export const ANY: FilterFields = { stories: [], kinds: [], severities: ['alert'], actors: '', places: '' };

const listed = (written: string): string[] =>
  written
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const isKind = (kind: string): kind is Kind => text.kindList.some(([one]) => one === kind);

/** What is wanted as the API takes it; what is empty asks for all. */
export function filterOf({ stories, kinds, severities, actors, places }: FilterFields) {
  return {
    ...(stories.length === 0 ? {} : { stories: [...stories] }),
    ...(kinds.length === 0 ? {} : { kinds: kinds.filter(isKind) }),
    ...(severities.length === 0 ? {} : { severities: [...severities] }),
    ...(listed(actors).length === 0 ? {} : { actors: listed(actors) }),
    ...(listed(places).length === 0 ? {} : { places: listed(places) }),
  };
}

interface Wanted {
  readonly stories: readonly string[];
  readonly kinds: readonly string[];
  readonly severities: readonly Severity[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
}

/** What is asked for, in words. */
export function wantedWords(wanted: Wanted, titleOf: (story: string) => string): readonly string[] {
  const { stories, kinds, severities, actors, places } = wanted;
  const lines = [
    stories.length > 0 ? text.onlyStories(stories.map(titleOf)) : '',
    kinds.length > 0 ? text.onlyKinds(kinds) : '',
    severities.length > 0 ? text.onlySeverities(severities.map((one) => text.severity[one])) : '',
    actors.length > 0 ? text.onlyActors(actors) : '',
    places.length > 0 ? text.onlyPlaces(places) : '',
  ].filter((line) => line !== '');
  return lines.length === 0 ? [text.noFilter] : lines;
}

const SEVERITIES = ['alert', 'notice'] as const;

interface AlertFilterProps {
  readonly fields: FilterFields;
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly change: (changes: Partial<FilterFields>) => void;
}

/** The fields that say which alerts are wanted: of which story, kind and weight, naming whom and where. */
export function AlertFilterFields({ fields, stories, change }: AlertFilterProps) {
  return (
    <>
      <Choices
        legend={text.severities}
        of={SEVERITIES.map((one) => [one, text.severity[one]] as const)}
        chosen={fields.severities}
        choose={(chosen) => {
          change({ severities: SEVERITIES.filter((one) => chosen.includes(one)) });
        }}
      />
      <Choices
        legend={text.stories}
        hint={text.storiesHint}
        of={stories.map(({ id, title }) => [id, title] as const)}
        chosen={fields.stories}
        choose={(chosen) => {
          change({ stories: chosen });
        }}
      />
      <Choices
        legend={text.kinds}
        hint={text.kindsHint}
        of={text.kindList}
        chosen={fields.kinds}
        choose={(chosen) => {
          change({ kinds: chosen });
        }}
      />
      <label>
        {text.actors}
        <input
          value={fields.actors}
          dir="auto"
          onInput={({ currentTarget }) => {
            change({ actors: currentTarget.value });
          }}
        />
        <span class="soft">{text.actorsHint}</span>
      </label>
      <label>
        {text.places}
        <input
          value={fields.places}
          dir="auto"
          onInput={({ currentTarget }) => {
            change({ places: currentTarget.value });
          }}
        />
        <span class="soft">{text.placesHint}</span>
      </label>
    </>
  );
}

interface ChoicesProps {
  readonly legend: string;
  readonly hint?: string;
  readonly of: readonly (readonly [value: string, words: string])[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
}

function Choices({ legend, hint, of, chosen, choose }: ChoicesProps) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {hint !== undefined && <p class="soft">{hint}</p>}
      <div>
        {of.map(([value, words]) => (
          <label key={value} class="settings-choice">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget }) => {
                choose(currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value));
              }}
            />
            <span dir="auto">{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
