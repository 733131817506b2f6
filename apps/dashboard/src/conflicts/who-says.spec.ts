import { whoSays } from './who-says.js';

describe('who says a sentence', () => {
  it.each([
    ['the harbour office', 'Orrin Courier', 'the harbour office, in Orrin Courier'],
    ['Orrin Courier', 'Orrin Courier', 'Orrin Courier'],
    ['', 'Orrin Courier', 'Orrin Courier'],
    ['', 'unknown (003.txt)', 'unnamed outlet (003)'],
  ])('is told of %j in %j', (speaker, outlet, told) => {
    expect(whoSays({ speaker, outlet })).toBe(told);
  });
});
