import type { AttributionLevel, ClaimValue } from '#story';
import { dateValue, day, pairOfClaims, quantity, type ClaimParts } from '../testing/claim-builder.js';
import { attributionDriftRule } from './attribution-drift.js';
import { certaintyDriftRule } from './certainty-drift.js';
import { headlineBodyRule } from './headline-body.js';
import { nameVariantRule } from './name-variant.js';
import { quoteMutationRule } from './quote-mutation.js';
import { specificityDriftRule } from './specificity-drift.js';
import { stanceRule } from './stance.js';

const said = (speaker: string, more: Partial<AttributionLevel> = {}): AttributionLevel => ({
  level: 0,
  speaker,
  kind: 'named',
  count: null,
  role: null,
  onBehalfOf: null,
  toldTo: null,
  cue: 'said',
  direct: false,
  ...more,
});
const text = (words: string, more: Partial<ClaimParts> = {}): ClaimParts => ({
  slot: 'statement',
  value: { type: 'text', key: words, span: { start: 0, end: 9 } },
  words,
  ...more,
});
const quote = (words: string, speaker: string): ClaimParts =>
  text(words, {
    slot: 'quote',
    value: { type: 'quote', key: words.toLowerCase(), span: { start: 0, end: 9 } },
    valueWords: words,
    attribution: [said(speaker, { direct: true })],
  });
const hull = 'The inspectors found a crack in the hull of the ferry';

describe('quote-mutation', () => {
  const first = quote('Nobody told us that the gate was shut that night', 'Dana Orrin');

  it.each([
    ['words changed within a quotation', first, quote('Nobody ever told us that the gate was shut', 'Orrin')],
    [
      'a speaker named by kin',
      quote('Who let him sail alone', 'Orrin’s sister'),
      quote('Who let him go out', 'his sister'),
    ],
    [
      'words swapped in the middle, whoever spoke',
      quote('I want the people who shut that gate to be named in public', 'Orrin'),
      quote('I want those behind the gate to be named in public', 'a sister'),
    ],
    [
      'most of a long quotation, whoever spoke',
      first,
      quote('Nobody told us that the gate was shut at night', 'a guard'),
    ],
  ])('fires on %s', (_, a, b) => {
    expect(quoteMutationRule.judge(pairOfClaims(a, b))).toMatchObject({ fires: true });
  });

  it('lets a part of a quotation go', () => {
    expect(quoteMutationRule.judge(pairOfClaims(first, quote('the gate was shut', 'Orrin')))).toMatchObject({
      fires: false,
    });
  });

  it.each([
    ['the same words', first, first],
    ['another utterance', first, quote('The council will answer in writing', 'Dana Orrin')],
    ['words that are no quotation', first, text('Nobody told them that the gate was shut')],
  ])('says nothing of %s', (_, a, b) => {
    expect(quoteMutationRule.judge(pairOfClaims(a, b))).toBeNull();
  });
});

describe('certainty-drift', () => {
  it('fires when a hedge is dropped', () => {
    expect(certaintyDriftRule.judge(pairOfClaims(text(hull, { certainty: 'possible' }), text(hull)))).toMatchObject({
      fires: true,
      reason: 'One side gives it as possible, the other as certain.',
    });
  });

  it.each([
    ['one certainty', text(hull), text(hull)],
    ['other matters', text(hull, { certainty: 'possible' }), text('The council will meet on the new bridge')],
    ['opposite polarity', text(hull, { certainty: 'possible' }), text(hull, { polarity: 'negated' })],
  ])('says nothing of %s', (_, a, b) => {
    expect(certaintyDriftRule.judge(pairOfClaims(a, b))).toBeNull();
  });

  it('says nothing of one report', () => {
    const pair = pairOfClaims(text(hull, { certainty: 'possible' }), text(hull), { reportId: 'report-a' });
    expect(certaintyDriftRule.judge(pair)).toBeNull();
  });
});

describe('attribution-drift', () => {
  const two = text(hull, { attribution: [said('two divers', { kind: 'anonymous', count: 2 })] });
  const three = text(hull, { attribution: [said('three divers', { kind: 'anonymous', count: 3 })] });

  it('fires on a lost source and on another number of speakers', () => {
    expect(attributionDriftRule.judge(pairOfClaims(text(hull, { speaker: 'orrin' }), text(hull)))).toMatchObject({
      fires: true,
    });
    expect(attributionDriftRule.judge(pairOfClaims(two, three))).toMatchObject({
      reason: 'One side has it from 2 speakers, the other from 3.',
    });
  });

  it('takes the holder of an estimate for its source', () => {
    const whose = { slot: 'count', value: quantity(2500, { whose: 'harbour trust' }) } as const;
    const nobody = { slot: 'count', value: quantity(2500) } as const;
    expect(attributionDriftRule.judge(pairOfClaims(whose, nobody))).toMatchObject({ fires: true });
    expect(attributionDriftRule.judge(pairOfClaims(whose, whose))).toBeNull();
  });

  it.each([
    ['two uncounted sources', text(hull, { speaker: 'orrin' }), text(hull, { speaker: 'brandt' })],
    ['other matters', text(hull, { speaker: 'orrin' }), text('The council will meet on the new bridge')],
  ])('says nothing of %s', (_, a, b) => {
    expect(attributionDriftRule.judge(pairOfClaims(a, b))).toBeNull();
  });
});

describe('specificity-drift', () => {
  const about = { slot: 'count', value: quantity(2500, { bound: 'about' }) } as const;
  const exact = { slot: 'count', value: quantity(2500) } as const;

  it('fires when a pick-up makes its source’s figure exact, and not between two origins', () => {
    const origin = { origin: 'harbour post' };
    expect(specificityDriftRule.judge(pairOfClaims(about, exact, origin))).toMatchObject({ fires: true });
    expect(specificityDriftRule.judge(pairOfClaims(about, exact))).toBeNull();
    expect(specificityDriftRule.judge(pairOfClaims(exact, exact, origin))).toBeNull();
  });
});

describe('name-variant', () => {
  const name = (words: string) => text(words);

  it('fires on one name in two orders, once for the name', () => {
    const pair = pairOfClaims(name('They joined the Lindow Free Guard'), name('The Free Lindow Guard denied it'));
    expect(nameVariantRule.judge(pair)).toMatchObject({ fires: true, about: 'name:free guard lindow' });
  });

  it.each([
    ['one order', name('They joined the Lindow Free Guard'), name('The Lindow Free Guard denied it')],
    ['names that share two words', name('They joined the Lindow Free Guard'), name('The Lindow Free Press denied it')],
  ])('says nothing of %s', (_, a, b) => {
    expect(nameVariantRule.judge(pairOfClaims(a, b))).toBeNull();
  });
});

describe('stance', () => {
  const response = (speaker: string, value: ClaimValue, more: Partial<ClaimParts> = {}): ClaimParts => ({
    slot: 'reply',
    value,
    attribution: [said(speaker)],
    response: value.type === 'response' && value.response !== 'answered' ? value.response : null,
    ...more,
  });
  const silent = response('Ferrow government officials', { type: 'response', response: 'no_statement' });
  const guarded = text('they were aware of the letters', { attribution: [said('a Ferrow defence official')] });
  const late = { published: { earliest: '2031-05-04T00:00:00.000Z', latest: '2031-05-04T23:59:59.999Z' } };

  it('fires on silence against guarded words of the same body', () => {
    expect(stanceRule.judge(pairOfClaims(silent, guarded))).toMatchObject({ fires: true });
    expect(stanceRule.judge(pairOfClaims(guarded, silent))).toMatchObject({ fires: true });
  });

  it('takes silence first and a statement later for a development', () => {
    expect(stanceRule.judge(pairOfClaims(silent, guarded, late))).toMatchObject({ fires: false });
  });

  it.each([
    ['two silences', silent, response('the Ferrow army', { type: 'response', response: 'no_response' })],
    [
      'another body',
      silent,
      text('they were aware of the letters', { attribution: [said('a Lindow police official')] }),
    ],
  ])('says nothing of %s', (_, a, b) => {
    expect(stanceRule.judge(pairOfClaims(a, b))).toBeNull();
  });
});

describe('headline-body', () => {
  const one = { reportId: 'report-a' };
  const headline: ClaimParts = { value: dateValue('2031-05-02'), position: 'headline' };
  const body: ClaimParts = { value: dateValue('2031-05-09') };

  it('fires inside one report only', () => {
    expect(headlineBodyRule.judge(pairOfClaims(headline, body, one))).toMatchObject({ fires: true });
    expect(headlineBodyRule.judge(pairOfClaims(headline, body))).toBeNull();
  });

  it.each<[string, ClaimParts, ClaimParts]>([
    ['a headline and a text that agree', headline, { value: dateValue('2031-05') }],
    ['two sentences of the text', body, { value: dateValue('2031-05-02') }],
    ['what was said before', headline, { ...body, reconstructed: { range: day('2031-05-02'), why: 'first said' } }],
  ])('says nothing of %s', (_, a, b) => {
    expect(headlineBodyRule.judge(pairOfClaims(a, b, one))).toBeNull();
  });
});
