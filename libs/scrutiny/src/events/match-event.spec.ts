import { claim, elsewhere, mention, placed, polarity, type ClaimParts } from '../testing/claim-builder.js';
import { likeStatement } from '../questions/like-statements.js';
import { asksTheSame } from '../questions/place-claim.js';
import { EventProfiles } from './event-profile.js';
import { matchEvent } from './match-event.js';

const rusk = [{ name: 'ida rusk', part: 'patient' }] as const;
const happened = (kind: string, head: string, words: string, more: Partial<ClaimParts> = {}) =>
  claim({
    slot: 'happened',
    value: polarity('affirmed'),
    event: mention({ key: `${kind}:rusk`, class: kind, head, participants: [...rusk], place: null, main: false }),
    words,
    ...more,
  });
const at = (eventKey: string, one: ReturnType<typeof claim>) => ({
  ...placed(one),
  placement: { eventKey, questionId: eventKey, question: 'What?' },
});

describe('matchEvent', () => {
  const words = 'The minister Ida Rusk signed the harbour treaty and resigned on Friday';
  const deal = at('deal', happened('deal', 'sign', words));
  const office = at('office', happened('office', 'resign', 'Rusk quit'));
  const left = elsewhere(happened('office', 'resign', `${words} in Ferrow`));

  it('takes an event of the own kind before an older one in like words', () => {
    const found = matchEvent(left, new EventProfiles([deal, office]), [deal, office], { sameEvent: false }, 'own');
    expect(found?.profile.key).toBe('office');
  });

  it('takes the one in like words where there is none of its kind', () => {
    const found = matchEvent(left, new EventProfiles([deal]), [deal], { sameEvent: false }, 'own');
    expect(found?.profile.key).toBe('deal');
  });

  describe('of one doer', () => {
    const doer = [{ name: 'orrin tugs', part: 'agent' }] as const;
    const deed = (head: string, words: string) =>
      happened(head.split('_')[0] ?? '', head, words, {
        event: mention({
          key: `${head}:orrin`,
          class: head.split('_')[0] ?? '',
          head,
          participants: [...doer],
          place: null,
          main: false,
        }),
      });
    const matched = (one: ReturnType<typeof deed>, other: ReturnType<typeof deed>): string | undefined => {
      const earlier = at('deed', one);
      return matchEvent(elsewhere(other), new EventProfiles([earlier]), [earlier], { sameEvent: false }, 'own')?.profile
        .key;
    };
    const hired = deed('bring', 'Orrin Tugs brought in 200 dockers from abroad');

    it('takes a deed told again by the same verb for the same', () => {
      expect(matched(hired, deed('bring', 'Orrin Tugs did not bring in anybody from abroad'))).toBe('deed');
      expect(matched(deed('walk_out', 'Orrin Tugs walked out'), deed('walk_out', 'Orrin Tugs never walked out'))).toBe(
        'deed',
      );
    });
  });

  it('takes what was done to one thing by one verb for one event, and by another for none', () => {
    const done = (head: string, text: string, name = 'sample') =>
      happened(head, head, text, {
        event: mention({
          key: `${head}:sample`,
          class: head,
          head,
          participants: [{ name, part: 'other' }],
          place: null,
          main: false,
        }),
      });
    const taken = at('taken', done('take', 'The sample was taken'));
    const find = (one: ReturnType<typeof done>): string | undefined =>
      matchEvent(elsewhere(one), new EventProfiles([taken]), [taken], { sameEvent: false }, 'own')?.profile.key;
    expect(find(done('take', 'It was taken by nurses in spring'))).toBe('taken');
    expect(find(done('lose', 'It was lost by nurses in spring'))).toBeUndefined();
    expect(find(done('take', 'It was taken by nurses in spring', 'ship'))).toBeUndefined();
    const jet = at('jet', done('take', 'The jet was taken', 'jet'));
    const found = (name: string) =>
      matchEvent(
        elsewhere(done('take', 'It went in spring', name)),
        new EventProfiles([jet]),
        [jet],
        { sameEvent: false },
        'own',
      )?.profile.key;
    expect([found('plane'), found('toy plane')]).toEqual(['jet', undefined]);
  });

  it('takes deeds that two words name at one place for one', () => {
    const ordered = (place: string | null, text: string) =>
      happened('operation', 'order_evacuate', text, {
        event: mention({
          key: 'operation:orm',
          class: 'operation',
          head: 'order_evacuate',
          participants: [],
          place,
          main: false,
        }),
      });
    const orm = at('orm', ordered('orm', 'Residents of Orm were told to leave'));
    const find = (place: string | null): string | undefined =>
      matchEvent(
        elsewhere(ordered(place, 'They had to go')),
        new EventProfiles([orm]),
        [orm],
        { sameEvent: false },
        'own',
      )?.profile.key;
    expect(find('orm')).toBe('orm');
    expect(find('velden')).toBeUndefined();
  });

  it('takes a mishap at one place that two reports are about for one, by whatever noun', () => {
    const fire = (head: string, place: string, main = true) =>
      happened('accident', head, `The ${head} began`, {
        event: mention({ key: `accident:${place}`, class: 'accident', head, participants: [], place, main }),
      });
    const blaze = at('blaze', fire('blaze', 'orm reservoir'));
    const find = (one: ReturnType<typeof fire>): string | undefined =>
      matchEvent(elsewhere(one), new EventProfiles([blaze]), [blaze], { sameEvent: false }, 'own')?.profile.key;
    expect(find(fire('wildfire', 'orm'))).toBe('blaze');
    expect(find(fire('crash', 'orm'))).toBeUndefined();
    expect(find(fire('wildfire', 'velden'))).toBeUndefined();
    expect(find(fire('wildfire', 'orm', false))).toBeUndefined();
  });

  it('takes two deaths of one person for one', () => {
    const died = (words: string) =>
      happened('fate', 'die', words, {
        event: mention({
          key: 'fate:rusk',
          class: 'fate',
          head: 'die',
          participants: [...rusk],
          place: null,
          main: false,
        }),
      });
    const first = at('death', died('Ida Rusk died at the farm'));
    const found = matchEvent(
      elsewhere(died('Rusk was 61')),
      new EventProfiles([first]),
      [first],
      { sameEvent: false },
      'own',
    );
    expect(found?.profile.key).toBe('death');
  });

  it('takes like words of one report for no one event', () => {
    const inspected = at('inspected', happened('test', 'inspect', words));
    const fell = happened('accident', 'collapse', words, {
      event: mention({
        key: 'accident:dam',
        class: 'accident',
        head: 'collapse',
        participants: [...rusk],
        place: null,
      }),
    });
    expect(matchEvent(fell, new EventProfiles([inspected]), [inspected], { sameEvent: false }, 'own')).toBeNull();
    expect(
      matchEvent(elsewhere(fell), new EventProfiles([inspected]), [inspected], { sameEvent: false }, 'own')?.profile
        .key,
    ).toBe('inspected');
  });

  it('takes what happens to somebody once for one event, and what may come again for none', () => {
    const find = (kind: string, head: string) => {
      const known = at('known', happened(kind, head, 'The premier let her go'));
      const other = elsewhere(happened(kind, head, 'Rusk told nobody beforehand'));
      return matchEvent(other, new EventProfiles([known]), [known], { sameEvent: false }, 'own')?.profile.key;
    };
    expect(find('office', 'resign')).toBe('known');
    expect(find('meeting', 'meet')).toBeUndefined();
  });

  it('asks the same of a plan and of the plan by a fuller name, and not of another plan', () => {
    const decided = (detail: string) => claim({ slot: 'decision', value: polarity('affirmed'), detail });
    expect(asksTheSame(decided('plan'), decided('stadium plan'))).toBe(true);
    expect(asksTheSame(decided('harbour plan'), decided('stadium plan'))).toBe(false);
  });

  it('takes an event of a kind that seldom comes twice to one place for one', () => {
    const find = (kind: string, head: string) => {
      const told = (words: string) =>
        claim({
          slot: 'happened',
          value: polarity('affirmed'),
          event: mention({ key: `${kind}:x`, class: kind, head, participants: [], place: 'ferrow' }),
          words,
        });
      const known = at('known', told('Ferrow went to the polls'));
      const other = elsewhere(told('Ada Quill has more friends there than anybody'));
      const among = new EventProfiles([known]);
      return [matchEvent(other, among, [known], { sameEvent: false }, 'own')?.profile.key, among] as const;
    };
    expect(find('vote', 'election')[0]).toBe('known');
    expect(find('protest', 'rally')[0]).toBeUndefined();
  });

  it('lets the event that a mention opened go before no other', () => {
    const own = at('own', happened('office', 'resign', 'Rusk resigned'));
    const known = at('known', happened('office', 'resign', 'The minister let go'));
    const found = matchEvent(left, new EventProfiles([own, known]), [own, known], { sameEvent: false }, 'own');
    expect(found?.profile.key).toBe('known');
  });

  it('takes like words for no one statement where the kinds of event differ', () => {
    const again = elsewhere(happened('office', 'resign', words));
    expect(likeStatement(again, [deal], asksTheSame)).toBeNull();
    expect(likeStatement(elsewhere(happened('deal', 'sign', words)), [deal], asksTheSame)).toBe(deal);
  });
});
