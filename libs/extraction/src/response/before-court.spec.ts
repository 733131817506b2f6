import { findAttributions } from '../attribution/index.js';
import { buildDocument } from '../document/index.js';
import { findResponses } from './responses.js';

const read = (text: string): string[] => {
  const document = buildDocument(text);
  return findResponses(document, findAttributions(document), [], 'The Courier')
    .filter(({ response }) => response !== 'denial')
    .map((found) => `${found.response}: ${found.who.name}`);
};

describe('findResponses, what is none', () => {
  it.each([
    'The patient did not respond to treatment.',
    'The defendant remained silent in court as the verdict was read.',
    "The suspect refused to answer detectives' questions.",
    'In a deposition, Royce refused to answer questions about her finances.',
    'Nobody picked up a phone, he said.',
    'The lander fell silent five days before it was due to touch down.',
    'The mountain rescue team could not reach the climbers.',
    'The striker declined an invitation to join the club.',
    'The minister declined the award.',
    'The officer, who was not authorised to speak to the media, said two men were hurt.',
    'Two officials, who were not permitted to discuss the matter publicly, said the deal was close.',
    'An official said on condition of anonymity because he was not authorised to speak that the deal was close.',
    'The doctor referred the patient to a clinic.',
    'The court referred the case to a lower court.',
    'The referee pointed to the spot.',
    'The coach pointed to the injuries of his players.',
    'The company sent a team to the site.',
    'He could not say goodbye.',
    'Phones were dead across the island after the storm.',
    'Telephone lines were dead in the valley.',
    'The letter was returned to the museum in 1990.',
    'It is too early to plant tomatoes.',
    'The bill passed to the senate.',
    'The general passed on his command.',
    'The team passed all its tests.',
    'She closed the door and went to bed.',
    'The actor walked off without a word to his mother.',
    'The club has published nothing but losses for years.',
    'The council said it would go into details of the plan on Monday.',
    'The bank said it would not go into debt.',
    'The company said it would discuss the matter with its staff.',
    'The army did not discuss the retreat with its allies.',
    'The police know who did it.',
    'Police said they did not know him.',
    'Residents said they did not know where to go.',
    'She said she had no record of violence.',
    'The singer made no record last year.',
    'The report made no mention of the fire.',
    'The treaty makes no mention of fishing.',
    'The firm was contacted by the buyer in May.',
    'The mayor was approached by a builder for a loan.',
    'The ship could not be reached by helicopter.',
    'The firm asked the bank for a loan.',
    'Reached by phone, Holt said the fire was out.',
    'The minister said he would not resign.',
    'The company commented at length on the results.',
    'The Courier could not independently verify the claim.',
    'The judge refused to allow the evidence.',
    'The committee prevented the chairman from speaking.',
    'The police barred the crowd from entering.',
    'The two were prevented from leaving the country.',
    'The pilot did not answer radio calls.',
    'No one answered the alarm.',
    'There was silence in the hall.',
  ])('passes over %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
