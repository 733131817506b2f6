import { extract } from '../extract.js';

/** What is read of a text behind a first sentence that tells something. */
const asides = (text: string): string[] => {
  const whole = `The ferry sank off Velden on Tuesday.\n\n${text}`;
  return extract(whole, { outlet: 'Velden Courier', referenceDate: '2031-05-09' }).notClaims.map(({ start, end }) =>
    whole.slice(start, end),
  );
};

describe('findAsides', () => {
  it.each([
    'In a fairer town, the port would pay its share.',
    'A mayor like Lena Orr would push for lower rents.',
    'The aim, he would argue, is a quiet harbour.',
    'If the hull was holed by a rock, the crew would have heard it.',
    'If the port closes, 400 workers might move away.',
    'If that is so, the pumps could save it.',
    'If it is not, the ship is lost.',
    'If true, that would be the worst sinking in years.',
    'Had the alarm rung, forty people would have lived.',
    'The crew would have lived if the alarm had rung.',
    'If the board finds that the pump failed, the yard would have to close.',
  ])('finds what is supposed: %s', (text) => {
    expect(asides(text)).toEqual([text]);
  });

  it.each([
    'The law would raise the rent.',
    'In a letter, the board said it would appeal.',
    'Under a deal signed on Monday, the mill was sold.',
    'Lena Orr said a strike would hurt the port.',
    'If the port closed, hundreds could leave, Lena Orr said.',
    'If convicted, the captain could face ten years in prison.',
    'If the gap falls below one point, the law requires a recount.',
    'If the alarm had rung, the crew would have left; it did not ring.',
    'If the port knew of it, it did not say so.',
  ])('leaves what tells something: %s', (text) => {
    expect(asides(text)).toEqual([]);
  });

  it.each([
    'Why did nobody see it?',
    'Had the crew slept through the alarm?',
    'So why the delay?',
    'Another fault?',
    'If the crew knew, who told them?',
    'After six weeks of talks, is the deal dead?',
    'What do the owners say?',
    'Ferries: Who pays for the pier?',
    'And if the owner refuses?',
  ])('finds what the outlet asks: %s', (text) => {
    expect(asides(text)).toEqual([text]);
  });

  it.each([
    '“Who knew?” asked Lena Orr.',
    'Why, she asked, had nobody come?',
    'Was it an accident, police asked?',
    'The captain left in May, but why?',
    'In May the captain left, and who pays?',
    'When the captain left, the port closed, and who pays?',
    'The captain knew?',
  ])('leaves what others ask, and what tells before it asks: %s', (text) => {
    expect(asides(text)).toEqual([]);
  });

  it('leaves a headline that asks: it names what the report is about', () => {
    const text = 'Did the Mayor Know?\n\nThe mayor of Velden left on Monday.';
    expect(extract(text).notClaims).toEqual([]);
  });

  it.each([
    'Write to our newsroom in confidence.',
    'Let us know what you think.',
    'Courier subscribers can download the full list here.',
    'Our guides are updated as facts emerge.',
    'This is a developing story.',
    'Additional reporting by Bo Lund in Velden.',
    'Lena Orr contributed to this report.',
    'Support for this reporting comes from listeners.',
    'Transcripts may contain errors.',
    'This interview has been edited for length and clarity.',
    'Velden Courier does not name minors.',
    'The Associated Press does not typically identify victims.',
    'Here is where things stand.',
    'His name is known to this newspaper and is being withheld at his request.',
    'The names of the children have been changed.',
    'If you have a question, email the newsdesk.',
    "If you have a question that isn't answered here, email the newsdesk.",
    'Read more on our website.',
    'Get breaking news alerts on your phone.',
    'Text HARBOUR to 60606 for alerts.',
    'If you have been affected by this story, call the helpline on 0800 555.',
    "Velden Courier's parent company is a sponsor of the regatta.",
  ])('finds what the outlet says of its own work: %s', (text) => {
    expect(asides(text)).toEqual([text]);
  });

  it.each([
    'Anyone with information is asked to call the coastguard on 555-0142.',
    'Anyone with information about the fire should contact Velden police on 555 0142.',
    "Witnesses are urged to call the sheriff's office at 555-0199.",
    'Anyone who saw the van is asked to contact detectives on 101.',
    'Tips can be left anonymously at 555-0100.',
    'Callers can remain anonymous.',
    'Callers do not have to give their names.',
  ])('finds what the police ask of readers: %s', (text) => {
    expect(asides(text)).toEqual([text]);
  });

  it.each([
    'Perhaps the truce will hold when the snow melts.',
    'Perhaps not.',
    'Or perhaps not.',
    'Maybe the mill will reopen one day.',
  ])('finds what the outlet guesses of what is to come: %s', (text) => {
    expect(asides(text)).toEqual([text]);
  });

  it.each([
    'Perhaps 40 people died.',
    'Perhaps a dozen houses burned.',
    'Perhaps the worst fire was in Velden in 1990.',
    'Perhaps nobody will come, Lena Orr said.',
    'Police asked anyone with information to come forward.',
    'Anyone caught with a weapon is fined.',
    'Callers told the station that the mill burned.',
    'Residents are urged to boil water.',
    'Witnesses are expected to testify in May.',
    'Get out, the crew told them.',
  ])('leaves guesses at what is, and calls that tell something: %s', (text) => {
    expect(asides(text)).toEqual([]);
  });

  it.each([
    'Help came from our neighbours.',
    'Support for this plan comes from farmers.',
    'The list of passengers was updated on Monday.',
    'Transcripts of the call were released on Monday.',
    'This project was funded by the council.',
    'Velden Courier reported the sinking on Tuesday.',
    'The port does not name minors.',
    'Subscribers can cancel the contract within a month.',
    "The yard's parent company is a sponsor of the regatta.",
    'The names of the crew were read out on Monday.',
    'If you have a ticket, email the port.',
  ])('leaves what only sounds like it: %s', (text) => {
    expect(asides(text)).toEqual([]);
  });

  it('yields no claims of asides, but keeps a response within one', () => {
    const text = 'The ferry sank.\n\nIf the hull was old, the port would have known. Would the owner have known?';
    const { claims } = extract(text, { outlet: 'Velden Courier' });
    expect(claims.every(({ evidence }) => evidence.start < 15)).toBe(true);
    const answer = 'The ferry sank. If that is so, the port would not comment.';
    expect(extract(answer).claims.some(({ response }) => response === 'no_comment')).toBe(true);
  });
});
