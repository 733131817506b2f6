import { displayOf, NO_VALUE, shapeOf, valueOf } from './claim-value.js';

describe('the answer of a claim by hand', () => {
  it('bounds a figure on the side that its words leave closed', () => {
    const figure = (bound: string) =>
      valueOf('count', { ...NO_VALUE, shape: 'number', number: '1,200', bound, unit: 'people' });
    expect(figure('at_least')).toMatchObject({ min: 1200, max: null });
    expect(figure('fewer_than')).toMatchObject({ min: null, max: 1200 });
    expect(figure('about')).toMatchObject({ min: 1200, max: 1200, counted: 'people' });
  });

  it.each([
    ['date', 'when'],
    ['number', 'count'],
    ['name', 'where'],
  ] as const)('takes no empty %s', (shape, slot) => {
    expect(valueOf(slot, { ...NO_VALUE, shape })).toBeNull();
  });

  it('takes no words for a figure', () => {
    expect(valueOf('count', { ...NO_VALUE, shape: 'number', number: 'many' })).toBeNull();
  });

  it('asks for what the question asks', () => {
    expect(['when', 'count', 'happened', 'where', 'quote'].map(shapeOf)).toEqual([
      'date',
      'number',
      'yesNo',
      'name',
      'words',
    ]);
    expect(valueOf('where', { ...NO_VALUE, shape: 'name', name: ' Velden ' })).toMatchObject({
      type: 'place',
      display: 'Velden',
    });
  });

  it('says an answer in words', () => {
    const value = valueOf('count', { ...NO_VALUE, shape: 'number', number: '3', bound: 'at_most', unit: 'boats' });
    expect(value && displayOf(value)).toBe('at most 3 boats');
  });
});
