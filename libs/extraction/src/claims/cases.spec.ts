import { extract } from '../extract.js';

const counts = (...sentences: string[]): string[] =>
  extract(['Cholera outbreak in Orm goes on', ...sentences].join('\n\n'), {
    outlet: 'Velden Courier',
    referenceDate: '2031-05-10',
    timeZone: 'UTC',
  }).claims.flatMap(({ aspect, value, polarity }) =>
    value.type === 'quantity'
      ? [
          `${aspect.key} ${String(value.min)}${polarity === 'negated' ? ' not' : ''}${aspect.behaviour === 'grows' ? '' : ' fixed'}`,
        ]
      : [],
  );

describe('cases of an illness', () => {
  it.each([
    ['Laboratories had confirmed 88 cases by noon.', 'outbreak:orm/count/case 88'],
    ['There were 88 confirmed cases by noon.', 'outbreak:orm/count/case 88'],
    ['Confirmed cases rose to 212 by Tuesday night.', 'outbreak:orm/count/case 212'],
    ['The number of cases stands at 347.', 'outbreak:orm/count/case 347'],
    ['The outbreak has infected 120 people.', 'outbreak:orm/count/case 120'],
    ['The outbreak has killed 14 people and sickened 120 others.', 'outbreak:orm/count/case 120'],
    ['The outbreak has killed 14 people and sickened 120 others.', 'outbreak:orm/count/person dead 14'],
    ['Another 26 people fell ill on Monday.', 'outbreak:orm/count/case 26'],
    ['Fourteen people have died since Monday.', 'outbreak:orm/count/person dead 14'],
    ['The number of deaths has not risen since Friday and remains at 22.', 'outbreak:orm/count/person dead 22'],
  ])('%s', (sentence, count) => {
    expect(counts(sentence)).toContain(count);
  });

  it.each([
    'Twelve new cases were found on Monday.',
    'There were 90 suspected cases on Monday.',
    'Velden, which had 1,900 cases in 2029, closed its border.',
  ])('are no total where they are of a day, a kind or another year: %s', (sentence) => {
    expect(counts(sentence).filter((count) => count.startsWith('outbreak:orm/count/case'))).toEqual([]);
  });

  it('are not those of whom a part is told', () => {
    const found = counts('The number of deaths stands at 19, of which 11 were of children under ten.');
    expect(found.filter((count) => count.includes('dead'))).toEqual(['outbreak:orm/count/person dead 19']);
  });

  it('leave the dead of another year to that year', () => {
    expect(counts('In 2024, nine people died.')).not.toContain('outbreak:orm/count/person dead 9');
  });
});
