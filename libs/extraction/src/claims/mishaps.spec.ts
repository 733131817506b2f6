import { extract } from '../extract.js';

const classes = (text: string): (string | undefined)[] => [
  ...new Set(extract(text, { referenceDate: '2031-05-10' }).claims.map(({ event }) => event?.class)),
];

describe('what befalls things', () => {
  it.each([
    ['The bridge collapsed on Sunday.', 'accident'],
    ['The mine caved in on Sunday.', 'accident'],
    ['The dam burst on Sunday.', 'accident'],
    ['An old dam above the town of Orm burst before dawn on Sunday.', 'accident'],
    ['The levee broke on Sunday.', 'accident'],
    ['The roof gave way on Sunday.', 'accident'],
    ['It was on Sunday that the roof came down.', 'accident'],
    ['A crane toppled on Sunday.', 'accident'],
    ['The factory caught fire on Sunday.', 'accident'],
    ['The talks collapsed on Sunday.', 'deal'],
    ['A gunman opened fire on Sunday.', 'attack'],
    ['An earthquake struck Orm on Sunday.', 'disaster'],
    ['Orm was hit by a storm on Sunday.', 'disaster'],
    ['The bridge collapse in Orm happened on Sunday.', 'accident'],
    ['The failure of the dam happened on Sunday.', 'accident'],
    ['The boiler blew up on Sunday.', 'accident'],
    ['The lorry slammed into a wall on Sunday.', 'accident'],
    ['A tram jackknifed on Sunday.', 'accident'],
    ['Looters ransacked the mill on Sunday.', 'attack'],
    ['A stampede happened in Orm on Sunday.', 'accident'],
    ['A gang hit Orm on Sunday.', 'attack'],
  ])('%s: %s', (text, name) => {
    expect(classes(text)).toEqual([name]);
  });

  it('is no accident where a plan or a bank fails', () => {
    expect(classes('The failure of the plan happened on Sunday.')).not.toContain('accident');
    expect(classes('The collapse of the merger was announced on Sunday.')).not.toContain('accident');
    expect(classes('The school broke up on Sunday.')).not.toContain('accident');
    expect(classes('The bridge failed an inspection on Sunday.')).not.toContain('accident');
  });

  it.each([
    'A horse jumped out on Sunday.',
    'He climbed the tower on Sunday.',
    'A worker slid into the pit on Sunday.',
    'The driver fell on Sunday.',
  ])('is no rising or falling in figures: %s', (text) => {
    expect(classes(text)).not.toContain('trend');
  });

  it('leaves figures to rise and fall', () => {
    expect(classes('Rents in Orm fell on Sunday.')).toContain('trend');
    expect(classes('The number of drivers rose on Sunday.')).toContain('trend');
  });

  it('is told of what "it" means, once, whatever its name', () => {
    const events = (text: string): number =>
      new Set(extract(text, { referenceDate: '2031-05-10' }).claims.flatMap(({ event }) => event?.key ?? [])).size;
    expect(events('An old dam burst above Orm. The Harrow dam gave way on Sunday.')).toBe(1);
    expect(events('An old dam burst above Orm. It gave way on Sunday.')).toBe(1);
    expect(classes('The market is new. It collapsed on Sunday.')).not.toContain('accident');
  });

  it('names the thing whose end an owner tells', () => {
    const { claims } = extract('The Harrow dam, whose collapse on Sunday killed nine people, was old.', {
      referenceDate: '2031-05-10',
    });
    const found = claims.find(({ aspect }) => aspect.slot === 'when');
    expect(found?.event?.participants).toEqual([{ name: 'harrow dam', part: 'patient' }]);
    expect(claims.map(({ aspect }) => aspect.detail)).toContain('person dead');
  });
});
