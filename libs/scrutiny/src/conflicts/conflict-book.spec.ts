import { evolveConflict, NO_CONFLICT, valueKey, type ConflictEvent } from '#story';
import { claim, dateValue, placed } from '../testing/claim-builder.js';
import { dateRule } from '../rules/date.js';
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

  it('lets a conflict lapse whose side lost its last claim, and keeps the side for the time before', () => {
    expect(names(lapse([known], (claimId) => claimId !== echo.claimId, 'cause'))).toEqual(['ConflictLapsed']);
  });

  it('removes a side whose claims are gone altogether', () => {
    const events = removeSides([known], (claimId) => claimId !== echo.claimId, 'cause');
    expect(events.map(({ event }) => event.data)).toMatchObject([{ sideKey: valueKey(echo.value) }]);
    expect(removeSides([known], () => true, 'cause')).toEqual([]);
  });

  it('leaves a conflict alone whose sides stand, and one that is about the withdrawal', () => {
    expect(lapse([known], () => true, 'cause')).toEqual([]);
    const retraction = { ...known, conflict: { ...known.conflict, kind: 'retraction' as const } };
    expect(lapse([retraction], () => false, 'cause')).toEqual([]);
  });
});
