import { stripVTControlCharacters } from 'node:util';
import { extract } from '#extraction';
import { extractListing } from './extract-listing.js';

const report = [
  'A barge probably struck the weir at Tolvane on May 3, the harbour office said, and 14 people were hurt.',
  'Tolvane is small.',
  'The barge company did not respond to requests for comment.',
].join('\n\n');

const listing = (text: string, coloured: boolean): string =>
  extractListing('barge.txt', extract(text, { referenceDate: '2031-05-09', outlet: 'The Echo' }), coloured);

describe('extractListing', () => {
  it('marks speaker, cue, content, date, value and hedge in brackets', () => {
    const [, first = ''] = listing(report, false).split('\n\n');
    expect(first.split('\n')[0]).toBe(
      '[content: [value: A barge] [hedge: probably] [value: struck] the weir at [value: Tolvane] on [date: May 3]], ' +
        '[speaker: the harbour office] [cue: said], and [value: 14] people were [value: hurt].',
    );
    expect(first).toContain('the harbour office: When was the strike by the barge? 3 May 2031');
    expect(first).toContain('(probable)');
  });

  it('says which outlet the text is of, when it came out and how much it claims', () => {
    const [head = ''] = listing(report, false).split('\n\n');
    expect(head).toMatch(/barge\.txt · outlet The Echo \(stated\) · published \S+ \(\w+\) · \d+ claims/);
  });

  it('names an official response', () => {
    expect(listing(report, false)).toContain('The barge company: no_response');
  });

  it('leaves out sentences of which nothing was read', () => {
    expect(listing('Well.\n\nThe weir leaked on May 3.', false)).not.toContain('Well.');
  });

  it('shows the same words in colour, without brackets', () => {
    const before = process.env['FORCE_COLOR'];
    process.env['FORCE_COLOR'] = '1';
    try {
      const coloured = listing(report, true);
      expect(coloured).not.toBe(stripVTControlCharacters(coloured));
      expect(stripVTControlCharacters(coloured)).toContain(report.split('\n\n')[0]);
    } finally {
      if (before === undefined) delete process.env['FORCE_COLOR'];
      else process.env['FORCE_COLOR'] = before;
    }
  });

  it.each(['', 'a', 'Ein Schiff ist am Freitag im Hafen der Stadt gesunken, und die Polizei hat das nicht bestätigt.'])(
    'lists %j without claims',
    (text) => {
      expect(listing(text, false)).toContain('0 claims');
    },
  );
});
