import { accountOf, claimsById } from './account.js';
import { footnotesOf, numbersInWords } from './footnotes.js';
import { claim, conflict, plainClaim } from './invented-records.js';
import type { Claim, Question } from './records.js';

const question = (questionId: string, claims: Claim[]): Question => ({
  ...{ questionId, eventKey: null, question: questionId, aspect: plainClaim.aspect, conflictIds: [] },
  answers: [
    {
      value: plainClaim.value,
      ...{ polarity: 'affirmed', certainties: {}, standing: 'current', independentOrigins: 1, outlets: [] },
      ...{ knownFrom: plainClaim.knownFrom, reconstructed: false, claims },
    },
  ],
});

const side = (sideKey: string, claimId: string) => ({
  ...{ sideKey, value: plainClaim.value, independentOrigins: 1, departsFrom: null },
  claims: [
    { claimId, reportId: 'r1', outlet: 'Lowmere Echo', speaker: '', evidence: plainClaim.evidence, valueSpan: null },
  ],
});

describe('the footnotes of a dossier', () => {
  it('number each claim once, the contested first, and leave out none', () => {
    const questions = [question('told', [claim('c'), claim('a')]), question('contested', [claim('b'), claim('d')])];
    const conflicts = [conflict('x', { questionId: 'contested', sides: [side('one', 'b'), side('two', 'd')] })];
    const silence = {
      ...{ who: 'The river board', response: 'no_comment' as const, aspect: plainClaim.aspect },
      claim: claim('e'),
    };
    const notes = footnotesOf(accountOf(questions, conflicts), claimsById(questions), [silence]);
    expect(notes.claims.map(({ id }) => id)).toEqual(['b', 'd', 'e', 'c', 'a']);
    expect(notes.numberOf.get('c')).toBe(4);
  });

  it('are referred to in runs', () => {
    expect(numbersInWords([7, 1, 2, 3, 9, 10, 7])).toBe('1–3, 7, 9–10');
    expect(numbersInWords([])).toBe('');
  });
});
