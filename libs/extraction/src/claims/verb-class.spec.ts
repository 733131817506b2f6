import { extract } from '../extract.js';

/** Classes of the events that a sentence behind the news of a fire tells. */
const classes = (text: string): string[] => {
  const lead = 'A mill burned in Orrin on Monday.\n\n';
  const told = extract(lead + text, { referenceDate: '2031-05-10' }).claims.filter(
    ({ evidence }) => evidence.start >= lead.length,
  );
  return [...new Set(told.flatMap(({ event }) => (event === null ? [] : [event.class])))];
};

describe('entryOf', () => {
  it.each([
    ['Inflation fell in May.', ['trend']],
    ['Prosecutors dropped two of the five counts.', []],
    ['Sales dropped two percent in May.', ['trend']],
    ['The government fell on Thursday.', ['fall']],
    ['The town fell to the rebels on Thursday.', ['fall']],
    ['The festival falls on a Sunday.', ['fall']],
    ['The water fell to its lowest level on Thursday.', ['trend']],
  ])('finds a trend only where a figure moves: %s', (text, read) => {
    expect(classes(text)).toEqual(read);
  });

  it.each([
    ['The team returned to Orrin on Sunday.', ['travel']],
    ['The museum returned the statue on Sunday.', ['return']],
    ['The statue was returned on Sunday.', ['return']],
  ])('finds nobody on a way who gives something back: %s', (text, read) => {
    expect(classes(text)).toEqual(read);
  });

  it.each([
    ['Raiders hit the bank on Sunday.', ['attack']],
    ['A power cut hit the town on Sunday.', ['hit']],
    ['The slump hit the bank on Sunday.', ['hit']],
  ])('finds no attack in what goes wrong: %s', (text, read) => {
    expect(classes(text)).toEqual(read);
  });

  it.each([
    ['The film was shot in Orrin in May.', ['shoot']],
    ['Police released footage of the mill on Sunday.', ['release']],
    ['Police released the owner on Sunday.', ['fate']],
    ['A clerk was shot in Orrin on Sunday.', ['fate']],
    ['The boy was beaten by guards on Sunday.', ['beat']],
    ['The champion was beaten on Sunday.', ['contest']],
    ['The fee is charged on Sundays.', []],
    ['The clerk was charged on Sunday.', ['verdict']],
    ['The lake lost a third of its water in May.', []],
    ['The family lost everything on Sunday.', []],
    ['The mayor lost the vote on Sunday.', ['vote']],
  ])('tells wounds, matches and charges from what goes by their verbs: %s', (text, read) => {
    expect(classes(text)).toEqual(read);
  });

  it.each([
    ['The mayor survived the crash on Sunday.', ['fate', 'accident']],
    ['The mayor survived a recall vote on Sunday.', ['vote']],
    ['The mayor survived a leadership challenge on Sunday.', ['contest']],
    ['The mayor survived the scandal.', []],
  ])('tells who lives from who stays in office: %s', (text, read) => {
    expect(classes(text)).toEqual(read);
  });

  it.each([
    ['The storm left thousands of homes without power.', ['accident']],
    ['The team left Orrin on Sunday.', ['travel']],
    ['Hundreds of people were evacuated.', ['operation', 'accident']],
  ])('finds nobody on a way in what is left so: %s', (text, read) => {
    expect(classes(text)).toEqual(read);
  });

  it('takes who is struck off for out of office', () => {
    expect(classes('The surgeon was struck off on Sunday.')).toEqual(['office']);
  });
});

describe('days of former figures', () => {
  const days = (text: string): string[] =>
    extract(text, { referenceDate: '2031-05-10' }).claims.flatMap(({ aspect, value }) =>
      aspect.slot === 'when' && value.type === 'date' ? [value.range.edtf] : [],
    );
  it.each([
    ['The outbreak has sickened 340 people, up from 290 on Monday.', []],
    ['The outbreak has sickened 340 people, compared with 290 on Monday.', []],
    ['The outbreak sickened 340 people on Monday.', ['2031-05-05']],
  ])('are no days of the event: %s', (text, read) => {
    expect(days(text)).toEqual(read);
  });
});
