import { aClaim, deaths } from '../../../../test/support/histories.js';
import type { ClaimValue } from './value.js';
import { displayOf, eventDisplay, reasonInWords } from './display.js';
import { dateWords, valueWords } from './value-words.js';

const TEXT = 'The mayor,\n  Ada Brask, called it “a hard night” and left for Orrin.';
const at = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

describe('a value as a reader sees it', () => {
  const quote: ClaimValue = { type: 'quote', key: 'k', span: at('a hard night') };

  it.each([
    ['percent', 'rate percent', '82 percent'],
    ['$', '', '$82'],
    ['person', 'person dead', '82 people dead'],
  ])('counts in %s', (unit, counted, words) => {
    const figure = { min: 82, max: 82, bound: 'exact', whose: '', measure: 'total', partOf: null } as const;
    expect(valueWords({ type: 'quantity', unit, counted, ...figure })).toBe(words);
  });

  it('is in the words of its report where it stands as a span', () => {
    expect(displayOf(quote, TEXT)).toBe('a hard night');
    expect(
      displayOf({ type: 'list', items: [at('Ada Brask'), at('Orrin')].map((span) => ({ key: '', span })) }, TEXT),
    ).toBe('Ada Brask; Orrin');
  });

  it('runs words together that the report breaks over lines', () => {
    expect(displayOf({ type: 'text', key: 'k', span: at('mayor,\n  Ada') }, TEXT)).toBe('mayor, Ada');
  });

  it('is the normalised value where there is one, and where no text is kept', () => {
    expect(displayOf(deaths(3), TEXT)).toBe('3 dead');
    expect(displayOf(quote, null)).toBe('other words');
  });

  it('prefers the resolved name of an entity and says what is denied', () => {
    const place: ClaimValue = { type: 'place', key: 'orrin', entity: null, negated: true, span: at('Orrin') };
    expect(displayOf(place, TEXT)).toBe('not Orrin');
    expect(displayOf({ ...place, entity: 'Port Orrin' }, TEXT)).toBe('not Port Orrin');
    expect(displayOf({ ...place, entity: 'orrin', negated: false }, TEXT)).toBe('Orrin');
    expect(displayOf({ ...place, entity: 'rri' }, TEXT)).toBe('not rri');
  });

  it('denies once what its words deny already', () => {
    const text = 'He was no pilot of Northport.';
    const role = (span: { start: number; end: number }): ClaimValue => ({
      type: 'role',
      key: 'pilot',
      entity: null,
      negated: true,
      span,
    });
    expect(displayOf(role({ start: 7, end: 15 }), text)).toBe('no pilot');
    expect(displayOf(role({ start: 19, end: 28 }), text)).toBe('not Northport');
  });
});

describe('the reason of a conflict', () => {
  it('gets the words of its sides in turn, and keeps the rest as it was recorded', () => {
    const recorded = 'One side says other words, the other other words.';
    expect(reasonInWords(recorded, ['a hard night', 'an easy night'])).toBe(
      'One side says “a hard night”, the other “an easy night”.',
    );
    expect(reasonInWords(recorded, ['a hard night'])).toBe('One side says “a hard night”, the other other words.');
    expect(reasonInWords('One side says 3, the other 4.', ['x', 'y'])).toBe('One side says 3, the other 4.');
  });
});

describe('a date in plain words', () => {
  it.each([
    ['2031-01-04', '4 January 2031'],
    ['2025-10-20/2025-10-31', '20 to 31 October 2025'],
    ['2025-10-28/2025-11-02', '28 October to 2 November 2025'],
    ['2024-10-05/2025-10-05', '5 October 2024 to 5 October 2025'],
    ['2025-10/2025-11', 'October to November 2025'],
    ['2025-10/2025-11-03', 'October 2025 to 3 November 2025'],
    ['2025-06-09/..', 'from 9 June 2025'],
    ['../2025-06-09', 'by 9 June 2025'],
    ['/2025-06-09', 'by 9 June 2025'],
    ['2025-21', '2025-21'],
    ['2025-21/2025-22', '2025-21/2025-22'],
  ])('writes %s as %s', (edtf, words) => {
    expect(dateWords({ edtf, earliest: null, latest: null })).toBe(words);
  });
});

describe('an event in a few words', () => {
  it('names what, where and when', () => {
    const mention = {
      key: 'crash:harlow',
      class: 'accident',
      head: 'crash',
      main: true,
      participants: [],
      place: 'Harlow',
      date: { edtf: '2031-01-04', earliest: null, latest: null },
      qualifiers: [],
    };
    expect(eventDisplay(mention, 'crash:harlow')).toBe('crash, Harlow, 4 January 2031');
    expect(eventDisplay(aClaim().event, 'crash:harlow')).toBe('harlow');
  });
});
