import { buildDocument } from '../document/index.js';
import { extract } from '../extract.js';
import { deniesInWords, mayDeny } from './denials.js';

describe('deniesInWords', () => {
  it.each([
    'the higher figure is false',
    'it was untrue that anyone had been hurt',
    'the claims baseless',
    'the accusation as a smear',
    'the claim “ridiculous”',
    'there is no truth in the report',
    'that was a pack of lies',
    'she did nothing wrong',
    'the meeting never happened',
    'his innocence',
    'the figure is not accurate',
    'We categorically deny it',
    'the story has no substance and is without merit: the charge is groundless',
    'the suit is a fabrication',
    'the report is libel',
    'that is rubbish',
    'at no stage did he know',
    'the vote did not take place',
    'it was wrong to suggest it',
    'that is not what happened',
    'None of it is true',
    'this is a complete invention',
    'there was not a shred of truth in it',
    'the claims were wide of the mark',
    'the reports were complete fiction',
  ])('finds a denial in "%s"', (content) => {
    expect(deniesInWords(content)).toBe(true);
    // A word that no hint names would never be looked for.
    expect(buildDocument(content).sentences.some(mayDeny)).toBe(true);
  });

  it.each([
    'the delay was ridiculous',
    'there is no reason to believe that it is false',
    'everyone is innocent until proven guilty',
    'this could be a hoax',
    'the report was long',
    'the bridge was closed',
    'she writes fiction',
  ])('finds none in "%s"', (content) => {
    expect(deniesInWords(content)).toBe(false);
  });
});

const stances = (sentence: string): string[] =>
  extract(`Talks on the mill\n\nThe mill at Orrin was closed on Monday.\n\n${sentence}`)
    .claims.filter(({ evidence }) => evidence.start > 50)
    .map(({ stance, polarity, attribution }) => `${stance} ${polarity} ${attribution[0]?.speaker ?? ''}`);

describe('a denial in the claims', () => {
  it.each([
    'Orr laughed off claims that she had left.',
    'Orr dismissed the report as "spy mania".',
    'Orr dismissed this as a rumour.',
    'Orr rejected the criticism.',
    'Orr ruled out any damage to the gate.',
    'Orr rubbished the claims.',
    'Orr scoffed at the report.',
    'Orr took issue with the findings.',
    'Orr insisted that no corners had been cut.',
    'Orr maintained that she had not left the mill.',
  ])('is read from %s', (text) => {
    expect(stances(text).some((stance) => stance.startsWith('denies') && stance.endsWith('Orr'))).toBe(true);
  });

  it.each([
    'Orr did not deny that she had left.',
    'Orr ruled out a return to the club.',
    'Orr dismissed him as manager.',
    'Orr laughed off the fall.',
    'Orr insisted that the mill was safe.',
    'Orr insisted on no more than a day.',
  ])('is not read from %s', (text) => {
    expect(stances(text).join()).not.toMatch('denies');
  });

  it('is no confirmation either where somebody did not confirm', () => {
    expect(stances('Orr did not confirm that the gate was shut.').join()).not.toMatch('confirms');
    expect(stances('Orr confirmed that the gate was shut.').join()).toMatch('confirms');
  });

  it('is told beside what the outlet adds to it', () => {
    expect(stances('The council denied that anyone had caught the fever, which broke out in March.').join()).toMatch(
      'denies',
    );
  });

  it('is one of several sentences where each denies', () => {
    const both = stances('"There is no truth in the report. We reject it," said Ada Orr.');
    expect(both.join()).toMatch('denies');
    expect(stances('"There is no truth in the report. We paid the men," said Ada Orr.').join()).not.toMatch('denies');
  });

  it('takes up what nobody who is named has said', () => {
    expect(stances('Police denied reports that the man was beaten.')).toEqual(['denies negated Police']);
    expect(stances('Police confirmed reports that the man was beaten.')).toEqual(['confirms affirmed Police']);
  });

  it('is read from a pronoun and from what is called false', () => {
    expect(stances('Ida Rusk vehemently denied it.')).toEqual(['denies negated Ida Rusk']);
    expect(stances('Ida Rusk rejected the allegation.')).toContain('denies negated Ida Rusk');
    expect(stances('Ida Rusk called the claims baseless.')[0]).toMatch(/^denies/u);
  });

  it('is one of what somebody did with what is asked for', () => {
    for (const sentence of ['Ida Rusk denied asking for leave.', 'Ida Rusk denied that a request was made.'])
      expect(stances(sentence)).toContain('denies negated Ida Rusk');
  });

  it('is none where somebody is not given a thing', () => {
    for (const sentence of [
      'The court denied the appeal.',
      'The judge denied Orr bail.',
      'A save denied Rangers the title.',
    ])
      expect(stances(sentence).some((stance) => stance.startsWith('denies'))).toBe(false);
  });
});
