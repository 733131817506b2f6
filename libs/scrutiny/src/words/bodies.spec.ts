import { claim, polarity } from '../testing/claim-builder.js';
import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { sameSpeaker } from './bodies.js';

const said = (speaker: string, role: string | null = null): ScrutinyClaim => {
  const one = claim({ value: polarity('affirmed'), speaker });
  return { ...one, attribution: one.attribution.map((level) => ({ ...level, role })) };
};

describe('sameSpeaker', () => {
  it('knows one name, and one word of kin', () => {
    expect(sameSpeaker(said('Ada Renn'), said('Renn'))).toBe(true);
    expect(sameSpeaker(said("Orrin's sister"), said('his sister'))).toBe(true);
    expect(sameSpeaker(said("Orrin's sister"), said('his mother'))).toBe(false);
  });

  it('knows who one report names and the other tells by the role', () => {
    expect(sameSpeaker(said('Ada Renn', 'his mother'), said("Orrin's mother"))).toBe(true);
    expect(sameSpeaker(said("Orrin's mother"), said('Ada Renn', 'his mother'))).toBe(true);
  });

  it('takes two who hold like offices for two', () => {
    expect(sameSpeaker(said('Ada Renn', 'minister'), said('Ivo Tarn', 'minister'))).toBe(false);
  });
});
