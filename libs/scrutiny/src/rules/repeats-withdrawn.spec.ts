import type { ClaimPair } from '../gates/claim-pair.js';
import { day, pairOfClaims, quantity, type ClaimParts } from '../testing/claim-builder.js';
import { repeatsWithdrawnRule } from './repeats-withdrawn.js';

const aboard = (figure: number, more: Partial<ClaimParts> = {}): ClaimParts => ({
  slot: 'count',
  detail: 'person aboard',
  value: quantity(figure),
  ...more,
});
/** A claim that was retracted on 3 May, and another that came out on the given day. */
function pair(date: string, later: ClaimParts = aboard(41)): ClaimPair {
  const made = pairOfClaims(aboard(41), later, { published: day(date) });
  return { ...made, a: { ...made.a, standing: 'retracted', retractedFrom: day('2031-05-03') } };
}

describe('repeats-withdrawn', () => {
  it('fires on the same answer after the retraction, in either order', () => {
    const repeated = pair('2031-05-05');
    expect(repeatsWithdrawnRule.judge(repeated)).toMatchObject({
      fires: true,
      reason: 'One side repeats 41 people after it was retracted.',
    });
    expect(repeatsWithdrawnRule.judge({ ...repeated, a: repeated.b, b: repeated.a })).toMatchObject({ fires: true });
  });

  it.each([
    ['what came out before the retraction', pair('2031-05-02')],
    ['what came out on its very day', pair('2031-05-03')],
    ['who doubts it', pair('2031-05-05', aboard(41, { authorCommitment: 'doubts' }))],
    [
      'who tells that it was first said',
      pair('2031-05-05', aboard(41, { reconstructed: { range: day('2031-05-02'), why: 'first said' } })),
    ],
    ['who denies it', pair('2031-05-05', aboard(41, { stance: 'denies' }))],
    ['who sets it right', pair('2031-05-05', aboard(41, { stance: 'corrects' }))],
    ['what may be', pair('2031-05-05', aboard(41, { certainty: 'possible' }))],
  ])('lets %s go', (_, made) => {
    expect(repeatsWithdrawnRule.judge(made)).toMatchObject({ fires: false });
  });

  it('says nothing of another answer, of a denial, and where nothing was retracted', () => {
    expect(repeatsWithdrawnRule.judge(pair('2031-05-05', aboard(43)))).toBeNull();
    expect(repeatsWithdrawnRule.judge(pair('2031-05-05', aboard(41, { polarity: 'negated' })))).toBeNull();
    expect(repeatsWithdrawnRule.judge(pairOfClaims(aboard(41), aboard(41)))).toBeNull();
    const both = pair('2031-05-05');
    const reached = { ...both.b, retractedFrom: day('2031-05-06') };
    expect(repeatsWithdrawnRule.judge({ ...both, b: reached })).toBeNull();
  });
});
