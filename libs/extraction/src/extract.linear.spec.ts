import { extract } from './extract.js';

const length = 200_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const plain = fill(
  'The council of Lindow voted for a new bridge on Monday, the mayor said. Two clerks told the Post that it would cost ' +
    '14 million euros. Ida Rusk, who runs a cafe, said the engine had stopped before the crash killed 12 people.\n\n',
);

/** Names that never come twice, so that nothing is known from before. */
const fresh = (before: string, after: string): string =>
  Array.from(
    { length: 12_000 },
    (_, index) => before + index.toString(26).replace(/\d/g, (digit) => 'klmnopqrst'.charAt(Number(digit))) + after,
  )
    .join(' ')
    .slice(0, length);

const traps: readonly (readonly [string, string])[] = [
  ['one letter', fill('a')],
  ['one capital', fill('A')],
  ['capitalised words', fill('Lindow ')],
  ['straight quotes', fill('"')],
  ['apostrophes', fill("'")],
  ['opening quotes', fill('“')],
  ['opening brackets', fill('(')],
  ['commas', fill('a, ')],
  ['digits', fill('1')],
  ['numbers', fill('1 ')],
  ['full stops', fill('. ')],
  ['dashes', fill('- ')],
  ['conjunctions', fill('Ida and ')],
  ['nested saying', fill('she said that ')],
  ['verbs alone', fill('was killed ')],
  ['one event again and again', fill('The raid killed a man. ')],
  ['corrections in passing', fill('The target turned out to be a clerk. ')],
  ['correction boxes', fill('Correction: the vote was on Tuesday, not Monday.\n\n')],
  ['contrasts', fill('not a man, ')],
  ['acronyms', fill('Lindow Steel (LS) ')],
  ['line breaks', fill('\n')],
  ['lines of one letter', fill('a\n')],
  ['headlines', fill('Council Backs Bridge\n\n')],
  ['dates', fill('March 3 ')],
  ['silences', fill('The ministry declined to comment. ')],
  ['silences by pronouns', fill('It did not reply. ')],
  ['silences that somebody tells', fill('It said that it would not comment. ')],
  ['silences in own words', fill('"We have not seen the report," said Orr. ')],
  ['pairs of surrogates', fill('😀 ')],
  ['predicates', fill('is aware of ')],
  ['verbs and nouns of speech', fill('expressed doubt about ')],
  ['new people', fresh('Police arrested Tam Or', 'ick.')],
  ['new speakers', fresh('Ida Ru', 'isk said no.')],
];

/** Processor time of one reading in milliseconds: other work on the machine does not count. */
function cost(text: string): number {
  const before = process.cpuUsage();
  extract(text, { referenceDate: '2031-05-10' });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('the cost of a text', () => {
  let usual = 0;
  beforeAll(() => {
    extract(plain.slice(0, 20_000));
    usual = cost(plain);
  });

  it.each(traps)('stays within ten times that of plain text for 200 KB of %s', (_name, text) => {
    expect(cost(text) / usual).toBeLessThan(10);
  });

  it('does not grow faster than the text', () => {
    const half = Math.min(cost(plain.slice(0, length / 2)), cost(plain.slice(length / 2)));
    expect(Math.min(cost(plain), cost(plain)) / half).toBeLessThan(4);
  });
});
