import { figuresOf, parsePolnear, scoreAttributions, sumAttributionScores } from './polnear.js';

const text = '“Ja 🔥,” she said.';
const annotations = [
  'T1\tContent 0 7\t“Ja 🔥,”',
  'T2\tSource 8 11\tshe',
  'T3\tCue 12 16\tsaid',
  'T4\tAttribution 12 16\tsaid',
  'E1\tAttribution:T4 Content:T1 Cue:T3 Source:T2',
].join('\n');

describe('parsePolnear', () => {
  it('turns Unicode characters into code units', () => {
    const [found] = parsePolnear(text, annotations);
    expect(found?.content.map((span) => text.slice(span.start, span.end))).toEqual(['“Ja 🔥,”']);
    expect(found?.source.map((span) => text.slice(span.start, span.end))).toEqual(['she']);
    expect(found?.cue.map((span) => text.slice(span.start, span.end))).toEqual(['said']);
  });
});

describe('scoreAttributions', () => {
  const gold = [
    {
      source: [{ start: 0, end: 4 }],
      cue: [{ start: 5, end: 9 }],
      content: [
        { start: 10, end: 20 },
        { start: 30, end: 40 },
      ],
    },
  ];

  it('counts a discontinuous span only as a whole', () => {
    const found = [{ source: [{ start: 0, end: 4 }], cue: [{ start: 5, end: 10 }], content: [{ start: 10, end: 20 }] }];
    const score = scoreAttributions(gold, found);
    expect(score.source).toEqual({ hits: 1, found: 1, gold: 1 });
    expect(score.cue.hits).toBe(0);
    expect(score.content.hits).toBe(0);
    expect(score.overlap.hits).toBe(1);
  });

  it('counts a source that several attributions share once', () => {
    expect(scoreAttributions([...gold, ...gold], []).source).toEqual({ hits: 0, found: 0, gold: 1 });
  });

  it('adds texts and gives F1 in percent', () => {
    const sum = sumAttributionScores([scoreAttributions(gold, gold), scoreAttributions(gold, [])]);
    expect(figuresOf(sum.source)).toEqual({ precision: 100, recall: 50, f1: 200 / 3 });
  });
});
