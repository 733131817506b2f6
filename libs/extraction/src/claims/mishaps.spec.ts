import { extract } from '../extract.js';

const classes = (text: string): (string | undefined)[] => [
  ...new Set(extract(text, { referenceDate: '2031-05-10' }).claims.map(({ event }) => event?.class)),
];

describe('what befalls things', () => {
  it.each([
    ['The bridge collapsed on Sunday.', 'accident'],
    ['The mine caved in on Sunday.', 'accident'],
    ['A crane toppled on Sunday.', 'accident'],
    ['The factory caught fire on Sunday.', 'accident'],
    ['The talks collapsed on Sunday.', 'deal'],
    ['A gunman opened fire on Sunday.', 'attack'],
    ['An earthquake struck Orm on Sunday.', 'disaster'],
    ['Orm was hit by a storm on Sunday.', 'disaster'],
    ['The bridge collapse in Orm happened on Sunday.', 'accident'],
    ['The failure of the dam happened on Sunday.', 'accident'],
    ['A stampede happened in Orm on Sunday.', 'accident'],
    ['A gang hit Orm on Sunday.', 'attack'],
  ])('%s: %s', (text, name) => {
    expect(classes(text)).toEqual([name]);
  });

  it('is no accident where a plan or a bank fails', () => {
    expect(classes('The failure of the plan happened on Sunday.')).not.toContain('accident');
    expect(classes('The collapse of the merger was announced on Sunday.')).not.toContain('accident');
  });
});
