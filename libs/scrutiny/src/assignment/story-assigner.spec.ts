import { StoryAssigner, JOINS } from './story-assigner.js';

const ferryOne =
  'Ferry sinks off Port Ellery.\n\nThe ferry Morning Heron sank off Port Ellery on Tuesday with 84 people aboard, the coast guard said. Captain Tomas Arlund was among the missing.';
const ferryTwo =
  'Captain Tomas Arlund of the Morning Heron is still missing, the coast guard in Port Ellery said. Of the 84 aboard, 61 were saved.';
const otherFerry =
  'The ferry Lady Quill sank off Cape Dorrow on Friday with 212 people aboard, the coast guard said. Its captain, Ines Valberg, was saved.';
const strike =
  'Tram drivers in Lindow will strike on Monday over pay, the union leader Bram Oster told reporters outside the depot.';

const report = (text: string, published = '2031-03-04T10:00:00Z'): { text: string; published: string } => ({
  text,
  published,
});

describe('StoryAssigner', () => {
  it('joins reports of one event and opens a story for another', () => {
    const assigner = new StoryAssigner();
    const first = assigner.assign(report(ferryOne));
    expect(first).toMatchObject({ story: 'story-1', opened: true, score: 0, suggestions: [] });
    expect(assigner.assign(report(strike))).toMatchObject({ story: 'story-2', opened: true });
    const joined = assigner.assign(report(ferryTwo));
    expect(joined).toMatchObject({ story: 'story-1', opened: false });
    expect(joined.score).toBeGreaterThanOrEqual(JOINS);
    expect(joined.score).toBeLessThanOrEqual(1);
  });

  it('tells two events of one kind apart by their names and figures', () => {
    const assigner = new StoryAssigner();
    assigner.assign(report(ferryOne));
    assigner.assign(report(ferryTwo));
    assigner.assign(report(strike));
    expect(assigner.assign(report(otherFerry))).toMatchObject({ story: 'story-3', opened: true });
    expect(assigner.suggest(report('Ines Valberg, captain of the Lady Quill, spoke at Cape Dorrow.'))[0]?.story).toBe(
      'story-3',
    );
  });

  it('suggests without filing, and files where the desk says', () => {
    const assigner = new StoryAssigner();
    assigner.file('port-ellery-ferry', report(ferryOne));
    const before = assigner.state();
    const suggestions = assigner.suggest(report(ferryTwo));
    expect(suggestions.map(({ story }) => story)).toEqual(['port-ellery-ferry']);
    expect(assigner.state()).toEqual(before);
    assigner.file('port-ellery-ferry', report(ferryTwo));
    expect(assigner.profile('port-ellery-ferry')?.reports).toBe(2);
    expect(assigner.profile('unheard-of')).toBeNull();
  });

  it('answers the same from its state as JSON keeps it', () => {
    const assigner = new StoryAssigner();
    for (const text of [ferryOne, strike, ferryTwo]) assigner.assign(report(text));
    const kept = JSON.parse(JSON.stringify(assigner.state())) as ReturnType<StoryAssigner['state']>;
    const restored = new StoryAssigner(kept);
    expect(restored.suggest(report(otherFerry))).toEqual(assigner.suggest(report(otherFerry)));
    expect(restored.assign(report(otherFerry))).toEqual({ ...assigner.assign(report(otherFerry)), story: 'story-3' });
  });

  it('counts a story by what it holds now', () => {
    const assigner = new StoryAssigner();
    assigner.file('a', report(ferryOne));
    const alone = assigner.suggest(report(ferryTwo));
    assigner.file('b', report(ferryTwo));
    assigner.remove('b');
    expect(assigner.suggest(report(ferryTwo))).toEqual(alone);
    assigner.remove('a');
    expect(assigner.suggest(report(ferryTwo))).toEqual([]);
    expect(assigner.state()).toEqual([]);
  });

  it('lets a story that fell silent count for less, and never for less than half', () => {
    const assigner = new StoryAssigner();
    assigner.file('a', report(ferryOne));
    const scoreAt = (published: string): number => assigner.suggest(report(ferryTwo, published))[0]?.score ?? 0;
    const soon = scoreAt('2031-03-05T10:00:00Z');
    const later = scoreAt('2031-09-05T10:00:00Z');
    expect(later).toBeLessThan(soon);
    expect(scoreAt('2051-03-05T10:00:00Z')).toBeCloseTo(scoreAt('2033-03-05T10:00:00Z'), 3);
    expect(scoreAt('2051-03-05T10:00:00Z')).toBeGreaterThan(0.49 * soon);
  });

  it('follows a story as it turns: later reports weigh more', () => {
    const trial = 'Ines Valberg stood trial in Lindow before judge Oda Merrin.';
    const told = (first: string, second: string): number => {
      const assigner = new StoryAssigner();
      assigner.file('a', report(first, '2031-01-01T00:00:00Z'));
      assigner.file('a', report(second, '2032-01-01T00:00:00Z'));
      return assigner.suggest(report(trial, '2032-01-02T00:00:00Z'))[0]?.score ?? 0;
    };
    const trialNews = 'Judge Oda Merrin opened the trial of Ines Valberg in Lindow.';
    expect(told(otherFerry, trialNews)).toBeGreaterThan(told(trialNews, otherFerry));
  });

  it('keeps a bounded profile of a story however long it runs', () => {
    const assigner = new StoryAssigner();
    for (let take = 0; take < 60; take++) {
      const names = Array.from({ length: 60 }, (_, at) => `Qu${letters(take * 60 + at)}`).join(' and then the sailor ');
      assigner.file('long', report(`The list of the lost of the Morning Heron names ${names}.`));
    }
    const { channels, spellings } = assigner.profile('long') ?? { channels: null, spellings: [] };
    expect(channels?.names.length).toBeLessThanOrEqual(600);
    expect(spellings.length).toBeLessThanOrEqual(3000);
    expect(channels?.names.map(([term]) => term)).toContain('morn heron');
  });

  it.each(['', '\u0000\ud83d', '12 12 12', '...', ' \n \n\n '])('reads any text: %j', (text) => {
    const assigner = new StoryAssigner();
    expect(assigner.assign({ text, published: 'never' }).story).toBe('story-1');
    expect(assigner.assign({ text: ferryOne }).story).toBe('story-2');
  });
});

const letters = (number: number): string =>
  Array.from(number.toString(26), (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('') + 'dor';
