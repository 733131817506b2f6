import { stem } from '../words/stem.js';
import { reportTerms } from './report-terms.js';

describe('reportTerms', () => {
  it('reads names, pairs of names and figures', () => {
    const terms = reportTerms('Yesterday the ferry Morning Heron sank with 1,084 aboard. The ferry was old.');
    expect(terms.get('morn heron')).toMatchObject({ kind: 'pair', times: 1 });
    expect(terms.get('heron')).toMatchObject({ kind: 'word', named: true, small: false });
    expect(terms.get('1084')).toMatchObject({ kind: 'figure' });
    expect(terms.get(stem('ferry'))).toMatchObject({ times: 2, named: false, small: true });
  });

  it('takes no first word of a sentence for a name', () => {
    const use = reportTerms('Crews searched the bay. "Ferries waited," they said.').get('crew');
    expect(use).toMatchObject({ capital: true, named: false });
  });

  it('learns nothing from the capitals of a headline in title case', () => {
    const terms = reportTerms('Ferry Sinks Near Old Harbour Wall\n\nA ferry sank in the bay on its way home.');
    expect(terms.get('harbour')).toMatchObject({ capital: true, named: false });
    expect([...terms.keys()].filter((term) => term.includes(' '))).toEqual([]);
  });

  it('tells the opening from the rest', () => {
    const rest = 'waves rolled beach '.repeat(25);
    expect(reportTerms(`${rest}lighthouse`).get('lighthous')).toMatchObject({ times: 1, inLead: 0 });
    expect(reportTerms(`lighthouse ${rest}`).get('lighthous')).toMatchObject({ times: 1, inLead: 1 });
  });

  it('drops what an apostrophe cuts off', () => {
    expect([...reportTerms("Orrin's crew didn't wait").keys()]).not.toContain('s');
  });
});
