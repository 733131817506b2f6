import { buildDocument } from '../document/index.js';
import { findMentions } from '../mentions/index.js';
import { findCredits } from './credits.js';

const read = (text: string, own: string | null = null): string[] => {
  const document = buildDocument(text);
  return findCredits(document, findMentions(document), own).map(
    (credit) => `${credit.name} (${text.slice(credit.start, credit.end)})`,
  );
};

describe('findCredits', () => {
  it.each([
    ['PORT ELLERY (NWS) - The ferry sank.', 'NWS (NWS)'],
    ['TOLVANE, March 3 (Reuters) – The ferry sank.', 'Reuters (Reuters)'],
    ['The ferry sank, according to the AP.', 'Associated Press (AP)'],
    ['Two clerks told Agence France-Presse that it sank.', 'Agence France-Presse (Agence France-Presse)'],
    ['The sinking was first reported by the Tolvane Echo.', 'Tolvane Echo (Tolvane Echo)'],
    ['The Tolvane Echo first reported the sinking.', 'Tolvane Echo (Tolvane Echo)'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['The dead were named by the daily Kessin Glas.', 'Kessin Glas'],
    ['According to the magazine Apse, the mill burned.', 'Apse'],
    ['The Lindow Beacon, a small local weekly, reported in May that the mill burned.', 'Lindow Beacon'],
    ['It was first revealed by the podcast Salt Line in May.', 'Salt Line'],
    ['Local website Tarn Now put the toll at nine.', 'Tarn Now'],
    ['The newsletter Tenfold wrote on Friday that it sank.', 'Tenfold'],
    ['Velden’s biggest daily, Orrin Sound, reported it.', 'Orrin Sound'],
    ['State television KTV reported that nine died.', 'KTV'],
    ['“It sank,” she told Radio Altmark.', 'Radio Altmark'],
    ['The claims were aired in May by Radio Altmark.', 'Radio Altmark'],
    ['Apse magazine reported that it sank.', 'Apse'],
    ['The Lindow Post revealed on Monday that he had lied.', 'Lindow Post'],
    ['The Lindow Enquirer was the first to publish the list.', 'Lindow Enquirer'],
    ['The Lindow Herald, which broke the story, has the letter.', 'Lindow Herald'],
    ['In an interview with the Lindow Argus, he denied it.', 'Lindow Argus'],
    ['He wrote in the Times of Lindow that he left.', 'Times of Lindow'],
    ['The Globe and Mail reported that it sank.', 'Globe and Mail'],
    ['The Sunday Times reported that it sank.', 'Sunday Times'],
    ['He told the Guardian that it sank.', 'Guardian'],
    ['The hull was cracked, the Lindow Post said.', 'Lindow Post'],
    ['An investigation by the Lindow Gazette found a crack.', 'Lindow Gazette'],
    ['A letter obtained by the Lindow Chronicle says so.', 'Lindow Chronicle'],
    ['The sale was first reported by Newsline on Friday.', 'Newsline'],
    ['Footage obtained by Newsline shows the wall giving way.', 'Newsline'],
    ['The Lindow Post, citing court papers, said it sank.', 'Lindow Post'],
    ['Newsline, citing two officials, reported that it sank.', 'Newsline'],
    ['Broadcaster RTK said it sank.', 'RTK'],
    ['A clerk told WXKO-TV that it sank.', 'WXKO-TV'],
    ['KRTA-FM first reported that it sank.', 'KRTA-FM'],
    ['He told RTK radio that it sank.', 'RTK'],
    ['She told Velden FM the road was shut.', 'Velden FM'],
    ['The governor said on BXN Radio Velden that it sank.', 'BXN Radio Velden'],
    ['She told the Velden Sun-Times that it sank.', 'Velden Sun-Times'],
    ['He told the Daily Ember that it sank.', 'Daily Ember'],
    ['According to Lindow Weekly, the mill burned.', 'Lindow Weekly'],
    ['The Lindow Gazette, our sister paper, reported that it sank.', 'Lindow Gazette'],
    ['The Lindow Times said it had seen the contract.', 'Lindow Times'],
    ['The claims were made in Sunday’s edition of the Lindow Argus.', 'Lindow Argus'],
  ])('reads an outlet that no list knows: %s', (text, expected) => {
    expect(read(text)).toEqual([`${expected} (${expected})`]);
  });

  it.each([
    ['The Reuters news agency reported that it sank.', 'Reuters'],
    ['The Interfax news agency quoted a clerk as saying that it sank.', 'Interfax'],
    ["Turkey's Anadolu news agency said it sank.", 'Anadolu'],
  ])('reads an agency that a noun behind its name shows: %s', (text, expected) => {
    expect(read(text).map((credit) => credit.replace(/ \(.*/u, ''))).toEqual([expected]);
  });

  it.each([
    ['The Lindow Sentinel', 'A clerk told The Sentinel that it sank.'],
    ['Evening Courier', 'He told the Courier that it sank.'],
    ['Lindow Post', 'The Lindow Post reported in May that it sank.'],
    ['NWS', 'PORT ELLERY (NWS) - The ferry sank.'],
  ])('takes nothing for a credit of %s in its own report', (own, text) => {
    expect(read(text, own)).toEqual([]);
    expect(read(text)).toHaveLength(1);
  });

  it.each([
    'Lena Star reported to the police.',
    'She told Ida Sun to go.',
    'He told the Guardian Council that it was over.',
    'He went to Corran, the newspaper reported.',
    'The Lindow Post said its profits fell.',
    'The mayor said so in a TV interview.',
    'He reads the weekly Orrin Sound.',
    'The video was posted by WXKO-TV viewers.',
    'He told RTK radio workers to go.',
    'He told the crew by radio to leave.',
    'The WTO reported that trade fell.',
    'The Kessin ministry website said so.',
    'The weather station Velden reported wind.',
    'The study was published in the journal Wetlands.',
    'The daily march to Lindow resumed.',
    'The crack was first reported by Ida Rusk.',
    'The record was obtained by Lindow in May.',
    'Ida Rusk, citing her health, said she would go.',
    'The bridge was seen by Newsline readers as a risk.',
  ])('passes over what only looks like an outlet, or is a topic: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('passes over an outlet that is only a topic', () => {
    expect(read('The strike at the Tolvane Echo ended. Reuters raised its prices.')).toEqual([]);
  });
});
