import { buildDocument } from '../document/index.js';
import { readUnits } from '../document/units.js';
import { readActors } from './actors.js';
import { findMentions } from './mentions.js';

const named = (text: string, aliases: Parameters<typeof findMentions>[1] = []): string[] =>
  findMentions(buildDocument(text), aliases)
    .filter((mention) => mention.status === 'named')
    .map((mention) => `${text.slice(mention.start, mention.end)} = ${mention.name}`);

const actors = (phrase: string): string[] => {
  const text = `${phrase} left the room.`;
  const unit = readUnits(buildDocument(text))[0];
  if (unit === undefined) return [];
  return readActors(text, unit.nodes, { from: 0, to: unit.nodes.length - 5 }).map((actor) => actor.name);
};

describe('findMentions', () => {
  it('resolves surnames and acronyms to the name first given', () => {
    expect(named('The Harbour Safety Board (HSB) named Ana Brill. The HSB said Brill had left.')).toEqual([
      'Harbour Safety Board = Harbour Safety Board',
      'HSB = Harbour Safety Board',
      'Ana Brill = Ana Brill',
      'HSB = Harbour Safety Board',
      'Brill = Ana Brill',
    ]);
  });

  it('keeps particles and hyphenated articles in a name and finds it without them', () => {
    expect(named('Police met Rami al-Dorran and Ines de la Vega. Al-Dorran and Vega left.')).toEqual([
      'Rami al-Dorran = Rami al-Dorran',
      'Ines de la Vega = Ines de la Vega',
      'Al-Dorran = Rami al-Dorran',
      'Vega = Ines de la Vega',
    ]);
  });

  it('drops titles and follows an office to its holder', () => {
    const text = 'Mayor Lena Orr spoke first. The mayor left early.';
    const mentions = findMentions(buildDocument(text)).filter((mention) => mention.status === 'named');
    expect(mentions.map((mention) => mention.name)).toEqual(['Lena Orr', 'Lena Orr']);
    expect(mentions[0]?.role).toBe('mayor');
  });

  it('takes what aliases say', () => {
    expect(named('The Lindow strike of the LFU ended.', [{ name: 'Lindow Freight Union', also: ['LFU'] }])).toContain(
      'LFU = Lindow Freight Union',
    );
  });

  it('counts people without a name and marks groups', () => {
    const found = findMentions(buildDocument('Three officers and the residents left.'));
    expect(found.map((mention) => [mention.head, mention.count, mention.status])).toEqual([
      ['officer', 3, 'anonymous'],
      ['resident', null, 'collective'],
    ]);
  });

  it('tells places from people and bodies', () => {
    const text = 'In Norway, Ivo Tarn of the Tolvane Port Authority met Sefa Dorn.';
    const kinds = findMentions(buildDocument(text)).map((mention) => mention.kind);
    expect(kinds).toEqual(['place', 'person', 'organisation', 'person']);
  });

  it('finds no names in a headline that the body does not know', () => {
    expect(named('Harbour Fire Kills Three\n\nA fire killed three men.')).toEqual([]);
  });
});

describe('readActors', () => {
  it('splits coordinated speakers', () => {
    expect(actors('relatives and two port officials')).toEqual(['relatives', 'two port officials']);
  });

  it('takes a body whose letters spell a pronoun for a body', () => {
    expect(actors('the WHO')).toEqual(['WHO']);
    expect(actors('the doctor who was there')).toEqual(['the doctor']);
  });

  it('spells out bodies that share a noun', () => {
    expect(actors('the defence and interior ministries')).toEqual([
      'the defence ministries',
      'the interior ministries',
    ]);
  });

  it('leaves an apposition whole and takes the name from it', () => {
    expect(actors('her brother, Sefa Dorn,')).toEqual(['Sefa Dorn']);
    expect(actors('Sefa Dorn, a clerk and poet,')).toEqual(['Sefa Dorn']);
    expect(actors('a clerk and poet')).toEqual(['a clerk and poet']);
  });

  it('takes the name from an apposition behind words that qualify it', () => {
    expect(actors("the mill's owner, privately held Orrin Steel,")).toEqual(['Orrin Steel']);
    expect(actors('its operator, state-run Velgas,')).toEqual(['Velgas']);
    expect(actors('its patron, a retired clerk,')).toEqual(['its patron']);
  });

  it('keeps a name beside a longer one', () => {
    expect(actors('Ardent and Castle Street Partners')).toEqual(['Ardent', 'Castle Street Partners']);
  });
});
