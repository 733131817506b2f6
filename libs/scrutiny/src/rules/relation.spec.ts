import { pairOfClaims, type ClaimParts } from '../testing/claim-builder.js';
import { wordedRelations } from '../wording/relations.js';
import { relationRule } from './relation.js';

const says = (words: string, more: Partial<ClaimParts> = {}): ClaimParts => ({
  slot: 'statement',
  value: { type: 'text', key: words, span: { start: 0, end: 9 } },
  words,
  ...more,
});
const unit = says('Lindow Ferries is a unit of the Ferrow shipping group Corrin Lines');

describe('relation', () => {
  it.each([
    ['an owner that is owned', unit, says('Lindow Ferries owns Corrin Lines')],
    [
      'the same, told from the other end',
      says('Corrin Lines is owned by Lindow Ferries'),
      says('Corrin Lines, the parent company of Lindow Ferries, is silent'),
    ],
    [
      'a successor who came before',
      says('Brandt’s predecessor, the late Dana Orrin, built the pier'),
      says('Dana Orrin succeeded Brandt in May'),
    ],
    [
      'kin of two kinds',
      says('Bo Lund, a cousin of Dana Orrin, was on the bridge'),
      says('Dana Orrin’s brother, Bo Lund, was on the bridge'),
    ],
    [
      'what a plan only takes for granted',
      says('They plan to honour Brandt’s predecessor, Dana Orrin', { modality: 'plan' }),
      says('Dana Orrin succeeded Brandt'),
    ],
    [
      'a stranger who is kin',
      says('Bo Lund, 68, an acquaintance of Dana Orrin’s family, sang'),
      says('Bo Lund is a relative of Orrin’s'),
    ],
    [
      'a marriage that one says is over',
      says('Ina Lund, wife of the former mayor Bo Lund, left'),
      says('Bo Lund is Ina Lund’s ex-husband'),
    ],
  ])('fires on %s', (_, a, b) => {
    expect(relationRule.judge(pairOfClaims(a, b))).toMatchObject({ fires: true });
    expect(relationRule.judge(pairOfClaims(b, a))).toMatchObject({ fires: true });
  });

  it.each([
    ['a plan', says('Lindow Ferries owns Corrin Lines', { modality: 'plan' })],
    ['what may be', says('Lindow Ferries owns Corrin Lines', { certainty: 'possible' })],
  ])('lets %s go', (_, other) => {
    expect(relationRule.judge(pairOfClaims(unit, other))).toMatchObject({ fires: false });
  });

  it.each([
    ['one tie from both ends', says('Corrin Lines owns Lindow Ferries'), unit],
    [
      'one tie of two words',
      says('Bo Lund, the son of Dana Orrin, drowned'),
      says('Bo Lund’s mother, Dana Orrin, is silent'),
    ],
    ['ties to others', says('Lindow Ferries owns Velden Tugs'), unit],
    ['ties of two families', says('Dana Orrin succeeded Bo Lund'), says('Dana Orrin is Bo Lund’s sister')],
    ['what a sentence denies', says('Lindow Ferries is not the owner of Corrin Lines'), unit],
    ['a denial', says('It is untrue that Lindow Ferries owns Corrin Lines'), unit],
  ])('says nothing of %s', (_, a, b) => {
    expect(relationRule.judge(pairOfClaims(a, b))).toBeNull();
  });

  it('says nothing of one report', () => {
    const pair = pairOfClaims(unit, says('Lindow Ferries owns Corrin Lines'), { reportId: 'report-a' });
    expect(relationRule.judge(pair)).toBeNull();
  });

  it('reads no tie where none is named', () => {
    expect(wordedRelations('The son of a fisherman from Lindow drowned')).toEqual([]);
    expect(wordedRelations('Dana Orrin met Bo Lund in Ferrow')).toEqual([]);
  });
});
