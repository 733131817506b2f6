import type { ClaimPair } from '../gates/claim-pair.js';
import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { claim, day, pairOfClaims, placed, type ClaimParts } from '../testing/claim-builder.js';
import { wordedRepeatRule } from './worded-repeat.js';
import { wordedRetractionRule } from './worded-retraction.js';

type Dated = ClaimParts & Pick<ScrutinyClaim, 'published'>;

const says = (words: string, date: string, more: Partial<ClaimParts> = {}): Dated => ({
  slot: 'statement',
  value: { type: 'text', key: words, span: { start: 0, end: 9 } },
  words,
  published: day(date),
  ...more,
});
const notices = (words: string, date = '2031-05-04'): Dated => says(words, date, { position: 'correction' });

const OLD = 'The tannery in Ferrow dismissed 210 workers, its foreman said';
const NOTICE = 'Correction: the tannery in Ferrow dismissed 120 workers, not 210.';
const own = { outlet: 'Harbour Post', origin: 'harbour post' };

/** The old sentence first, by default of the outlet whose notice comes second. */
const taken = (old: Dated, notice: Dated, of: Parameters<typeof pairOfClaims>[2] = own): ClaimPair =>
  pairOfClaims(old, notice, of);

describe('worded-retraction', () => {
  it('fires on a figure that the notice of its own outlet names as wrong, in either order', () => {
    const pair = taken(says(OLD, '2031-05-02'), notices(NOTICE));
    const judgement = wordedRetractionRule.judge(pair);
    expect(judgement).toMatchObject({ fires: true, reason: 'A notice takes back 210 and gives 120.' });
    expect(judgement?.fires === true && judgement.takesBack).toBe(pair.a);
    const turned = wordedRetractionRule.judge({ ...pair, a: pair.b, b: pair.a });
    expect(turned?.fires === true && turned.takesBack).toBe(pair.a);
  });

  it.each([
    [
      'a day that the notice gives as wrong',
      says('The tannery in Ferrow dismissed its foreman on 3 April, workers said', '2031-05-02'),
      notices('The tannery in Ferrow dismissed its foreman on 5 April rather than on 3 April.'),
    ],
    [
      'a wrong figure that is only implied',
      says(OLD, '2031-05-02'),
      notices('The number of workers whom the tannery in Ferrow dismissed is 120 workers.'),
    ],
    [
      'a statement that is withdrawn as a whole',
      says('The foreman of the Ferrow tannery sold stolen hides to a dealer in Lindow', '2031-05-02'),
      notices(
        'We withdraw an earlier report, which said that the foreman of the Ferrow tannery sold stolen hides to a dealer.',
      ),
    ],
  ])('fires on %s', (_, old, notice) => {
    expect(wordedRetractionRule.judge(taken(old, notice))).toMatchObject({ fires: true });
  });

  it('fires on a statement that a later sentence of the notice negates', () => {
    const told = notices('Correction: We reported on 2 May that the tannery in Ferrow bribed an inspector.');
    const negated = claim({
      ...notices('The tannery bribed no inspector.'),
      evidence: { start: 90, end: 120, revision: 1 },
    });
    const pair = taken(says('The tannery in Ferrow bribed an inspector, its foreman said', '2031-05-02'), told);
    const sentences = (one: { readonly reportId: string }) =>
      one.reportId === pair.b.reportId ? [pair.b, negated] : [];
    expect(wordedRetractionRule.judge({ ...pair, sentences })).toMatchObject({
      fires: true,
      reason: 'A notice takes back what was said.',
    });
    expect(wordedRetractionRule.judge(pair)?.fires).not.toBe(true);
  });

  it.each([
    [
      'a time of day',
      'The Ferrow ferry sailed at 4:20 p.m. with the mail',
      'Correction: The Ferrow ferry sailed at 14.20, not at 4:20 p.m.',
      'A notice takes back 16:20.',
    ],
    [
      'a name',
      'The harbour master Ida Brandt will lead the yard of Ferrow',
      'Correction: Her deputy Bo Lund, not the harbour master Ida Brandt, will lead the yard of Ferrow.',
      'A notice takes back ida brandt and gives bo lund.',
    ],
    [
      'a sum whatever stands behind it',
      'The yard paid a ransom of $400,000 to the pilots',
      'We said that the yard had paid a ransom of $400,000 for a ferry.',
      'A notice takes back $400,000.',
    ],
  ])('fires on %s that the notice names as wrong', (_, old, notice, reason) => {
    expect(wordedRetractionRule.judge(taken(says(old, '2031-05-02'), notices(notice)))).toMatchObject({
      fires: true,
      reason: expect.stringContaining(reason.slice(0, -1)) as unknown,
    });
  });

  it('takes what stands behind a turn of the sentence for what is right', () => {
    const notice = notices('We also said that the Ferrow ferry was still lost; the ferry was found on 21 March.');
    const found = says('The Ferrow ferry was found by divers on 21 March', '2031-05-02');
    expect(wordedRetractionRule.judge(taken(found, notice))).toBeNull();
    const wrong = notices('We said that the tannery in Ferrow dismissed 210 workers, when in fact it dismissed 120.');
    expect(wordedRetractionRule.judge(taken(says(OLD, '2031-05-02'), wrong))).toMatchObject({
      reason: 'A notice takes back 210 and gives 120.',
    });
  });

  it.each([
    ['That was untrue.', true],
    ['The allegation was unfounded.', true],
    ['He had not been drinking, and we apologise.', true],
    ['He is at home again.', false],
  ])('reads by "%s" whether what was told is withdrawn: %s', (later, withdrawn) => {
    const told = notices('On 2 May we reported that the pilot Bo Lund had been drinking before the voyage.');
    const pair = taken(says('The pilot of the stranded ferry had been drinking before the voyage', '2031-05-02'), told);
    const behind = placed(claim({ ...notices(later), evidence: { start: 90, end: 120, revision: 1 } }));
    const name = placed(
      claim({
        ...says('Bo Lund is 38', '2031-05-02'),
        evidence: { start: 90, end: 120, revision: 1 },
      }),
    );
    const sentences = (one: { readonly reportId: string }) =>
      one.reportId === pair.b.reportId ? [pair.b, behind] : [pair.a, name];
    expect(wordedRetractionRule.judge({ ...pair, sentences })?.fires === true).toBe(withdrawn);
  });

  it('reaches a report that credits the outlet, and none whose copying is only inferred', () => {
    const pair = taken(says(OLD, '2031-05-02'), notices(NOTICE));
    const of = (originBasis: 'stated' | 'inferred'): ClaimPair => ({
      ...pair,
      a: { ...pair.a, outlet: 'Lindow Echo', originBasis },
    });
    expect(wordedRetractionRule.judge(of('stated'))).toMatchObject({ fires: true });
    expect(wordedRetractionRule.judge(of('inferred'))).toMatchObject({ fires: false });
  });

  it.each([
    ['a notice of another outlet', taken(says(OLD, '2031-05-02'), notices(NOTICE), {})],
    ['what came out after the notice', taken(says(OLD, '2031-05-06'), notices(NOTICE))],
  ])('lets %s go', (_, pair) => {
    expect(wordedRetractionRule.judge(pair)).toMatchObject({ fires: false });
  });

  it.each([
    ['two sentences of which none is a notice', says(OLD, '2031-05-02'), says(NOTICE, '2031-05-04')],
    ['the figure that the notice gives instead', says(OLD.replace('210', '120'), '2031-05-02'), notices(NOTICE)],
    ['the figure of another matter', says('The school in Ferrow bought 210 desks', '2031-05-02'), notices(NOTICE)],
    [
      'the day on which the wrong text came out',
      says('The tannery in Ferrow dismissed its workers on 2 May', '2031-05-02'),
      notices('An article on 2 May misstated how many workers the tannery in Ferrow dismissed.'),
    ],
    [
      'what is told as past',
      says('The tannery in Ferrow was at first said to have dismissed 210 workers', '2031-05-02'),
      notices(NOTICE),
    ],
    ['a denial', says(OLD, '2031-05-02', { stance: 'denies' }), notices(NOTICE)],
  ])('says nothing of %s', (_, old, notice) => {
    expect(wordedRetractionRule.judge(taken(old, notice))).toBeNull();
  });
});

describe('worded-repeat', () => {
  const later = says(OLD, '2031-05-06');

  it('fires on the old figure, given by whomever after the notice, in either order', () => {
    expect(wordedRepeatRule.judge(taken(notices(NOTICE), later, {}))).toMatchObject({
      fires: true,
      reason: 'One side repeats 210 after a notice took it back.',
    });
    expect(wordedRepeatRule.judge(taken(later, notices(NOTICE)))).toMatchObject({ fires: true });
  });

  it('fires on a withdrawn statement that is told again', () => {
    const withdrawn = notices(
      'We withdraw an earlier report, which said that the foreman of the Ferrow tannery sold stolen hides to a dealer.',
    );
    const again = says('The foreman of the Ferrow tannery sold stolen hides to a dealer in Lindow', '2031-05-06');
    expect(wordedRepeatRule.judge(taken(withdrawn, again))).toMatchObject({ fires: true });
  });

  it('fires on a withdrawn statement of two telling words, and on no half of it', () => {
    const told = notices('Our story also stated that a tanner had been arrested.');
    const judged = (words: string) => {
      const pair = taken(told, says(words, '2031-05-06'));
      const behind = placed(claim(notices('This was incorrect.'), { evidence: { start: 90, end: 120, revision: 1 } }));
      return wordedRepeatRule.judge({
        ...pair,
        sentences: (one) => (one.reportId === pair.a.reportId ? [pair.a, behind] : [pair.b]),
      });
    };
    expect(judged('Three hides were burnt and a tanner was arrested')).toMatchObject({ fires: true });
    expect(judged('Three hides were burnt and a smith was arrested')).toBeNull();
  });

  it('takes for wrong only what the right version puts another of its kind for', () => {
    const told = notices('We reported that the two tanners of Ferrow left the yard on 3 April.');
    const judged = (words: string) => {
      const pair = taken(told, says(words, '2031-05-06'));
      const right = notices('They left the yard on 5 April.');
      const behind = placed(claim(right, { evidence: { start: 90, end: 120, revision: 1 } }));
      return wordedRepeatRule.judge({
        ...pair,
        sentences: (one) => (one.reportId === pair.a.reportId ? [pair.a, behind] : [pair.b]),
      });
    };
    expect(judged('The two tanners of Ferrow left the yard on 3 April')).toMatchObject({ fires: true });
    expect(judged('The two tanners of Ferrow left the yard early')).toBeNull();
  });

  it('fires on what says again a sentence that the notice withdrew, in other words than the notice', () => {
    const told = notices(
      'On 2 May we reported that the pilot Bo Lund, a father of three from the hills behind Ferrow, had been drinking before the voyage.',
    );
    const pair = taken(told, says('The pilot of the ferry had been drinking before the voyage', '2031-05-06'), {});
    const old = placed(
      claim(says('The pilot of the stranded ferry had been drinking before the voyage', '2031-05-02'), {
        reportId: 'report-c',
      }),
    );
    const behind = placed(claim(notices('That was untrue.'), { evidence: { start: 90, end: 120, revision: 1 } }));
    const name = placed(claim(says('Bo Lund, a father of three from the hills behind Ferrow, is 38', '2031-05-02')));
    const sentences = (one: { readonly reportId: string }) =>
      one.reportId === pair.a.reportId ? [pair.a, behind] : one.reportId === 'report-c' ? [old, name] : [pair.b];
    expect(wordedRepeatRule.judge({ ...pair, sentences, near: [old] })).toMatchObject({ fires: true });
    expect(wordedRepeatRule.judge({ ...pair, sentences })).toBeNull();
  });

  it('fires on what a sentence says that others leave unsaid', () => {
    const unsaid = says(`What the owners will not say: that ${OLD}`, '2031-05-06', { polarity: 'negated' });
    expect(wordedRepeatRule.judge(taken(notices(NOTICE), unsaid, {}))).toMatchObject({ fires: true });
  });

  it('takes a value that the notice only implies from what its own outlet gave before', () => {
    const implied = notices('The number of workers whom the tannery in Ferrow dismissed is 120 workers.');
    const pair = taken(implied, later, {});
    const before = placed(claim(says(OLD, '2031-05-02'), { reportId: 'report-c' }));
    expect(wordedRepeatRule.judge({ ...pair, near: [before] })).toMatchObject({ fires: true });
    expect(wordedRepeatRule.judge(pair)).toBeNull();
  });

  it.each([
    ['what came out before the notice', says(OLD, '2031-05-02')],
    ['a time that is not known', { ...later, published: { earliest: null, latest: null } }],
    ['who says that it is not so', says(OLD, '2031-05-06', { polarity: 'negated' })],
    ['an outlet that does not stand behind it', says(OLD, '2031-05-06', { authorCommitment: 'doubts' })],
  ])('lets %s go', (_, old) => {
    expect(wordedRepeatRule.judge(taken(notices(NOTICE), old))).toMatchObject({ fires: false });
  });

  it.each([
    ['the figure that the notice gives', says(OLD.replace('210', '120'), '2031-05-06')],
    ['the figure of another matter', says('The school in Ferrow bought 210 desks', '2031-05-06')],
    ['what tells that it was corrected', says(`${OLD} before the paper corrected it`, '2031-05-06')],
  ])('says nothing of %s', (_, old) => {
    expect(wordedRepeatRule.judge(taken(notices(NOTICE), old))).toBeNull();
  });
});
