import { claim, day, outcome, quantity, reportOf, type ClaimParts } from '../testing/claim-builder.js';
import { scrutiniseStory, type StoryScrutiny } from '../scrutinise-story.js';

const aboard = (figure: number, date: string, more: Partial<ClaimParts> = {}) =>
  claim(
    {
      slot: 'count',
      detail: 'person aboard',
      value: quantity(figure),
      words: `There were ${String(figure)} people aboard the ferry`,
      ...more,
    },
    { published: day(date) },
  );
const correction = (figure: number, date: string, outlet = 'Harbour Post') =>
  aboard(figure, date, {
    stance: 'corrects',
    position: 'correction',
    target: { claimId: null, outlet, span: null, value: quantity(41) },
  });
const kinds = ({ conflicts }: StoryScrutiny) => conflicts.map(({ kind }) => kind).sort();
const post = { outlet: 'Harbour Post' };
const echo = { outlet: 'Lindow Echo' };

describe('correction notices', () => {
  const wrong = aboard(41, '2031-05-02');

  it('alerts against the claim that stands, and ends its standing', () => {
    const story = scrutiniseStory([
      reportOf('r1', [wrong], post),
      reportOf('r2', [correction(43, '2031-05-03')], post),
    ]);
    expect(kinds(story)).toEqual(['retraction']);
    expect(story.conflicts[0]?.reason).toBe('A correction takes back 41 people and gives 43 people.');
    expect(story.propagated.map(({ event }) => event.type)).toEqual(['ClaimCorrected']);
  });

  it('is no conflict of values besides, whichever of its sentences gives the value', () => {
    const says = (words: string, date: string, start: number, more: Partial<ClaimParts> = {}) =>
      claim(
        {
          slot: 'statement',
          value: { type: 'text', key: words, span: { start, end: start + 9 } },
          words,
          evidence: { start, end: start + 60, revision: 1 },
          ...more,
        },
        { published: day(date) },
      );
    const told = says('The mill closed its gates in Sundal on 4 September and sent its dyers home', '2031-09-04', 0);
    const notice = { position: 'correction' } as const;
    const story = scrutiniseStory([
      reportOf('r1', [told], post),
      reportOf(
        'r2',
        [
          says('We reported that the mill closed its gates in Sundal on 4 September.', '2031-09-08', 0, notice),
          says('The mill closed its gates in Sundal on 2 September and sent its dyers home.', '2031-09-08', 80, notice),
        ],
        post,
      ),
    ]);
    expect(kinds(story)).toEqual(['retraction']);
  });

  it('takes back what it says no to, and says so to whom tells it again', () => {
    const fate = (date: string, more: Partial<ClaimParts> = {}) =>
      claim({ slot: 'result', value: outcome('dead'), ...more }, { published: day(date) });
    const denied = fate('2031-05-03', {
      stance: 'corrects',
      position: 'correction',
      polarity: 'negated',
      target: { claimId: null, outlet: 'Harbour Post', span: null, value: null },
    });
    const story = scrutiniseStory([
      reportOf('r1', [fate('2031-05-02')], post),
      reportOf('r2', [denied], post),
      reportOf('r3', [fate('2031-05-05')], echo),
    ]);
    expect(kinds(story)).toEqual(['repeats-retracted', 'retraction']);
    expect(story.conflicts.map(({ reason }) => reason)).toContain('A correction takes back dead.');
  });

  it('reaches an older claim that is recorded after it', () => {
    const story = scrutiniseStory([
      reportOf('r2', [correction(43, '2031-05-03')], post),
      reportOf('r1', [wrong], post),
    ]);
    expect(story.propagated.map(({ event }) => event.data)).toMatchObject([{ claimId: wrong.claimId }]);
  });

  it.each([
    ['in the order of publication', false],
    ['with the notice first', true],
  ])('ends a standing from the publication of the notice on: %s', (_, noticeFirst) => {
    const reports = [reportOf('r1', [wrong], post), reportOf('r2', [correction(43, '2031-05-03')], post)];
    const { propagated } = scrutiniseStory(noticeFirst ? reports.reverse() : reports);
    expect(propagated.map(({ event }) => event.data)).toMatchObject([
      { claimId: wrong.claimId, published: { ...day('2031-05-03'), edtf: '2031-05-03' } },
    ]);
  });

  it('leaves open from when a notice of no known day acts', () => {
    const undated = { earliest: null, latest: null };
    const { propagated } = scrutiniseStory([
      reportOf('r1', [{ ...wrong, published: undated }], post),
      reportOf('r2', [{ ...correction(43, '2031-05-03'), published: undated }], post),
    ]);
    expect(propagated.map(({ event }) => event.data)).toMatchObject([{ claimId: wrong.claimId, published: null }]);
  });

  it('reaches reports that credit the outlet, and no others', () => {
    const credit = { credits: [{ name: 'Harbour Post', start: 0, end: 12 }] };
    const pickUp = aboard(41, '2031-05-02');
    const own = aboard(41, '2031-05-02');
    const story = scrutiniseStory([
      reportOf('r1', [wrong], post),
      reportOf('r3', [pickUp], { ...echo, ...credit }),
      reportOf('r4', [own], { outlet: 'Ferrow Mail' }),
      reportOf('r2', [correction(43, '2031-05-03')], post),
    ]);
    const reached = story.propagated.map(({ event }) => (event.type === 'ClaimCorrected' ? event.data.claimId : ''));
    expect(reached.sort()).toEqual([wrong.claimId, pickUp.claimId].sort());
    expect(kinds(story)).toEqual(['quantity', 'retraction']);
  });

  it('alerts those who repeat the old figure later, and not as a figure in conflict', () => {
    const story = scrutiniseStory([
      reportOf('r1', [wrong], post),
      reportOf('r2', [correction(43, '2031-05-03')], post),
      reportOf('r5', [aboard(41, '2031-05-05')], echo),
    ]);
    expect(kinds(story)).toEqual(['repeats-retracted', 'retraction']);
  });

  it('lets those be who tell that the old figure was said, and who wrote before', () => {
    const story = scrutiniseStory([
      reportOf('r1', [wrong], post),
      reportOf('r2', [correction(43, '2031-05-03')], post),
      reportOf(
        'r5',
        [aboard(41, '2031-05-05', { reconstructed: { range: day('2031-05-02'), why: 'first said' } })],
        echo,
      ),
    ]);
    expect(kinds(story)).not.toContain('repeats-retracted');
  });

  it('records a retraction of what was never said and changes nothing', () => {
    const story = scrutiniseStory([reportOf('r2', [correction(43, '2031-05-03')], post)]);
    expect(story.conflicts).toEqual([]);
    expect(story.propagated).toEqual([]);
  });

  it('tells the desk of a notice of its own that takes back what nobody said, and of no other', () => {
    const notice = { ...post, kind: 'correction' as const };
    const alone = scrutiniseStory([reportOf('r2', [correction(43, '2031-05-03')], notice)]);
    expect(alone.conflicts).toMatchObject([{ kind: 'retraction', severity: 'notice', rule: 'unmatched-notice' }]);
    expect(alone.propagated).toEqual([]);
    const met = scrutiniseStory([
      reportOf('r1', [wrong], post),
      reportOf('r2', [correction(43, '2031-05-03')], notice),
    ]);
    expect(met.conflicts.map(({ rule }) => rule)).toEqual(['retraction']);
    const plain = scrutiniseStory([reportOf('r1', [wrong], notice)]);
    expect(plain.conflicts).toEqual([]);
  });
});

describe('lost corrections', () => {
  const turnedOut = (date: string) => aboard(43, date, { stance: 'corrects' });
  const old = (date: string) => aboard(41, date);

  it('alerts a later report that gives only what turned out wrong', () => {
    const story = scrutiniseStory([
      reportOf('r1', [turnedOut('2031-05-03')], post),
      reportOf('r2', [old('2031-05-05')], echo),
    ]);
    expect(kinds(story)).toEqual(['lost-correction']);
    expect(story.conflicts[0]?.reason).not.toMatch(/order unknown/u);
  });

  it('says so when the order is not known', () => {
    const story = scrutiniseStory([
      reportOf('r1', [turnedOut('2031-05')], post),
      reportOf('r2', [old('2031-05-05')], echo),
    ]);
    expect(story.conflicts[0]?.reason).toMatch(/order unknown/u);
  });

  it('does not call an earlier report, or one that gives both, a lost correction', () => {
    const before = scrutiniseStory([
      reportOf('r1', [turnedOut('2031-05-03')], post),
      reportOf('r2', [old('2031-05-02')], echo),
    ]);
    const both = scrutiniseStory([
      reportOf('r1', [turnedOut('2031-05-03')], post),
      reportOf('r2', [turnedOut('2031-05-05'), old('2031-05-05')], echo),
    ]);
    expect(kinds(before)).not.toContain('lost-correction');
    expect(kinds(both)).not.toContain('lost-correction');
  });
});
