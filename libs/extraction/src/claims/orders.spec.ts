import { extract } from '../extract.js';

const read = (sentence: string) =>
  extract(['Storm Keeps Velden Awake', sentence].join('\n\n'), {
    outlet: 'Velden Courier',
    referenceDate: '2031-05-10',
    timeZone: 'UTC',
  }).claims;

const minutes = (sentence: string): string[] =>
  read(sentence).flatMap(({ aspect, value, event }) =>
    value.type === 'time' ? [`${aspect.key} ${event?.head ?? ''} ${String(value.fromMinute)}`] : [],
  );

describe('an order to leave', () => {
  it.each([
    'Residents of Orm were ordered to evacuate at 4:10 p.m.',
    'Residents of Orm were told to leave at 4:10 p.m., the sheriff said.',
    'The sheriff waited until 4:10 p.m. to order residents of Orm to evacuate.',
  ])('has a time and a place: %s', (sentence) => {
    expect(minutes(sentence)).toEqual(['operation:orm/time order_evacuate 970']);
  });

  it('is none to a minister', () => {
    expect(read('The minister was told to leave at 4:10 p.m.').map(({ event }) => event?.head)).not.toContain(
      'order_evacuate',
    );
  });
});

describe('when a thing was dealt with', () => {
  it.each([
    ['The sample was taken on June 28.', 'take:sample/when'],
    ['The first case was found on June 28.', 'find:first case/when'],
    ['The plane had been inspected on June 28.', 'test:plane/when'],
    ['Thieves broke into the museum of Orm on June 28.', 'attack:orm/when'],
  ])('%s', (sentence, key) => {
    expect(read(sentence).map(({ aspect }) => aspect.key)).toContain(key);
  });

  it('is not asked of any thing', () => {
    expect(read('Samples were taken on June 28.').filter(({ aspect }) => aspect.slot === 'when')).toEqual([]);
  });
});

describe('what is lost', () => {
  it('is no contest where homes or jobs are lost', () => {
    const heads = (sentence: string) => read(sentence).map(({ event }) => event?.class);
    expect(heads('Fifty-one homes have been lost in Orm.')).not.toContain('contest');
    expect(heads('Orm Rovers lost the final on Monday.')).toContain('contest');
  });
});
