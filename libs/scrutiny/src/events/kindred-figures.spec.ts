import { claim, elsewhere, mention, quantity } from '../testing/claim-builder.js';
import { kindredFigures } from './kindred-figures.js';

const yes = (): boolean => true;
const counts = (figure: number, event = mention(), of: { readonly whose?: string; readonly words?: string } = {}) =>
  claim(
    {
      value: { ...quantity(figure), whose: of.whose ?? '' },
      slot: 'count',
      detail: 'sheep stolen',
      ...(of.words === undefined ? {} : { words: of.words }),
    },
    { event },
  );

describe('kindredFigures', () => {
  it('takes figures of the main events of akin reports for one, whatever the events are called', () => {
    const theft = counts(40, mention({ class: 'attack', place: null, participants: [] }));
    const loss = elsewhere(counts(30, mention({ class: 'lose', place: null, participants: [] })));
    expect(kindredFigures(theft, loss, yes)).toBe(true);
    expect(kindredFigures(theft, loss, () => false)).toBe(false);
  });

  it('keeps apart what stands at two places, of two holders, or far from each other', () => {
    const one = counts(40);
    expect(kindredFigures(one, elsewhere(counts(30, mention({ place: 'orm' }))), yes)).toBe(false);
    expect(kindredFigures(one, elsewhere(counts(4000)), yes)).toBe(false);
    const [farm, mill] = ['farm', 'mill'].map((whose) => counts(40, mention(), { whose }));
    expect(farm && mill && kindredFigures(farm, elsewhere(mill), yes)).toBe(false);
  });

  it('keeps apart what the words number or name otherwise', () => {
    const [third, fifth] = ['district 3', 'district 5'].map((of) =>
      counts(40, mention(), { words: `40 sheep were stolen in ${of}` }),
    );
    expect(third && fifth && kindredFigures(third, elsewhere(fifth), yes)).toBe(false);
    expect(third && kindredFigures(third, elsewhere(third), yes)).toBe(true);
    const [harl, orm] = ['Harl', 'Orm'].map((of) =>
      counts(40, mention(), { words: `40 sheep were stolen near ${of}` }),
    );
    expect(harl && orm && kindredFigures(harl, elsewhere(orm), yes)).toBe(false);
    const [friday, may] = ['on Friday', 'in May'].map((of) => counts(40, mention(), { words: `40 sheep went ${of}` }));
    expect(friday && may && kindredFigures(friday, elsewhere(may), yes)).toBe(true);
  });

  it('keeps apart what is of other events than the reports', () => {
    const [one, other] = [counts(40, mention({ main: false })), elsewhere(counts(30, mention({ main: false })))];
    expect(kindredFigures(one, other, yes)).toBe(false);
    expect(kindredFigures(counts(40), other, yes)).toBe(true);
  });

  it('takes a name for what a noun may mean', () => {
    const named = counts(40, mention(), { whose: 'harl', words: 'Thieves took 40 sheep from Harl' });
    expect(kindredFigures(named, elsewhere(counts(30, mention(), { whose: 'farm' })), yes)).toBe(true);
  });

  it('keeps shares of one poll apart', () => {
    const share = (figure: number, words: string) =>
      claim(
        { value: { ...quantity(figure), unit: 'percent' }, slot: 'count', detail: 'voter', words },
        { event: mention() },
      );
    const poll = share(35, 'Some 62 percent backed it, and 35 percent did not');
    const other = elsewhere(share(60, 'Some 60 percent backed it'));
    expect(kindredFigures(poll, other, yes)).toBe(false);
    expect(kindredFigures(share(35, 'Some 35 percent backed it'), other, yes)).toBe(true);
  });

  it('never compares what varies', () => {
    const varies = { ...counts(40), aspect: { ...counts(40).aspect, behaviour: 'varies' as const } };
    expect(kindredFigures(varies, elsewhere(counts(30)), yes)).toBe(false);
  });
});
