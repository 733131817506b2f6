import { claim, elsewhere, mention } from '../testing/claim-builder.js';
import { Kinship } from '../words/kinship.js';
import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { kindredMoments } from './kindred-moments.js';

const at = (words: string, minute: number): ScrutinyClaim => {
  const valueWords = /\d+:\d+ [ap]\.m\./u.exec(words)?.[0] ?? '';
  const value = { type: 'time', fromMinute: minute, toMinute: minute } as const;
  return claim(
    { value, slot: 'time', words, valueWords, evidence: { start: 500, end: 600, revision: 1 } },
    { event: mention({ main: false, participants: [], place: null }) },
  );
};

/** Two reports of a fire, each with a lead of its own and the sentence that is compared. */
function asked(one: ScrutinyClaim, other: ScrutinyClaim, ...more: string[]): boolean {
  const kinship = new Kinship();
  const said = (words: string, start: number): ScrutinyClaim =>
    claim({ value: { type: 'text' } as never, words, evidence: { start, end: start + 90, revision: 1 } });
  const opening = ['A fire gutted the Orm paper mill of the Harl family.', 'Nobody was hurt.', 'The mill is old.'];
  const lead = opening.map((words, index) => said(words, index * 100));
  for (const known of [...lead, ...lead.map((sentence) => elsewhere(sentence)), one, other]) kinship.add(known);
  for (const [index, words] of more.entries()) kinship.add(said(words, 700 + index * 100));
  return kindredMoments(one, other, kinship);
}

const flames = at('The flames broke out at 9:20 p.m. in a store.', 1280);
const blaze = elsewhere(at('The blaze started at 10:45 p.m.', 1365));

describe('kindredMoments', () => {
  it('takes two times for those of one moment with which both reports begin', () => {
    expect(asked(flames, blaze)).toBe(true);
  });

  it('keeps apart what is of two moments, of another one, or of something else that each names', () => {
    expect(asked(flames, elsewhere(at('The blaze was put out at 10:45 p.m.', 1365)))).toBe(false);
    expect(asked(flames, elsewhere(at('Another blaze started at 10:45 p.m.', 1365)))).toBe(false);
    const [selm, tarn] = ['Selm', 'Tarn'].map((of) => at(`The fire in ${of} started at 10:45 p.m.`, 1365));
    expect(selm && tarn && asked(selm, elsewhere(tarn))).toBe(false);
  });

  it('takes a report that times two of the kind for one of two things', () => {
    expect(asked(flames, blaze, 'A fire in the yard began at 8:00 p.m.')).toBe(false);
  });

  it('takes the accident for the one thing that befell', () => {
    const accident = at('The accident happened at 10:45 p.m.', 1365);
    expect(asked(flames, elsewhere(accident))).toBe(true);
    const crash = at('The train left the rails at 9:20 p.m.', 1280);
    expect(asked(crash, elsewhere(accident))).toBe(false);
  });

  it('asks for one thing where a report does not begin with such a moment', () => {
    const sunk = at('The barge sank at 9:20 p.m.', 1280);
    expect(asked(sunk, elsewhere(at('The tug capsized at 10:45 p.m.', 1365)))).toBe(false);
    expect(asked(sunk, elsewhere(at('The barge went under at 10:45 p.m.', 1365)))).toBe(true);
  });
});
