import type { ShownConflict, ShownSide } from '#read-model';
import { alertSentence, newSideOf } from './alert-sentence.js';

const side = (sideKey: string, reportId: string, speaker: string, outlet: string, text: string): ShownSide => ({
  sideKey,
  value: { type: 'unknown', display: sideKey },
  independentOrigins: 1,
  departsFrom: null,
  claims: [
    {
      claimId: `${reportId}.1`,
      reportId,
      outlet,
      speaker,
      evidence: { text, start: 0, end: text.length },
      valueSpan: null,
    },
  ],
});

const conflict = (kind: ShownConflict['kind'], ...sides: ShownSide[]): ShownConflict => ({
  id: 'c',
  storyId: 'harlow',
  questionId: 'q',
  kind,
  severity: 'alert',
  rule: kind,
  ruleVersion: '1',
  reason: 'One side says 3, the other 5.',
  gates: [],
  relation: 'independent',
  status: 'open',
  aspect: null,
  event: null,
  sides,
  fitsSeveral: [],
  knownFrom: '2031-03-04T10:00:00.000Z',
  detectedAt: '2031-03-04T10:00:01.000Z',
});

const three = side('3', 'r1', 'the harbour master', 'Ferry Post', 'Three people\n died on the quay.');
const five = side('5', 'r2', '', 'Harlow Gazette', 'Five people died.');
const seven = side('7', 'r3', 'Harlow Radio', 'Harlow Radio', 'Seven died.');

describe('alertSentence', () => {
  it('says who now says what against whom, with both quotations', () => {
    expect(alertSentence(conflict('quantity', three, five), 'r2')).toBe(
      'Harlow Gazette now says “Five people died.”, against the harbour master (in Ferry Post): “Three people died on the quay.”',
    );
  });

  it.each([
    ['Witnesses', 'say'],
    ['police', 'say'],
    ['two people close to the harbour master', 'say'],
    ['Officials of the harbour board', 'say'],
    ['Ida Rusk and Bo Lund', 'say'],
    ['a spokesman for the pilots', 'says'],
    ['the editor of the Ferry News', 'says'],
    ['Ada Hughes', 'says'],
    ['Lindow Works', 'says'],
  ])('lets %s %s it', (speaker, verb) => {
    const told = side('5', 'r2', speaker, 'Harlow Gazette', 'Five people died.');
    expect(alertSentence(conflict('quantity', three, told), 'r2')).toContain(`(in Harlow Gazette) now ${verb} “`);
  });

  it('lets the report speak that gave rise to the alert, on whichever side it is', () => {
    expect(alertSentence(conflict('quantity', three, five), 'r1')).toMatch(/^The harbour master \(in Ferry Post\) now/);
    expect(newSideOf(conflict('quantity', three, five), 'r1')).toBe('3');
    expect(newSideOf(conflict('quantity', three, five), null)).toBeNull();
  });

  it('quotes two sides against a third and counts the rest', () => {
    const nine = side('9', 'r4', '', 'Tide Times', 'Nine died.');
    const sentence = alertSentence(conflict('quantity', three, five, nine, seven), 'r3');
    expect(sentence).toMatch(
      /^Harlow Radio now says “Seven died.”, against .*Ferry Post.*; Harlow Gazette.*; and 1 more\.$/u,
    );
  });

  it('tells a notice from a claim, and a repetition from a contradiction', () => {
    const notice = side('taken back 3', 'r5', '', 'Ferry Post', 'We withdraw the figure.');
    expect(alertSentence(conflict('retraction', three, notice), 'r5')).toMatch(
      /^Ferry Post now takes back with “We withdraw the figure.” what was said by /u,
    );
    expect(alertSentence(conflict('repeats-retracted', notice, three), 'r1')).toMatch(
      / now repeats “.*”, which was taken back by Ferry Post: /u,
    );
    expect(alertSentence(conflict('retraction', three, notice), 'r1')).toMatch(/ now says “.*”, against Ferry Post: /u);
  });

  it('shows the value where the words were taken down, and cuts what is long', () => {
    expect(alertSentence(conflict('quantity', side('3', 'r1', '', 'Ferry Post', ''), five), 'r2')).toContain(
      'Ferry Post: “3”',
    );
    const long = side('4', 'r6', '', 'Ferry Post', 'x'.repeat(900));
    expect(alertSentence(conflict('quantity', long, five), 'r6').length).toBeLessThan(420);
  });
});
