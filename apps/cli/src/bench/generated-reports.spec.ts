import { generatedReports, type GeneratedReport } from './generated-reports.js';

function firstOf(seed: number): GeneratedReport[] {
  const made: GeneratedReport[] = [];
  for (const report of generatedReports('story', seed, 4)) {
    if (made.push(report) === 3) break;
  }
  return made;
}

describe('generated reports', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(firstOf(7)).toEqual(firstOf(7));
    expect(firstOf(7).map(({ text }) => text)).not.toEqual(firstOf(8).map(({ text }) => text));
  });

  it('hold claims for scrutiny to read, under ids of their own', () => {
    const made = firstOf(7);
    expect(made.every(({ claims }) => claims >= 4)).toBe(true);
    expect(made.every(({ claims, stream }) => stream.events.length === claims + 1)).toBe(true);
    expect(new Set(made.flatMap(({ stream }) => stream.events.map(({ id }) => id))).size).toBe(
      made.reduce((sum, { claims }) => sum + claims + 1, 0),
    );
  });
});
