import { text } from '../strings/composer.js';
import { BOUNDS, type ValueFields } from './claim-value.js';
import { SelectField, TextField } from './field.js';

interface ValueFieldProps {
  readonly fields: ValueFields;
  readonly change: (changes: Partial<ValueFields>) => void;
  readonly fault: string | null;
}

/** The answer of a claim, written as its question asks for it. */
export function ValueField({ fields, change, fault }: ValueFieldProps) {
  switch (fields.shape) {
    case 'date':
      return (
        <TextField
          label={text.dateValue}
          hint={text.dateHint}
          fault={fault}
          value={fields.date}
          change={(date) => {
            change({ date });
          }}
        />
      );
    case 'number':
      return (
        <div class="fields">
          <SelectField
            label={text.numberBound}
            of={BOUNDS.map((bound) => [bound, text.bounds[bound]] as const)}
            value={fields.bound}
            choose={(bound) => {
              change({ bound });
            }}
          />
          <TextField
            label={text.numberValue}
            inputMode="decimal"
            fault={fault}
            value={fields.number}
            change={(number) => {
              change({ number });
            }}
          />
          <TextField
            label={text.numberUnit}
            value={fields.unit}
            change={(unit) => {
              change({ unit });
            }}
          />
        </div>
      );
    case 'yesNo':
      return (
        <SelectField
          label={text.yesNo}
          of={[
            ['yes', text.yes],
            ['no', text.no],
          ]}
          value={fields.yes ? 'yes' : 'no'}
          choose={(answer) => {
            change({ yes: answer === 'yes' });
          }}
        />
      );
    case 'name':
      return (
        <TextField
          label={text.value}
          fault={fault}
          value={fields.name}
          change={(name) => {
            change({ name });
          }}
        />
      );
    case 'words':
      return <p class="hint">{text.words}</p>;
  }
}
