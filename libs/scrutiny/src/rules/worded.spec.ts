import type { PlacedClaim } from '../gates/claim-pair.js';
import { claim as build, pairOfClaims, placed, type ClaimParts } from '../testing/claim-builder.js';
import { wordedDateRule } from './worded-date.js';
import { wordedDenialRule } from './worded-denial.js';
import { wordedOutcomeRule } from './worded-outcome.js';
import { wordedPolarityRule } from './worded-polarity.js';

const says = (words: string, more: Partial<ClaimParts> = {}): ClaimParts => ({
  slot: 'statement',
  value: { type: 'text', key: words, span: { start: 0, end: 9 } },
  words,
  ...more,
});
const denies = (words: string, speaker: string): ClaimParts =>
  says(words, { stance: 'denies', polarity: 'negated', speaker });
/** The parts of a claim whose content begins behind the given words of its sentence. */
const ofContent = (parts: ClaimParts, before: string): ClaimParts => ({
  ...parts,
  contentWords: (parts.words ?? '').slice(before.length),
});
const oneReport = { reportId: 'report-a' };

describe('worded-outcome', () => {
  const approved = says('The harbour board approved the new ferry line to Ferrow');

  it('fires on one word and its opposite between sentences that otherwise say the same', () => {
    const rejected = says('The harbour board rejected the new ferry line to Ferrow');
    expect(wordedOutcomeRule.judge(pairOfClaims(approved, rejected))).toMatchObject({ fires: true });
    expect(wordedOutcomeRule.judge(pairOfClaims(approved, rejected, oneReport))).toBeNull();
  });

  it('lets a defeat of the one go beside a win of the other, and who is cleared of one thing beside a verdict on another', () => {
    const won = says('Lindow Rovers beat Ferrow Town in the harbour cup on Saturday');
    const lost = says('Ferrow Town lost to Lindow Rovers in the harbour cup on Saturday');
    expect(wordedOutcomeRule.judge(pairOfClaims(won, lost))).toMatchObject({ fires: false });
    const cleared = says('The jury found Ida Rusk guilty of theft in Lindow but cleared her of arson');
    const acquitted = says('Ida Rusk was acquitted of arson in Lindow by the jury');
    expect(wordedOutcomeRule.judge(pairOfClaims(cleared, acquitted))?.fires).not.toBe(true);
  });

  it('lets two bodies of one kind answer in two ways', () => {
    const drivers = says("The drivers' union accepted the offer of Lindow Rail");
    const guards = says("The guards' union rejected the offer of Lindow Rail");
    expect(wordedOutcomeRule.judge({ ...pairOfClaims(drivers, guards), akin: () => true })?.fires).not.toBe(true);
  });

  it('fires where the longer of two akin sentences holds the shorter', () => {
    const pair = pairOfClaims(
      says('Trials of the pump failed, the yard said'),
      says('A pump for the old dock passed its trials, the yard said, according to Lindow Echo'),
    );
    expect(wordedOutcomeRule.judge({ ...pair, akin: () => true })).toMatchObject({ fires: true });
    expect(wordedOutcomeRule.judge(pair)).toBeNull();
    const pending = pairOfClaims(
      says('Trials of the pump failed, the yard said'),
      says('A pump for the old dock is expected to pass its trials, the yard said'),
    );
    expect(wordedOutcomeRule.judge({ ...pending, akin: () => true })?.fires).not.toBe(true);
  });

  it('says nothing of what may be, and of long passages', () => {
    const may = says('The harbour board rejected the new ferry line to Ferrow', { certainty: 'possible' });
    expect(wordedOutcomeRule.judge(pairOfClaims(approved, may))).toMatchObject({ fires: false });
    const long = (deed: string): ClaimParts =>
      says(`The harbour board ${deed} the line. ${'The ferry to Ferrow sails at noon and at night. '.repeat(6)}`);
    expect(wordedOutcomeRule.judge(pairOfClaims(long('approved'), long('rejected')))).toBeNull();
  });

  it('lets what is none of the other go', () => {
    const pair = pairOfClaims(
      says('Four dockers acquitted of smuggling charges in Lindow harbour'),
      says('Four dockers convicted on non-smuggling charges in Lindow harbour'),
    );
    expect(wordedOutcomeRule.judge(pair)).toMatchObject({ fires: false });
  });

  it('lets a sentence go that gives both answers, of two persons', () => {
    const pair = pairOfClaims(
      says('The driver who killed a keeper by the old Ferrow lock was arrested'),
      says('A keeper by the old Ferrow lock was left dead'),
    );
    expect(wordedOutcomeRule.judge({ ...pair, options: { sameEvent: true } })).toMatchObject({ fires: false });
    const one = pairOfClaims(
      says('The keeper by the old Ferrow lock was arrested'),
      says('The keeper by the old Ferrow lock was killed'),
    );
    expect(wordedOutcomeRule.judge({ ...one, options: { sameEvent: true } })).toMatchObject({ fires: true });
  });

  it('lets what changes from day to day go', () => {
    const pair = pairOfClaims(
      says('Shares of the old yard rose in Ferrow'),
      says('Shares of the old yard fell in Ferrow'),
    );
    expect(wordedOutcomeRule.judge(pair)).toMatchObject({ fires: false });
    expect(wordedOutcomeRule.judge({ ...pair, options: { sameEvent: true } })).toMatchObject({ fires: true });
  });

  it.each([
    [
      'two parts of those who took part',
      says('Twelve members of the harbour board approved the new ferry line to Lindow'),
      says('Five members of the harbour board rejected the new ferry line to Lindow'),
    ],
    [
      'two years',
      says('The harbour board opened the new ferry line to Lindow in 2031'),
      says('The harbour board closed the new ferry line to Lindow in 2034'),
    ],
  ])('lets %s go', (_, a, b) => {
    expect(wordedOutcomeRule.judge({ ...pairOfClaims(a, b), options: { sameEvent: true } })).toMatchObject({
      fires: false,
    });
  });

  it.each([
    ['the same outcome', approved, says('The harbour board approved the new ferry line to Ferrow')],
    ['opposites of two things', approved, says('The court rejected an appeal by the fishermen of Lindow')],
  ])('says nothing of %s', (_, a, b) => {
    expect(wordedOutcomeRule.judge(pairOfClaims(a, b))).toBeNull();
  });
});

describe('worded-polarity', () => {
  const plain = says('The inspectors found cracks in the hull of the ferry');

  it('fires on a sentence and its negation', () => {
    const negated = says('The inspectors found no cracks in the hull of the ferry');
    expect(wordedPolarityRule.judge(pairOfClaims(plain, negated))).toMatchObject({ fires: true });
    expect(wordedPolarityRule.judge(pairOfClaims(negated, plain))).toMatchObject({ fires: true });
  });

  it.each([
    ['a denial of one time', plain, says('The inspectors have not yet found cracks in the hull of the ferry')],
    ['a plan', plain, says('The inspectors found no cracks in the hull of the ferry', { modality: 'plan' })],
  ])('lets %s go', (_, a, b) => {
    expect(wordedPolarityRule.judge(pairOfClaims(a, b))).toMatchObject({ fires: false });
  });

  it.each([
    [
      'what none of them did',
      says('None of the other bidders for the Ferrow lock has named a price'),
      says('Other bidders for the Ferrow lock are the mills and the old yard'),
    ],
    [
      'what became of somebody beside it',
      says('Records of the repairs to the Ferrow lock were not released'),
      says('Records of the repairs to the Ferrow lock are due, and he was later released'),
    ],
  ])('lets %s go', (_, a, b) => {
    const pair = { ...pairOfClaims(a, b), akin: () => true, options: { sameEvent: true } };
    expect(wordedPolarityRule.judge(pair)?.fires).not.toBe(true);
  });

  it('fires on the same deed of one subject', () => {
    const pair = pairOfClaims(
      says('Records of the repairs to the Ferrow lock were not released'),
      says('Records of the repairs to the Ferrow lock were later released'),
    );
    expect(wordedPolarityRule.judge(pair)).toMatchObject({ fires: true });
  });

  it('reads a negation without its apostrophe', () => {
    const typed = says('The inspectors didnt find cracks in the hull of the ferry');
    const found = says('The inspectors did find cracks in the hull of the ferry');
    expect(wordedPolarityRule.judge(pairOfClaims(found, typed))).toMatchObject({ fires: true });
  });

  it('fires where the longer of two akin sentences holds the shorter', () => {
    const long = says(
      'The pilot of the stranded ferry had been sleeping in his cabin below deck since noon, a young deckhand told divers',
    );
    const pair = pairOfClaims(long, says('The ferry pilot had not been sleeping'));
    expect(wordedPolarityRule.judge({ ...pair, akin: () => true })).toMatchObject({ fires: true });
    expect(wordedPolarityRule.judge(pair)).toBeNull();
    const unaware = pairOfClaims(
      says('The divers had no idea that the ferry pilot was sleeping'),
      says('The ferry pilot was sleeping'),
    );
    expect(wordedPolarityRule.judge({ ...unaware, akin: () => true })).toBeNull();
    const behind = pairOfClaims(
      says('There is no hope. The ferry pilot was sleeping, and the divers went home'),
      says('The ferry pilot was sleeping'),
    );
    expect(wordedPolarityRule.judge({ ...behind, akin: () => true })).toBeNull();
    const other = pairOfClaims(long, says('The ferry cook had not been sleeping'));
    expect(wordedPolarityRule.judge({ ...other, akin: () => true })).toBeNull();
  });

  it.each([
    [
      'a question',
      says('Did the inspectors find cracks in the hull?'),
      says('The inspectors found no cracks in the hull'),
    ],
    [
      'two refusals',
      says('The inspectors refused to clear the hull of the ferry'),
      says('The inspectors did not clear the hull of the ferry'),
    ],
    ['two sentences without a negation', plain, plain],
    ['a negation elsewhere', plain, says('The inspectors found cracks in the hull of the ferry, not ashore')],
    ['an end and a negation', says('The yard will stop selling tugs'), says('The yard will not sell tugs')],
  ])('says nothing of %s', (_, a, b) => {
    expect(wordedPolarityRule.judge(pairOfClaims(a, b))).toBeNull();
  });
});

describe('worded-date', () => {
  const counted = (when: string): string => `The votes of the harbour quarter will be counted again ${when}`;
  const on = (day: string, more: Partial<ClaimParts> = {}): ClaimParts =>
    says(counted(`on ${day}`), { modality: 'forecast', ...more });

  it('fires on one day that differs', () => {
    expect(wordedDateRule.judge(pairOfClaims(on('June 14'), on('21 June')))).toMatchObject({
      fires: true,
      reason: 'One side says 14 June, the other 21 June.',
    });
    expect(wordedDateRule.judge(pairOfClaims(on('June 4 to 6'), on('June 14 to 16')))).toMatchObject({ fires: true });
  });

  it.each([
    ['days months apart', on('June 14'), on('November 21')],
    ['a plan and a fact', on('June 14'), on('June 21', { modality: 'fact' })],
    ['a day and a bound', on('June 14'), says(counted('before June 21'), { modality: 'forecast' })],
    [
      'a day and a bound further off',
      on('June 14'),
      says(counted('by Friday evening [June 21]'), { modality: 'forecast' }),
    ],
    [
      'days of two deeds',
      says('The votes of the harbour quarter were counted on June 14, while pickets held the old gate'),
      says('Pickets of June 21 held the old gate while the votes of the harbour quarter were counted'),
    ],
    [
      'two days of writing',
      says('The harbour quarter said today (14 June) that its votes will be counted again'),
      says('The harbour quarter said today (21 June) that its votes will be counted again'),
    ],
    [
      'names that each has alone',
      says('The council of Ferrow will open its new ferry line to the island on June 14'),
      says('The council of Lindow will open its new ferry line to the island on June 21'),
    ],
  ])('lets %s go', (_, a, b) => {
    expect(wordedDateRule.judge(pairOfClaims(a, b))).toMatchObject({ fires: false });
  });

  it.each([
    ['one day in two notations', on('June 14'), on('14 June')],
    ['a day of a stretch', on('June 15'), on('June 14 to 16')],
    ['one of two days', on('June 15'), on('June 14 or 15')],
    ['two events', on('June 14'), says('The trial of the pilots opens on June 21', { modality: 'forecast' })],
  ])('says nothing of %s', (_, a, b) => {
    expect(wordedDateRule.judge(pairOfClaims(a, b))).toBeNull();
  });
});

describe('worded-denial', () => {
  const denial = denies('The harbour trust denied that it had ignored the pilots', 'the harbour trust');

  it('fires on what the denier is said to have done', () => {
    const claim = says('The harbour trust ignored the pilots for years', { speaker: 'orrin' });
    expect(wordedDenialRule.judge(pairOfClaims(claim, denial))).toMatchObject({ fires: true });
    expect(wordedDenialRule.judge(pairOfClaims(denial, claim))).toMatchObject({ fires: true });
    expect(wordedDenialRule.judge(pairOfClaims(claim, denial, oneReport))).toMatchObject({ fires: false });
  });

  it('takes two ages of the denier for no other thing', () => {
    const denied = denies('Bo Lund, 34, denied that he had sold charts', 'bo lund');
    const claim = says('Bo Lund, 43, sold the charts', { speaker: 'orrin' });
    expect(wordedDenialRule.judge(pairOfClaims(claim, denied))).toMatchObject({ fires: true });
  });

  it('takes no refusal for a denial, and no rumour for what is said', () => {
    const refused = denies('The harbour trust denied the pilots a request to sail at night', 'the harbour trust');
    const request = says('The harbour trust turned down a request of the pilots to sail at night');
    expect(wordedDenialRule.judge(pairOfClaims(request, refused))).toBeNull();
    const rumour = says('The harbour trust is rumoured to have ignored the pilots');
    expect(wordedDenialRule.judge(pairOfClaims(rumour, denial))).toMatchObject({ fires: false });
  });

  it('takes a charge and its denial for two steps of one case, and no confession', () => {
    const denied = denies('Bo Lund denied setting fire to the old mill', 'bo lund');
    const judged = (words: string) => wordedDenialRule.judge(pairOfClaims(says(words), denied));
    expect(judged('Bo Lund was charged with setting fire to the old mill')).toMatchObject({ fires: false });
    expect(judged('Bo Lund, charged with setting fire to the old mill, admitted it')).toMatchObject({ fires: true });
    expect(judged('Bo Lund was setting fire to the old mill')).toMatchObject({ fires: true });
  });

  it('lets the same words about another body go', () => {
    const other = says('The coastguard ignored the pilots, the old crew denies nothing');
    const claim = says('The coastguard ignored the pilots');
    expect(wordedDenialRule.judge(pairOfClaims(claim, denial))?.fires).not.toBe(true);
    expect(wordedDenialRule.judge(pairOfClaims(other, denial))?.fires).not.toBe(true);
  });

  describe('of what others are said to have done', () => {
    const claim = says('The harbour trust paid a bribe of 400 crowns, two pilots said', { speaker: 'two pilots' });
    const minister = (words: string) => denies(words, 'bo lund');

    it('fires where the whole of it is said', () => {
      const denied = minister('Lund denied that the harbour trust had paid a bribe');
      expect(wordedDenialRule.judge(pairOfClaims(claim, ofContent(denied, 'Lund denied that ')))).toMatchObject({
        fires: true,
      });
    });

    it('takes a suggestion that is rejected for denied, and a request for none', () => {
      const dug = says('Digging work at the foot of the dam weakened it, an engineer said', { speaker: 'an engineer' });
      const rejects = (words: string, content: string) =>
        ofContent(denies(`Harrow Mills ${words} ${content}`, 'harrow mills'), `Harrow Mills ${words} `);
      const denied = rejects('rejected', 'the suggestion that digging had weakened the dam');
      expect(wordedDenialRule.judge(pairOfClaims(dug, denied))).toMatchObject({ fires: true });
      const request = rejects('rejected', 'a request for digging that weakened the dam');
      expect(wordedDenialRule.judge(pairOfClaims(dug, request))).toBeNull();
    });

    it('takes "the company" for one that the sentences about the denial name', () => {
      const payer = says('Orrin Tugs paid for the mayor’s trip to Ferrow', { speaker: 'echo' });
      const denied = ofContent(minister('He denies that the company paid for the mayor’s trip'), 'He denies ');
      const pair = pairOfClaims(payer, denied);
      expect(wordedDenialRule.judge(pair)).toMatchObject({ fires: false });
      const before = says('A spokesman for the yard of Orrin called us back', {
        evidence: { start: 40, end: 90, revision: 1 },
      });
      const named = (words: ClaimParts) => ({
        ...pair,
        sentences: (one: PlacedClaim) => (one.claimId === pair.b.claimId ? [placed(build(words)), pair.b] : [one]),
      });
      expect(wordedDenialRule.judge(named(before))).toMatchObject({ fires: true });
      expect(wordedDenialRule.judge(named(says('A spokesman for the yard of Brandt called us back')))).toMatchObject({
        fires: false,
      });
    });

    it.each([
      ['a part of it only', 'that the harbour trust had paid a bribe to a diver', 'Lund denied '],
      ['what somebody denies of himself', 'that he had paid a bribe of crowns', 'Lund denied '],
    ])('lets go %s', (_, content, before) => {
      const denied = ofContent(minister(`${before}${content}`), before);
      expect(wordedDenialRule.judge(pairOfClaims(claim, denied))?.fires).not.toBe(true);
    });
  });

  it('takes a rejected thing for a deed', () => {
    const rejected = denies('The board rejected the ferry line', 'the board');
    expect(wordedDenialRule.judge(pairOfClaims(says('The board backed the ferry line'), rejected))).toBeNull();
  });
});
