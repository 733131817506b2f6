import { DuplicateEventError, InvalidEventError, StoreUnavailableError } from '#event-store';
import { DeterministicError, isDeterministic } from './deterministic.js';

const withCode = (code: string): Error => Object.assign(new Error(code), { code });

describe('an error that comes again', () => {
  it.each([
    ['what a consumer says is one', new DeterministicError('unknown type')],
    ['data that PostgreSQL refuses', withCode('22P02')],
    ['a violated constraint', withCode('23505')],
    ['overlapping ranges', withCode('23P01')],
    ['an id with two contents', new DuplicateEventError('1')],
    ['an event that cannot be stored', new InvalidEventError('a NUL')],
    ['a fault of the program', new TypeError("Cannot read properties of undefined (reading 'start')")],
    ['a recursion without end', new RangeError('Maximum call stack size exceeded')],
  ])('is %s', (_what, error) => {
    expect(isDeterministic(error)).toBe(true);
  });

  it.each([
    ['a lost connection', withCode('08006')],
    ['a server that stops', withCode('57P01')],
    ['a deadlock', withCode('40P01')],
    ['a full disk', withCode('53100')],
    ['a missing table, which a migration brings', withCode('42P01')],
    ['a refused socket', withCode('ECONNREFUSED')],
    ['a store out of reach', new StoreUnavailableError(new Error('gone'))],
    ['a failed fetch', new TypeError('fetch failed', { cause: withCode('ECONNREFUSED') })],
    ['any other error', new Error('connection terminated')],
    ['what is no error', 'a string'],
  ])('is not %s', (_what, error) => {
    expect(isDeterministic(error)).toBe(false);
  });
});
