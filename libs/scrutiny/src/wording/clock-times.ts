const CLOCK =
  /\b(\d{1,2})(?:[:.](\d{2}))?\s*(?:(a)\.?m\b|(p)\.?m\b)|\b([01]?\d|2[0-3]):([0-5]\d)\b|\b(noon|midnight)\b/giu;

/** The times of day that a sentence names, in minutes from midnight: "4.20 p.m.", "16:20", "noon". */
export function clockTimes(sentence: string): number[] {
  return [...sentence.matchAll(CLOCK)].flatMap(([, hour, minute, morning, evening, ofDay, past, word]) => {
    if (word !== undefined) return [word.toLowerCase() === 'noon' ? 720 : 0];
    if (ofDay !== undefined) return [Number(ofDay) * 60 + Number(past)];
    const hours = Number(hour);
    if ((morning ?? evening) === undefined || hours < 1 || hours > 12) return [];
    return [(hours % 12) * 60 + (evening === undefined ? 0 : 720) + Number(minute ?? 0)];
  });
}
