import { claim as build, pairOfClaims, placed, type ClaimParts } from '../testing/claim-builder.js';
import { isOneThingIn, reportTells, toldOfTwo } from './alike-but-for.js';
import type { Thing } from './doings.js';

const says = (words: string): ClaimParts => ({
  slot: 'statement',
  value: { type: 'text', key: words, span: { start: 0, end: 9 } },
  words,
});
const pairOf = (one: string, other: string, akin = true) => ({
  ...pairOfClaims(says(one), says(other)),
  akin: () => akin,
});
const why = (one: string, other: string, akin = true): string | null =>
  toldOfTwo(pairOf(one, other, akin), [['nurs'], ['baker']], 0);
const thing = (head: string, pronoun = false): Thing => ({
  head,
  pronoun,
  definite: true,
  several: false,
  marks: [],
  owner: null,
});

describe('what tells two deeds apart', () => {
  const one = 'The alarm was raised by a nurse.';

  it('is nothing where the sentences differ in the answer alone, or in little else', () => {
    expect(why(one, 'The alarm was raised by a baker.')).toBeNull();
    expect(why(one, 'The alarm was raised by a baker at the old quay.')).toBeNull();
  });

  it.each([
    [one, 'The alarm was later raised by a baker.', 'one side tells of one time among several'],
    [one, 'Each alarm was raised by a baker.', 'one side speaks of more than one'],
    [one, 'Another alarm was raised by a baker.', 'one of the two speaks of another of its kind'],
    [one, 'The alarm was raised in 2027 by a baker.', 'one of the two speaks of another of its kind'],
    [one, 'The alarm was not raised by a baker.', 'one side denies it'],
    [
      'The alarm was raised at the mill by a nurse.',
      'The alarm was raised at the quay by a baker.',
      'the sentences differ in more',
    ],
    [
      'The alarm was raised at the old mill on Monday by a nurse.',
      'The alarm was raised at the old mill on Tuesday by a baker.',
      'each is of another day',
    ],
    [
      'The alarm was raised at the old mill in Lindow by a nurse.',
      'The alarm was raised at the old mill in Ferrow by a baker.',
      'each names what the other does not',
    ],
  ])('is told: %s | %s', (left, right, reason) => {
    expect(why(left, right)).toBe(reason);
  });

  it('is that nothing makes the reports akin, unless the sentences are long enough to do so', () => {
    expect(why(one, 'The alarm was raised by a baker.', false)).toBe(
      'nothing shows that the reports are about one matter',
    );
    const long = 'The alarm at the old paper mill was raised by a';
    expect(why(`${long} nurse.`, `${long} baker.`, false)).toBeNull();
  });
});

describe('one thing in two reports', () => {
  const pair = pairOf('She was found.', 'He was found.');

  it('is called by one noun or pronoun, and "it" may be anything', () => {
    expect(isOneThingIn(pair, thing('ring'), thing('ring'))).toBe(true);
    expect(isOneThingIn(pair, thing('ring'), thing('coat'))).toBe(false);
    expect(isOneThingIn(pair, thing('she', true), thing('she', true))).toBe(true);
    expect(isOneThingIn(pair, thing('she', true), thing('he', true))).toBe(false);
    expect(isOneThingIn(pair, thing('it', true), thing('it', true))).toBe(false);
    expect(isOneThingIn({ ...pair, options: { sameEvent: true } }, thing('it', true), thing('it', true))).toBe(true);
  });
});

describe('what a report tells', () => {
  it('is looked for in all of its sentences, word behind word', () => {
    const pair = pairOf('The ring was found.', 'The ring was found.');
    const beside = placed(build(says('The boiler rooms were shut.')));
    const told = { ...pair, sentences: () => [beside] };
    expect(reportTells(told, 'a', 'boiler room')).toBe(true);
    expect(reportTells(told, 'a', 'room boiler')).toBe(false);
    expect(reportTells(pair, 'a', 'boiler room')).toBe(false);
  });
});
