import { extract } from '../extract.js';

/** What is counted behind the lead, with the figure. */
function counted(lead: string, sentence: string): string[] {
  return extract(`${lead}\n\n${sentence}`, { referenceDate: '2031-05-02' }).claims.flatMap(({ value, evidence }) =>
    value.type === 'quantity' && evidence.start > lead.length
      ? [`${value.counted} ${value.min ?? ''}-${value.max ?? ''}`]
      : [],
  );
}

const BUS = 'A bus ran off a road near Orm on Monday and crashed.';
const BRIDGE = 'A footbridge collapsed in Orm on Monday.';

describe('counts of those who were there', () => {
  it.each([
    ['Twenty pupils of a school in Lund were in the bus.', 'child aboard 20-20'],
    ['Some 20 schoolchildren were travelling on the bus.', 'child aboard 20-20'],
    ['It had left Lund with 43 people aboard.', 'person aboard 43-43'],
    ['Nine crew members remained on board.', 'crew aboard 9-9'],
    ['All nine sailors stayed aboard and were unhurt.', 'crew aboard 9-9'],
    ['She had sailed with 24 people aboard, all of them crew.', 'crew aboard 24-24'],
    ['A helicopter fetched the crew, nine men from Lund.', 'crew aboard 9-9'],
  ])('reads those aboard: %s', (sentence, count) => {
    expect(counted(BUS, sentence)).toContain(count);
  });

  it.each([
    ['Seventeen cars were on the bridge when it gave way.', 'car present 17-17'],
    ['Sixty people were standing on the deck at the time.', 'person present 60-60'],
    ['Nine lorries found themselves on the span at that moment.', 'lorry present 9-9'],
  ])('reads who was on what gave way: %s', (sentence, count) => {
    expect(counted(BRIDGE, sentence)).toContain(count);
  });

  it.each([
    'The bus can carry 43 passengers.',
    'Twelve people are in the city hospital.',
    'In 2011 nine people were on the bridge.',
    'Another nine people were on the bus.',
    'The bus reached the depot at 11 on Monday night.',
    'The bus had 18 Danish passengers on board.',
  ])('leaves others: %s', (sentence) => {
    expect(counted(BUS, sentence).join()).not.toMatch(/aboard|present/);
  });

  it('counts bodies as the least number of the dead, and animals as what they are', () => {
    expect(counted(BRIDGE, 'Divers have recovered 11 bodies.')).toEqual(['person dead 11-']);
    expect(counted(BRIDGE, 'The bodies of 11 people were found.')).toContain('person dead 11-');
    expect(counted(BRIDGE, 'Divers have found two more bodies.')).not.toContain('person dead 2-');
    expect(counted(BRIDGE, 'Volunteers collected 60 dead birds.').join()).not.toContain('person');
  });
});
