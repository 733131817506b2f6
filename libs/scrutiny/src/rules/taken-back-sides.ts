import { valueKey } from '#story';
import type { WordedTaking, WordedValue } from '../corrections/worded-notices.js';
import type { PlacedClaim } from '../gates/claim-pair.js';
import { dayValue, figureKey, figureValue } from '../wording/worded-values.js';
import type { SideValue } from './rule.js';

/** The sides of a notice and of a sentence that gives what it takes back. */
export function takenBackSides({ notice, claim, old, instead }: WordedTaking): {
  readonly notice: SideValue;
  readonly claim: SideValue;
} {
  const own = sideOf(old, claim);
  const given = instead ? sideOf(instead, notice) : sideOf({ kind: 'statement' }, notice);
  return { claim: own, notice: { key: `taken back ${given.key}`, value: given.value } };
}

function sideOf(value: WordedValue, claim: PlacedClaim): SideValue {
  switch (value.kind) {
    case 'day': {
      const day = dayValue(value.day);
      return { key: `day:${day.range.edtf}`, value: day };
    }
    case 'figure': {
      const figure = figureValue(value.figure);
      return { key: figureKey(figure), value: figure };
    }
    case 'time': {
      const { minute } = value;
      return { key: `time:${String(minute)}`, value: { type: 'time', fromMinute: minute, toMinute: minute } };
    }
    case 'name': {
      const { start, end } = claim.evidence;
      const name = value.name.toLowerCase();
      return {
        key: `name:${name}`,
        value: { type: 'actor', key: name, entity: name, negated: false, span: { start, end } },
      };
    }
    case 'statement':
      return { key: valueKey(claim.value), value: claim.value };
  }
}

/** What a conflict with a notice is about: the notice's sentence and the value that it takes back. */
export const aboutTaking = (taking: WordedTaking): string =>
  `notice:${taking.notice.reportId}:${taking.notice.evidence.start}:${takenBackSides(taking).claim.key}`;
