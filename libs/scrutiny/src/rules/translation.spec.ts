import { scrutiniseStory } from '../scrutinise-story.js';
import { claim, day, pairOfClaims, quantity, reportOf, type ClaimParts } from '../testing/claim-builder.js';
import { saysTranslated } from '../wording/translation.js';
import { translationRule } from './translation.js';

const said = (words: string, more: Partial<ClaimParts> = {}): ClaimParts => ({
  slot: 'statement',
  value: { type: 'text', key: words.toLowerCase(), span: { start: 0, end: 9 } },
  words,
  speaker: 'adem lund',
  ...more,
});
const here = said('We never sold that hill to the quarry firm, Adem Lund said through an interpreter');
const there = said('The hill was not ours to give to any quarry firm, Adem Lund said', { speaker: 'lund' });

describe('translation', () => {
  it('notices two wordings of one utterance of which one is said to be translated', () => {
    expect(translationRule.severity).toBe('notice');
    expect(translationRule.judge(pairOfClaims(here, there))).toMatchObject({ fires: true });
    expect(translationRule.judge(pairOfClaims(there, here))).toMatchObject({ fires: true });
  });

  it('reads what the sentence before says of its speaker', () => {
    const before = claim(
      said('Adem Lund, speaking in Turkish, thanked the valley', { evidence: { start: 0, end: 9, revision: 1 } }),
    );
    const later = { evidence: { start: 60, end: 99, revision: 1 } };
    const pair = pairOfClaims({ ...there, ...later }, { ...there, words: 'The hill was not ours and no firm got it' });
    const sentences = (one: { readonly reportId: string }) =>
      one.reportId === pair.a.reportId ? [before, pair.a] : [];
    expect(translationRule.judge({ ...pair, sentences })).toMatchObject({ fires: true });
    expect(translationRule.judge(pair)).toBeNull();
  });

  it.each([
    ['other matters', said('The council should answer for the road, Adem Lund said')],
    ['a part of the same words', said('that hill to the quarry firm, Adem Lund said')],
  ])('lets %s go', (_, other) => {
    expect(translationRule.judge(pairOfClaims(here, other))).toMatchObject({ fires: false });
  });

  it.each<[string, ClaimParts, ClaimParts, Parameters<typeof pairOfClaims>[2]]>([
    ['no text that says so', there, said('We never sold that hill to any quarry firm, Adem Lund said'), {}],
    ['another speaker', here, { ...there, speaker: 'bo ferrow' }, {}],
    ['nobody’s words', here, { ...there, attribution: [] }, {}],
    ['one report', here, there, { reportId: 'report-a' }],
    ['words of another month', here, there, { published: day('2031-06-02') }],
  ])('says nothing of %s', (_, one, other, of) => {
    expect(translationRule.judge(pairOfClaims(one, other, of))).toBeNull();
  });

  it('tells what other rules find between translations, and leaves what is no translation to them', () => {
    const dead = (figure: number, words: string, speaker = 'adem lund') =>
      claim({
        slot: 'count',
        detail: 'person dead',
        value: quantity(figure, { counted: 'person dead' }),
        words,
        speaker,
      });
    const found = (words: string, speaker?: string) =>
      scrutiniseStory(
        [
          reportOf('Harbour Post', [dead(7, words, speaker)]),
          reportOf('Lindow Echo', [dead(9, 'Nine miners died in the ferry crash off Lindow, Adem Lund said')]),
        ],
        { sameEvent: false },
      ).conflicts.map(({ kind, severity, rule }) => [kind, severity, rule]);
    expect(found('Seven miners died in the ferry crash off Lindow, Adem Lund said in Turkish')).toEqual([
      ['quote-mutation', 'notice', 'translation'],
    ]);
    expect(found('Seven miners died in the ferry crash off Lindow, Adem Lund said')).toEqual([
      ['quantity', 'alert', 'quantity'],
    ]);
    expect(found('Seven miners died in the ferry crash off Lindow, Bo Ferrow said in Turkish', 'bo ferrow')).toEqual([
      ['quantity', 'alert', 'quantity'],
    ]);
  });
});

describe('saysTranslated', () => {
  it.each([
    'The mayor said through an interpreter that the dam had held',
    'The mayor, speaking in Arabic, said that the dam had held',
    'The mayor said in German: the dam has held',
    'The dam has held, the mayor told a Ferrow broadcaster in French.',
    'The letter, translated by a volunteer, says that the dam has held',
    'In a Spanish-language interview the mayor said that the dam had held',
  ])('hears it in: %s', (sentence) => {
    expect(saysTranslated(sentence)).toBe(true);
  });

  it.each([
    'The mayor said that doctors in Polish hospitals had been told',
    'The mayor spoke in French Street about the dam',
    'The mayor told the Greek delegation that the dam had held',
    'The dam was built in German fashion, he said',
  ])('hears none in: %s', (sentence) => {
    expect(saysTranslated(sentence)).toBe(false);
  });
});
