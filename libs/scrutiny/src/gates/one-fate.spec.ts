import { outcome, pairOfClaims, type ClaimParts } from '../testing/claim-builder.js';
import type { Gate } from './gates.js';
import { noEarlierStage, notAnAim, oneBefallen, ownResult } from './one-fate.js';

const result = (name: string, words: string, valueWords: string, more: Partial<ClaimParts> = {}): ClaimParts => ({
  slot: 'result',
  value: outcome(name),
  words,
  valueWords,
  ...more,
});
const won = (words: string, valueWords: string, detail: string, name = 'won'): ClaimParts =>
  result(name, words, valueWords, { value: outcome(name, 'contest'), detail });
const stops = (gate: Gate, a: ClaimParts, b: ClaimParts): boolean =>
  gate(pairOfClaims(a, b))?.passed === false && gate(pairOfClaims(b, a))?.passed === false;

describe('gates of one fate', () => {
  it.each<[string, Gate, ClaimParts, ClaimParts]>([
    [
      'what was to be avoided',
      notAnAim,
      result('escaped', 'He hid in the mill to avoid arrest', 'arrest'),
      result('dead', 'He was killed in the mill', 'killed'),
    ],
    [
      'what had befallen him before',
      noEarlierStage,
      result('hurt', 'The keeper had been hospitalized for a week', 'hospitalized'),
      result('dead', 'The keeper died', 'died'),
    ],
    [
      'a noun and a pronoun without a name',
      oneBefallen,
      result('hurt', 'The man shot the clerk in the mill', 'shot'),
      result('dead', 'Nobody can say what he thought before he killed him', 'killed'),
    ],
    [
      'a win of the one who is named first',
      ownResult,
      won('Ferrow beats Lindow in a narrow win', 'win', 'lindow'),
      won('Ferrow defeats Lindow', 'defeats', 'lindow', 'lost'),
    ],
  ])('stop %s', (_, gate, a, b) => {
    expect(stops(gate, a, b)).toBe(true);
  });

  it.each<[string, Gate, ClaimParts, ClaimParts]>([
    [
      'an arrest that came about',
      notAnAim,
      result('held', 'He hid in the mill before his arrest', 'arrest'),
      result('dead', 'He was killed in the mill', 'killed'),
    ],
    [
      'what cannot follow',
      noEarlierStage,
      result('dead', 'The keeper had been killed', 'killed'),
      result('held', 'The keeper was captured', 'captured'),
    ],
    [
      'two nouns, which may mean one',
      oneBefallen,
      result('held', 'The raid captured a clerk', 'captured'),
      result('dead', 'The raid killed a man', 'killed'),
    ],
    [
      'a pronoun beside a name that both give',
      oneBefallen,
      result('hurt', 'The man shot the clerk near Ferrow', 'shot'),
      result('dead', 'The man met him near Ferrow and killed him', 'killed'),
    ],
    [
      'a winner who stands first',
      ownResult,
      won('Ferrow is through in a narrow win', 'win', 'ferrow'),
      won('Ferrow lost to Lindow', 'lost', 'ferrow', 'lost'),
    ],
  ])('pass %s', (_, gate, a, b) => {
    expect(stops(gate, a, b)).toBe(false);
  });
});
