import { deaths } from '../../../../test/support/histories.js';
import type { ConflictSide } from '../events/conflict-schemas.js';
import { conflictStatus, evolveConflict, type ConflictEvent, type ConflictState } from './conflict.js';
import { decidePairs, type PairCommand } from './decide-pairs.js';
import { Rejection } from './rejection.js';

const side = (count: number): ConflictSide => ({
  sideKey: `died:${String(count)}`,
  value: deaths(count),
  claims: [{ claimId: `r.${String(count)}`, reportId: 'r', outlet: 'Harlow Post', speaker: 'police' }],
  independentOrigins: 1,
  departsFrom: null,
});
const THREE: ConflictState = { sides: [side(3), side(5), side(7)], decisions: [] };
const KEYS = THREE.sides.map(({ sideKey }) => sideKey);
const said = { conflictId: 'c', pair: null, note: 'seen' };

const after = (state: ConflictState, command: PairCommand): ConflictState =>
  decidePairs(command, state).reduce((current, event) => evolveConflict(current, event as ConflictEvent), state);

function refusal(command: PairCommand, state: ConflictState): string {
  try {
    decidePairs(command, state);
  } catch (error) {
    if (error instanceof Rejection) return error.code;
    throw error;
  }
  return 'accepted';
}

describe("the desk's word on a conflict", () => {
  it('decides every open pair where it names none', () => {
    const events = decidePairs({ ...said, kind: 'dismiss', reason: 'other_event' }, THREE);
    expect(events.map(({ type }) => type)).toEqual(['PairDismissed', 'PairDismissed', 'PairDismissed']);
  });

  it('decides one pair and leaves the others open', () => {
    const state = after(THREE, { ...said, kind: 'dismiss', reason: 'known', pair: ['died:5', 'died:3'] });
    expect(state.decisions).toEqual([{ pair: ['died:3', 'died:5'], status: 'dismissed' }]);
    expect(conflictStatus(state, KEYS)).toBe('open');
  });

  it('resolves only the pairs of the side that it favours', () => {
    const pairs = decidePairs({ ...said, kind: 'resolve', favours: 'died:5' }, THREE);
    expect(pairs).toHaveLength(2);
    expect(conflictStatus(after(THREE, { ...said, kind: 'resolve', favours: 'died:5' }), ['died:3', 'died:5'])).toBe(
      'resolved',
    );
  });

  it('refuses to decide again until the word is undone', () => {
    const dismissed = after(THREE, { ...said, kind: 'dismiss', reason: 'misread' });
    expect(refusal({ ...said, kind: 'resolve', favours: 'died:3' }, dismissed)).toBe('pair-decided');
    expect(conflictStatus(after(dismissed, { ...said, kind: 'undo' }), KEYS)).toBe('open');
  });

  it('lets a pair that is taken be decided', () => {
    const taken = after(THREE, { ...said, kind: 'acknowledge' });
    expect(conflictStatus(taken, KEYS)).toBe('acknowledged');
    expect(conflictStatus(after(taken, { ...said, kind: 'mark-development' }), KEYS)).toBe('development');
  });

  it('refuses what is not there', () => {
    expect(refusal({ ...said, kind: 'acknowledge' }, { sides: [], decisions: [] })).toBe('unknown-conflict');
    expect(refusal({ ...said, kind: 'acknowledge', pair: ['died:3', 'died:9'] }, THREE)).toBe('unknown-side');
    expect(refusal({ ...said, kind: 'resolve', favours: 'died:9' }, THREE)).toBe('unknown-side');
    expect(refusal({ ...said, kind: 'undo' }, THREE)).toBe('pair-decided');
  });

  it('opens again when a third figure joins and its pairs are undecided', () => {
    const dismissed = after(
      { ...THREE, sides: THREE.sides.slice(0, 2) },
      { ...said, kind: 'dismiss', reason: 'known' },
    );
    const added = evolveConflict(dismissed, {
      type: 'ConflictSideAdded',
      data: { conflictId: 'c', side: side(7), reason: '', relation: 'independent' },
    });
    expect(conflictStatus(added, KEYS)).toBe('open');
    expect(conflictStatus(added, KEYS.slice(0, 2))).toBe('dismissed');
  });
});
