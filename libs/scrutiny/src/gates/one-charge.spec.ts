import { outcome, pairOfClaims, type ClaimParts } from '../testing/claim-builder.js';
import { oneCharge } from './one-charge.js';

const verdict = (words: string): ClaimParts => ({ slot: 'result', value: outcome('guilty', 'verdict'), words });
const stops = (a: string, b: string): boolean =>
  oneCharge(pairOfClaims(verdict(a), verdict(b)))?.passed === false &&
  oneCharge(pairOfClaims(verdict(b), verdict(a)))?.passed === false;

describe('oneCharge', () => {
  it.each([
    ['Bo Lund was acquitted of fraud on Monday', 'The jury convicted Bo Lund of perjury'],
    ['A jury found Bo Lund guilty of arson', 'Lund was cleared of the killing of a guard in the mill'],
  ])('stops "%s" against "%s"', (a, b) => {
    expect(stops(a, b)).toBe(true);
  });

  it.each([
    ['Bo Lund was acquitted of fraud on Monday', 'The jury convicted Bo Lund of fraud and theft'],
    ['Bo Lund was cleared of the theft of a boat', 'Lund was convicted of stealing a boat'],
    ['Bo Lund was acquitted on Monday', 'The jury convicted Bo Lund of fraud'],
  ])('passes "%s" against "%s"', (a, b) => {
    expect(stops(a, b)).toBe(false);
  });
});
