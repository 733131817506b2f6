import { splitSentences } from '../sentences/index.js';
import { findDates } from './index.js';

/** Read on a Friday. */
const values = (text: string): string[] =>
  findDates(text, splitSentences(text), { referenceDate: '2031-03-14' }).map(
    ({ text: words, value }) => `${words} = ${value}`,
  );

describe('the tense around a date', () => {
  it.each([
    ['The vote is on Monday.', 'Monday = 2031-03-17'],
    ['Monday is the last day for claims.', 'Monday = 2031-03-17'],
    ['The envoy is leaving on Monday.', 'Monday = 2031-03-17'],
    ['The clerk prepares to testify Monday.', 'Monday = 2031-03-17'],
    ['The rail strike was extended until Monday.', 'Monday = 2031-03-17'],
    ['The mill is to shut on Monday.', 'Monday = 2031-03-17'],
    ['The mill will be shut by Monday.', 'Monday = 2031-03-17'],
    ['The mill is due to shut Monday.', 'Monday = 2031-03-17'],
    ['The owner plans a speech Monday.', 'Monday = 2031-03-17'],
    ['The owner may testify Monday.', 'Monday = 2031-03-17'],
    ['If the owner were to win on Monday, all would change.', 'Monday = 2031-03-17'],
    ["The owner will win Monday's vote.", 'Monday = 2031-03-17'],
    ['The mill could shut on Monday.', 'Monday = 2031-03-17'],
    ['The clerk must reply by Monday.', 'Monday = 2031-03-17'],
    ['A verdict came nearer and was said to come as soon as Monday.', 'Monday = 2031-03-17'],
    ["Tempers frayed ahead of Monday's ballot.", 'Monday = 2031-03-17'],
    ['The owner vowed to reply by Monday.', 'Monday = 2031-03-17'],
    ['The fair opens Monday.', 'Monday = 2031-03-17'],
    ['The owner pledged an answer by Monday.', 'Monday = 2031-03-17'],
    ['The council meets behind closed doors on Monday.', 'Monday = 2031-03-17'],
    ['He will speak at the sold-out hall on Monday.', 'Monday = 2031-03-17'],
    ["He will be absent from Monday's games.", 'Monday = 2031-03-17'],
    ['The bylaw goes into effect Monday.', 'Monday = 2031-03-17'],
    ['Tickets go on sale Monday.', 'Monday = 2031-03-17'],
    ['Starting Monday, fares rise.', 'Monday = 2031-03-17'],
    ['The hearing has been moved to Monday.', 'Monday = 2031-03-17'],
    ['The bridge is closed through Monday.', 'Monday = 2031-03-17'],
    ['The council has banned barbecues from Monday.', 'Monday = 2031-03-17'],
    ['The assembly convenes Monday.', 'Monday = 2031-03-17'],
    ['A truce takes hold on Monday.', 'Monday = 2031-03-17'],
    ['The guard wants to play Monday.', 'Monday = 2031-03-17'],
    ["They'll vote Monday.", 'Monday = 2031-03-17'],
    ['They’ll know by Monday.', 'Monday = 2031-03-17'],
    ["We're leaving Monday.", 'Monday = 2031-03-17'],
    ['The goal is a pact by Monday.', 'Monday = 2031-03-17'],
    ['New fares for all, starting on Monday.', 'Monday = 2031-03-17'],
    ['The fair returns Monday.', 'Monday = 2031-03-17'],
    ['The hall will close overnight.', 'overnight = 2031-03-14TNI'],
    ['The fair will open this weekend.', 'this weekend = 2031-W11-WE'],
    ['Mill owner to answer charges on Monday', 'Monday = 2031-03-17'],
    ['Verdict as early as Monday', 'Monday = 2031-03-17'],
    ['Rates will rise, come Monday.', 'Monday = 2031-03-17'],
  ])('sees what is to come: %s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it.each([
    ['The bill appeared to be gathering votes Monday.', 'Monday = 2031-03-10'],
    ['All the mills but one had it by the Monday deadline.', 'the Monday = 2031-03-10'],
    ['The dead man was not named until Monday.', 'Monday = 2031-03-10'],
    ['The blaze lasted until Monday.', 'Monday = 2031-03-10'],
    ['“We will rebuild,” the mayor told reporters on Monday.', 'Monday = 2031-03-10'],
    ['“We will rebuild,” the mayor said in a speech Monday.', 'Monday = 2031-03-10'],
    ['The permit had been due to expire Monday.', 'Monday = 2031-03-10'],
    ['The raid came as previously planned Monday.', 'Monday = 2031-03-10'],
    ['The road was closed due to snow Monday.', 'Monday = 2031-03-10'],
    ['Sales were better than expected Monday.', 'Monday = 2031-03-10'],
    ['A rumour on Monday claims that it will shut.', 'Monday = 2031-03-10'],
    ['It would shut, the owner wrote, saying on Monday that it had failed.', 'Monday = 2031-03-10'],
    ['Tests will go on: On Monday, the owner gave way.', 'Monday = 2031-03-10'],
    ["The owner will fight Monday's ruling.", 'Monday = 2031-03-10'],
    ["The clerk has no notes of the king's meeting on Monday with the envoys.", 'Monday = 2031-03-10'],
    ["Following Monday's vote the owner left.", 'Monday = 2031-03-10'],
    ['The envoys were there until Monday.', 'Monday = 2031-03-10'],
    ['Until Monday, no one knew.', 'Monday = 2031-03-10'],
    ['The owner chose Monday to speak.', 'Monday = 2031-03-10'],
    ['On Monday, the owner threatened to leave.', 'Monday = 2031-03-10'],
    ['The owner could not be reached Monday.', 'Monday = 2031-03-10'],
    ['The owner could see the fire on Monday.', 'Monday = 2031-03-10'],
    ['It will rain, the office said, citing a statement Monday.', 'Monday = 2031-03-10'],
    ['It could shut, says a report from Monday.', 'Monday = 2031-03-10'],
    ['The crash Monday will be looked into.', 'Monday = 2031-03-10'],
    ['“It will end well.” Nobody slept on Monday.', 'Monday = 2031-03-10'],
    ['They slept in cars, unable to move due to bad roads on Monday.', 'Monday = 2031-03-10'],
    ['The clerk had vowed to leave on Monday.', 'Monday = 2031-03-10'],
    ['The firm bought the mill Monday and will shut it.', 'Monday = 2031-03-10'],
    ['The fair opened this weekend.', 'this weekend = 2031-W10-WE'],
    ['The mill burned overnight.', 'overnight = 2031-03-13TNI'],
    ['The clerk was warned as early as Monday.', 'Monday = 2031-03-10'],
    ['Court to free the man held since Monday', 'Monday = 2031-03-10'],
  ])('sees what has been: %s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it('lets the clause behind the day decide what was only announced', () => {
    expect(values('The mayor said in a note the hearing Monday will be short.')).toEqual(['Monday = 2031-03-17']);
  });
});
