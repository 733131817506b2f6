import { claimContentSchema } from '#story';
import { z } from 'zod';
import { extract } from './extract.js';

const report = [
  'Ferry Strikes Pier in Velden, Dozens Hurt',
  'VELDEN (NWS) - A ferry with 41 people aboard struck the north pier on March 3, the harbour office said.',
  'Ida Rusk, who runs a cafe at the port, said the engine had stopped before the crash.',
  'The ferry company did not respond to requests for comment.',
].join('\n\n');

describe('extract', () => {
  const found = extract(report, { referenceDate: '2031-03-09', outlet: 'Velden Courier' });

  it('yields claims in the shape that the story keeps', () => {
    z.array(claimContentSchema).parse(found.claims);
    expect(found).toMatchObject({
      language: 'en',
      extractor: 'rules/12',
      outlet: { name: 'Velden Courier', basis: 'stated' },
    });
    expect(found.published).toMatchObject({ earliest: '2031-03-03T00:00:00.000Z', latest: '2031-03-09T23:59:59.999Z' });
  });

  it('attributes what is said and records who kept silent', () => {
    const speakers = found.claims.map((claim) => claim.attribution[0]?.speaker);
    expect(speakers).toEqual(expect.arrayContaining(['Ida Rusk']));
    const silent = found.claims.filter((claim) => claim.stance === 'responds');
    expect(silent.map((claim) => [claim.attribution[0]?.speaker, claim.response])).toEqual([
      ['The ferry company', 'no_response'],
    ]);
  });

  it('reads no claims in another language', () => {
    const german =
      'Der Rat der Stadt hat für die Brücke gestimmt, und sie wird im Frühling an dem Fluss gebaut, sagte der Bürgermeister.';
    const extraction = extract(german);
    expect(extraction.language).toBe('de');
    expect(extraction.claims).toEqual([]);
  });
});
