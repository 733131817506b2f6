import { accountOf, reachOf, silencesOf, unansweredOf } from './account.js';
import { claim, conflict, plainClaim } from './invented-records.js';
import type { AnswerTold, Claim, OfficialResponse, Question, ReportLine } from './records.js';

const answer = (claims: Claim[], fields: Partial<AnswerTold> = {}): AnswerTold => ({
  value: claims[0]?.value ?? plainClaim.value,
  ...{ polarity: 'affirmed', certainties: { certain: claims.length }, standing: 'current', independentOrigins: 1 },
  outlets: [...new Set(claims.map(({ outlet }) => outlet))],
  ...{ knownFrom: plainClaim.knownFrom, reconstructed: false, claims },
  ...fields,
});

const question = (questionId: string, answers: AnswerTold[], fields: Partial<Question> = {}): Question => ({
  ...{ questionId, eventKey: null, question: questionId, aspect: plainClaim.aspect, answers, conflictIds: [] },
  ...fields,
});

const silent = (who: string, response: OfficialResponse['response'], knownFrom: string): OfficialResponse => ({
  ...{ who, response, aspect: plainClaim.aspect },
  claim: claim(`${who} ${response}`, { knownFrom, response }),
});

describe('the standing account', () => {
  const told = question('told', [answer([claim('a'), claim('b', { outlet: 'Hale Gazette' })])]);
  const alone = question('alone', [answer([claim('c')])]);
  const accepted = question('accepted', [answer([claim('d', { acceptedBy: 'Mona' })])]);
  const possible = question('possible', [answer([claim('e', { known: 'possible' })])]);
  const taken = question('taken', [
    answer([claim('f'), claim('g', { outlet: 'Hale Gazette' })], { standing: 'retracted' }),
  ]);
  const all = [told, alone, accepted, possible, taken];

  it('puts each question where it belongs, and none in two places', () => {
    const account = accountOf(all, [conflict('x', { questionId: 'alone' })]);
    expect(account.contested.map(({ questionId }) => questionId)).toEqual(['alone']);
    expect(account.agreed.map(({ questionId }) => questionId)).toEqual(['told', 'accepted']);
    expect(account.unconfirmed.map(({ questionId }) => questionId)).toEqual(['taken']);
    expect(account.possible.map(({ questionId }) => questionId)).toEqual(['possible']);
  });

  it('holds nothing for contested that is decided, or that is a notice', () => {
    const decided = [
      conflict('x', { questionId: 'told', status: 'dismissed' }),
      conflict('y', { questionId: 'told', severity: 'notice' }),
    ];
    expect(accountOf(all, decided).contested).toEqual([]);
  });
});

describe('silences', () => {
  it('are one for each body, whatever title it is given and in however many ways it is silent', () => {
    const silences = silencesOf([
      silent('Officials of the Lowmere councils', 'no_statement', '2021-05-09T00:00:00.000Z'),
      silent('the Lowmere council', 'no_comment', '2021-05-07T00:00:00.000Z'),
      silent('A spokeswoman for the river board', 'no_response', '2021-05-08T00:00:00.000Z'),
    ]);
    expect(silences.map(({ who, responses }) => [who, responses])).toEqual([
      ['the Lowmere council', ['no_comment', 'no_statement']],
      ['A spokeswoman for the river board', ['no_response']],
    ]);
  });

  it('are one where a speaker answers for the body, or the machine asks one question of both names', () => {
    const onBehalf = silent('Ida Rusk', 'no_response', '2021-05-09T00:00:00.000Z');
    const [said] = [
      { level: 0, speaker: 'Ida Rusk', onBehalfOf: 'the Halm Works', kind: 'named', count: null, role: null } as const,
    ];
    const asked = (who: string, questionId: string): OfficialResponse => {
      const one = silent(who, 'no_comment', '2021-05-07T00:00:00.000Z');
      const aspect = { ...plainClaim.aspect, slot: 'reply' as const };
      return { ...one, claim: { ...one.claim, questionId, aspect } };
    };
    const attribution = [{ ...said, toldTo: null, cue: null, direct: false }];
    const silences = silencesOf([
      { ...onBehalf, claim: { ...onBehalf.claim, attribution } },
      silent('Halm Works', 'no_comment', '2021-05-08T00:00:00.000Z'),
      asked('the Orrin port', 'reply-port'),
      asked('the harbour masters', 'reply-port'),
      asked('the tug crews', 'reply-tugs'),
    ]);
    expect(silences.map(({ who, claims }) => [who, claims.length])).toEqual([
      ['the Orrin port', 2],
      ['the tug crews', 1],
      ['Ida Rusk', 2],
    ]);
  });

  it('are one for a government, its officials and its people’s name, written with points or without', () => {
    const silences = silencesOf([
      silent('O.R.', 'no_statement', '2021-05-07T00:00:00.000Z'),
      silent('the OR authorities', 'no_statement', '2021-05-07T00:00:00.000Z'),
      silent('Spokespeople of the O.R. governments', 'no_statement', '2021-05-07T00:00:00.000Z'),
      silent('the O.R. navy', 'no_statement', '2021-05-07T00:00:00.000Z'),
    ]);
    expect(silences.map(({ who }) => who)).toEqual(['the O.R. navy', 'the OR authorities']);
  });

  it('keep bodies apart that share only a word', () => {
    const silences = silencesOf([
      silent('Lowmere police', 'no_comment', '2021-05-07T00:00:00.000Z'),
      silent('Lowmere council', 'no_comment', '2021-05-07T00:00:00.000Z'),
      silent('officials', 'no_comment', '2021-05-07T00:00:00.000Z'),
    ]);
    expect(silences).toHaveLength(3);
  });
});

describe('whom to ring', () => {
  const aspect = { ...plainClaim.aspect, slot: 'agent' as const };
  const blamed = (id: string, name: string): Claim => {
    const evidence = { text: `${name} opened the sluice.`, start: 0, end: name.length + 19 };
    const value = {
      ...{ type: 'actor' as const, display: name, key: name.toLowerCase(), entity: null, negated: false },
      span: { start: 0, end: name.length },
    };
    return claim(id, { value, evidence, aspect });
  };
  const asked = (claims: Claim[]): Question =>
    question(
      'who',
      claims.map((one) => answer([one])),
      { aspect },
    );

  it('is who is named as having acted and has not been heard', () => {
    const heard = [silent('Halm Works', 'no_comment', plainClaim.knownFrom)];
    const who = unansweredOf([asked([blamed('a', 'Halm Works'), blamed('b', 'Ida Rusk')])], heard);
    expect(who.map(({ who: name }) => name)).toEqual(['Ida Rusk']);
  });

  it('is nobody without a name', () => {
    expect(unansweredOf([asked([blamed('a', 'two men')])], [])).toEqual([]);
  });
});

describe('the reach of a story', () => {
  const report = (outlet: string, origin: string): ReportLine => ({
    ...{ id: outlet, outlet, title: null, kind: 'article', known: 'definite', standing: 'current', origin },
    published: { edtf: '', earliest: null, latest: null, basis: 'assumed', evidence: [] },
  });

  it('counts no file as an outlet', () => {
    const reports = [
      report('Lowmere Echo', 'wire'),
      report('unknown (one.txt)', 'wire'),
      report('unknown (two.txt)', 'x'),
    ];
    expect(reachOf({ reports })).toEqual({ outlets: 1, unnamed: 2, origins: 2 });
  });
});
