import { outerAttributions } from '../testing/attribution-words.js';

/** A text and its attributions as [source, cue, content]. */
const cases: readonly [string, string, readonly (readonly [string, string, string])[]][] = [
  [
    'a forecast',
    'The dam broke on Monday, as predicted by the harbour office.',
    [['the harbour office', 'predicted', 'The dam broke on Monday']],
  ],
  [
    'a report at the start',
    'As first reported by the Echo, the dam broke on Monday.',
    [['the Echo', 'reported', 'the dam broke on Monday']],
  ],
  [
    'a thing first reported',
    'The sale, first reported by the Echo, was signed on Monday.',
    [['the Echo', 'first reported', 'The sale']],
  ],
  [
    'a thing reported on a day',
    'The plan, reported Sunday by the Echo, is old.',
    [['the Echo', 'reported', 'The plan']],
  ],
  ['a source that is quoted', 'A second clerk quoted by the Echo left the port.', []],
  [
    'an aside that agrees',
    'Yet, as Ana Brill observed, in the early days the port was poor.',
    [['Ana Brill', 'observed', 'in the early days the port was poor']],
  ],
  [
    'a comparison before the clause',
    'Several experts cautioned, as did the union itself, that the plan is old.',
    [['Several experts', 'cautioned', 'that the plan is old']],
  ],
  [
    'a subject right behind the source',
    'As was first noted by the guild, the crane leaned.',
    [['the guild', 'noted', 'the crane leaned']],
  ],
];

describe('words given to a source by "as" or a participle', () => {
  it.each(cases)('reads %s', (_name, text, found) => {
    expect(outerAttributions(text)).toEqual(found.map(([source, cue, content]) => ({ source, cue, content })));
  });
});
