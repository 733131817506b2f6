import { evolveConflict, NO_CONFLICT, valueKey, type ConflictEvent, type ConflictSide } from '#story';
import { claim, dateValue, placed } from '../testing/claim-builder.js';
import { dateRule } from '../rules/date.js';
import { wordedDateRule } from '../rules/worded-date.js';
import type { DerivedEvent, KnownConflict } from '../scrutiny-claim.js';
import { ConflictBook, type Finding } from './conflict-book.js';
import { lapse, removeSides } from './lapse.js';

const on = (edtf: string, outlet: string) =>
  placed(
    claim({ value: dateValue(edtf), valueWords: edtf }, { outlet, reportId: outlet, origin: outlet.toLowerCase() }),
  );

function find(a: ReturnType<typeof on>, b: ReturnType<typeof on>): Finding {
  const judgement = dateRule.judge({
    a,
    b,
    why: 'one event',
    options: { sameEvent: false },
    sameReport: () => [],
    inSentence: () => [],
    akin: () => false,
    sentences: () => [],
    near: [],
  });
  if (!judgement?.fires) throw new Error('does not fire');
  return { rule: dateRule, a, b, judgement };
}

function detected(book: ConflictBook): KnownConflict {
  const event = book.events[0]?.event;
  if (event?.type !== 'ConflictDetected') throw new Error('nothing detected');
  return { conflict: event.data, state: evolveConflict(NO_CONFLICT, event) };
}
const names = (events: readonly DerivedEvent[]) => events.map(({ event }) => event.type);
const [post, echo, mail] = [on('2031-05-02', 'Post'), on('2031-05-09', 'Echo'), on('2031-05-09', 'Mail')];

describe('ConflictBook', () => {
  it('detects once, and joins the same answer silently', () => {
    const first = new ConflictBook([]);
    first.record(find(post, echo), []);
    const book = new ConflictBook([detected(first)]);
    book.record(find(post, mail), []);
    expect(names(book.events)).toEqual(['ConflictClaimJoined']);
    expect(book.events[0]?.event.data).toMatchObject({
      sideKey: valueKey(dateValue('2031-05-09')),
      independentOrigins: 2,
    });
  });

  describe('of a finding on whole sentences', () => {
    const first = new ConflictBook([]);
    first.record(find(post, echo), []);
    const worded = (a: ReturnType<typeof on>, b: ReturnType<typeof on>): Finding => {
      const { judgement } = find(post, echo);
      const [one, other] = [dateValue('XXXX-05-02'), dateValue('XXXX-05-09')];
      const about = `day:${a.reportId}:${String(a.evidence.start)}`;
      const sides = [
        { key: 'day:05-02', value: one },
        { key: 'day:05-09', value: other },
      ] as const;
      return { rule: wordedDateRule, a, b, judgement: { ...judgement, sides, about } };
    };

    it('takes another voice for what the later report was told to contradict', () => {
      const book = new ConflictBook([detected(first)]);
      book.record(worded(on('2031-05-02', 'Star'), on('2031-05-09', 'Echo')), []);
      expect(names(book.events)).toEqual(['ConflictClaimJoined', 'ConflictClaimJoined']);
    });

    it.each([
      ['another later report', on('2031-05-02', 'Star'), on('2031-05-09', 'Dispatch'), dateValue('XXXX-05-09')],
      ['another answer', on('2031-05-02', 'Star'), on('2031-05-09', 'Echo'), dateValue('XXXX-05-20')],
    ])('makes a conflict of its own of %s', (_, a, b, value) => {
      const book = new ConflictBook([detected(first)]);
      const finding = worded(a, b);
      const [one] = finding.judgement.sides;
      const sides = [one, { key: 'day:other', value }] as const;
      book.record({ ...finding, judgement: { ...finding.judgement, sides } }, []);
      expect(names(book.events)).toEqual(['ConflictDetected']);
    });
  });

  it('says nothing of a claim that it has', () => {
    const first = new ConflictBook([]);
    first.record(find(post, echo), []);
    const book = new ConflictBook([detected(first)]);
    book.record(find(post, echo), []);
    expect(book.events).toEqual([]);
  });

  it('reopens a dismissed pair for a new origin, and not for another pick-up of an old one', () => {
    const first = new ConflictBook([]);
    first.record(find(post, echo), []);
    const known = detected(first);
    const dismissal: ConflictEvent = {
      type: 'PairDismissed',
      data: {
        conflictId: known.conflict.conflictId,
        pair: [valueKey(dateValue('2031-05-02')), valueKey(dateValue('2031-05-09'))],
        reason: 'known',
        note: '',
      },
    };
    const dismissed = { ...known, state: evolveConflict(known.state, dismissal) };
    const fresh = new ConflictBook([dismissed]);
    fresh.record(find(post, mail), []);
    expect(names(fresh.events)).toEqual(['ConflictClaimJoined', 'PairReopened']);
    const again = new ConflictBook([dismissed]);
    again.learnOrigin('Mail', 'echo');
    again.record(find(post, mail), []);
    expect(names(again.events)).toEqual(['ConflictClaimJoined']);
  });
});

describe('lapse', () => {
  const book = new ConflictBook([]);
  book.record(find(post, echo), []);
  const known = detected(book);
  const hasOther = (_conflictId: string, { claims }: ConflictSide): boolean =>
    claims.some(({ claimId }) => claimId !== echo.claimId);

  it('lets a conflict lapse whose side lost its last claim, and keeps the side for the time before', () => {
    expect(names(lapse([known], hasOther, 'cause'))).toEqual(['ConflictLapsed']);
  });

  it('removes a side whose claims are gone altogether', () => {
    const events = removeSides([known], hasOther, 'cause');
    expect(events.map(({ event }) => event.data)).toMatchObject([{ sideKey: valueKey(echo.value) }]);
    expect(removeSides([known], () => true, 'cause')).toEqual([]);
  });

  it('leaves a conflict alone whose sides stand, and one that is about the withdrawal', () => {
    expect(lapse([known], () => true, 'cause')).toEqual([]);
    const retraction = { ...known, conflict: { ...known.conflict, kind: 'retraction' as const } };
    expect(lapse([retraction], () => false, 'cause')).toEqual([]);
  });
});
