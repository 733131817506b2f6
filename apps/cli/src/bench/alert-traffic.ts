/** A report as `POST /v1/stories/{story}/reports` takes it. */
export interface FiledReport {
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  readonly published: string;
}

const TOWNS = [
  'Corvale',
  'Ostrand',
  'Mellick',
  'Tavery',
  'Brenholm',
  'Sulwick',
  'Quarnby',
  'Ildmoor',
  'Fenrick',
  'Varsa',
];
const SHIPS = ['Corrin Star', 'Lady Maud', 'Northern Tern', 'Blue Heron', 'Anna Felder'];
const OUTLETS = ['Harbour Post', 'Inland Wire', 'Radio Sund', 'Lantern Weekly', 'Tide Courier', 'Coast Gazette'];
const SPEAKERS = [
  'Ines Holm, who leads the inquiry,',
  'Tobias Rell, a retired pilot,',
  'Maren Oake, a spokeswoman for the coast guard,',
  'Pell Ardin, who runs the quay,',
  'Hedda Vorn, a harbour official,',
  'Jost Lerrick, a union representative,',
];
const SPEECH = ['said', 'told reporters', 'added', 'explained', 'noted'];
const THINGS = [
  'the quay',
  'the eastern pier',
  'the fuel depot',
  'the fish market',
  'the customs house',
  'the rescue boat',
];
const STATES = [
  'was being searched by divers',
  'had been closed to visitors',
  'would be inspected by engineers',
  'remained under guard',
  'was crowded with relatives',
  'had been cleared of wreckage',
];

/** Sentences of a report beside the one that matters. */
const SENTENCES = 11;

/** Reports of one story: what each says beside the day on which the ferry sank differs from report to report. */
export class AlertTraffic {
  constructor(private readonly story: number) {}

  get id(): string {
    return `ferry-${this.story}`;
  }

  get title(): string {
    return `The ${this.#town} ferry`;
  }

  /**
   * The report of this number. All reports of a number under `agreeing` give one day; each later one gives a day of its
   * own, and so contradicts all that came before it.
   */
  report(number: number, agreeing: number): FiledReport {
    const day = 2 + Math.max(0, number - agreeing + 1);
    const title = `Ferry sinks off ${this.#town}`;
    const ship = this.#of(SHIPS, 0);
    const sentences = [
      `The port authority said the ferry ${ship} sank off ${this.#town} on May ${day}.`,
      ...Array.from({ length: SENTENCES }, (_, index) => this.#sentence(number * SENTENCES + index)),
    ];
    return {
      outlet: this.#of(OUTLETS, number),
      title,
      text: `${title}\n\n${sentences.join(' ')}\n`,
      published: `2021-05-${String(20 + number).padStart(2, '0')}`,
    };
  }

  get #town(): string {
    return this.#of(TOWNS, 0);
  }

  #sentence(turn: number): string {
    const [speaker, speech] = [this.#of(SPEAKERS, turn), this.#of(SPEECH, turn * 3)];
    const [thing, state] = [this.#of(THINGS, turn * 5 + 1), this.#of(STATES, turn * 7 + Math.floor(turn / 6))];
    return `${speaker} ${speech} that ${thing} ${state}.`;
  }

  #of(words: readonly string[], turn: number): string {
    return words[(this.story + turn) % words.length] ?? '';
  }
}
