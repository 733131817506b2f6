import fc from 'fast-check';
import type { ClaimValue } from '#story';
import { dateValue, outcome, polarity, quantity, role } from '../testing/claim-builder.js';
import { compareValues } from './compare-values.js';
import { mayFollow } from './outcomes.js';

const place = (key: string, negated = false): ClaimValue => ({
  type: 'place',
  key,
  entity: null,
  negated,
  span: { start: 0, end: 1 },
});
const time = (fromMinute: number, toMinute = fromMinute): ClaimValue => ({ type: 'time', fromMinute, toMinute });
const money = (figure: number, currency: string): ClaimValue => ({ ...quantity(figure), type: 'money', currency });
const response = (name: 'no_comment' | 'no_response' | 'answered'): ClaimValue => ({
  type: 'response',
  response: name,
});

describe('compareValues', () => {
  it.each<[string, ClaimValue, ClaimValue, string]>([
    ['two days', dateValue('2031-05-02'), dateValue('2031-05-09'), 'excludes'],
    ['one day', dateValue('2031-05-02'), dateValue('2031-05-02'), 'same'],
    ['a day in its month', dateValue('2031-05-02'), dateValue('2031-05'), 'fits'],
    ['a day and another month', dateValue('2031-05-02'), dateValue('2031-06'), 'excludes'],
    ['a day whose year is open', dateValue('XXXX-05-02'), dateValue('2031-05-02'), 'fits'],
    ['another day whose year is open', dateValue('XXXX-05-02'), dateValue('2031-05-09'), 'excludes'],
    ['a month whose year is open', dateValue('XXXX-05'), dateValue('2031-05-09'), 'fits'],
    ['clock times', time(180), time(300), 'excludes'],
    ['clock times within rounding', time(180), time(200), 'fits'],
    ['a time in its stretch', time(180), time(0, 300), 'fits'],
    ['a stretch past midnight', time(1430), time(1380, 60), 'fits'],
    ['figures', quantity(41), quantity(43), 'excludes'],
    ['equal figures', quantity(41), quantity(41), 'same'],
    ['about', quantity(40, { bound: 'about' }), quantity(43), 'fits'],
    ['beyond about', quantity(40, { bound: 'about' }), quantity(45), 'excludes'],
    ['a round figure', quantity(2500), quantity(2518), 'fits'],
    ['a small round figure', quantity(40), quantity(41), 'excludes'],
    ['a strict bound is closed', quantity(1000), quantity(1000, { min: null, bound: 'fewer_than' }), 'fits'],
    ['at least', quantity(12, { max: null, bound: 'at_least' }), quantity(15), 'fits'],
    ['below at least', quantity(12, { max: null, bound: 'at_least' }), quantity(9), 'excludes'],
    ['a difference and a total', quantity(340, { measure: 'difference' }), quantity(9120), 'apart'],
    ['units', quantity(41, { unit: 'tonne' }), quantity(43, { unit: 'mile' }), 'apart'],
    ['currencies', money(40, 'EUR'), money(50, 'USD'), 'apart'],
    ['one currency', money(40, 'EUR'), money(51, 'EUR'), 'excludes'],
    ['fates', outcome('dead'), outcome('held'), 'excludes'],
    ['one fate', outcome('dead'), outcome('dead'), 'same'],
    ['unlisted outcomes', outcome('dead'), outcome('buried'), 'fits'],
    ['classes', outcome('dead'), outcome('passed', 'test'), 'apart'],
    ['a role and its denial', role('harbour master'), role('harbour master', true), 'excludes'],
    ['a narrower role and a denial', role('deputy harbour master'), role('harbour master', true), 'excludes'],
    ['a wider role and a narrower denial', role('master'), role('harbour master', true), 'fits'],
    ['two roles of one man', role('harbour master'), role('father'), 'fits'],
    ['two leanings', role('liberal painter'), role('conservative writer'), 'excludes'],
    ['roles that exclude each other', role('militant commander'), role('shepherd'), 'excludes'],
    ['yes and no', polarity('affirmed'), polarity('negated'), 'excludes'],
    ['a town and a countryside', place('lindow'), place('ferrow countryside'), 'fits'],
    ['opposite quarters', place('north ferrow'), place('south ferrow'), 'excludes'],
    ['a place and its denial', place('lindow'), place('lindow', true), 'excludes'],
    ['two silences', response('no_comment'), response('no_response'), 'fits'],
    ['silence and an answer', response('no_comment'), response('answered'), 'excludes'],
    ['an open answer', { type: 'unknown' }, dateValue('2031-05-02'), 'fits'],
    ['two types', quantity(41), dateValue('2031-05-02'), 'apart'],
  ])('%s', (_, a, b, expected) => {
    expect(compareValues(a, b)).toBe(expected);
    expect(compareValues(b, a)).toBe(expected);
  });

  it('finds every figure the same as itself, and none that excludes a wider statement of itself', () => {
    fc.assert(
      fc.property(fc.nat(), (figure) => {
        expect(compareValues(quantity(figure), quantity(figure))).toBe('same');
        expect(compareValues(quantity(figure), quantity(figure, { bound: 'about' }))).toBe('fits');
        expect(compareValues(quantity(figure), quantity(figure, { max: null, bound: 'at_least' }))).toBe('fits');
      }),
    );
  });
});

describe('mayFollow', () => {
  it('lets a stage follow the one before, never the other way', () => {
    const [hurt, dead] = [outcome('hurt'), outcome('dead')];
    if (hurt.type !== 'outcome' || dead.type !== 'outcome') throw new Error('not outcomes');
    expect(mayFollow(hurt, dead)).toBe(true);
    expect(mayFollow(dead, hurt)).toBe(false);
  });
});
