import type { SeededRandom } from './random.js';

/** A report on an invented event, as the body of `POST …/reports`. */
export interface InventedReport {
  readonly story: string;
  readonly body: { readonly outlet: string; readonly published: string; readonly text: string };
}

interface Place {
  readonly story: string;
  readonly title: string;
  readonly town: string;
  readonly event: string;
  readonly official: string;
}

/** The stories that the reports belong to. */
export const inventedStories: readonly Place[] = [
  { story: 'tarnholm-fire', title: 'Harbour fire', town: 'Tarnholm', event: 'the harbour fire', official: 'Ines Holm' },
  { story: 'quellmark-flood', title: 'Flood', town: 'Quellmark', event: 'the flood', official: 'Tobias Rell' },
  { story: 'sildavik-crash', title: 'Tram crash', town: 'Sildavik', event: 'the tram crash', official: 'Maren Oake' },
  { story: 'averby-strike', title: 'Dock strike', town: 'Averby', event: 'the dock strike', official: 'Pell Ardin' },
];

const OUTLETS = ['Tidewater Post', 'The Fjord Courier', 'Inland Wire', 'Radio Sund', 'Lantern Weekly'];
const OFFICES = ['police', 'the fire service', 'the district council', 'the ministry of works'];
const REFUSALS = [
  'The mayor declined to comment.',
  'The port company did not respond to a request for comment.',
  'A spokeswoman for the council said she had no information.',
];

/** The report of this number: no two have the same text, and what they say disagrees now and then. */
export function inventReport(number: number, random: SeededRandom): InventedReport {
  const { story, town, event, official } = random.pick(inventedStories);
  const day = random.between(1, 28);
  const sentences = [
    `${town} ${random.pick(OFFICES)} said on Monday that ${random.between(2, 40)} people were injured in ${event}.`,
    `"We have counted ${number + 1} messages about it," said ${official}, who leads the inquiry.`,
    `According to ${official}, ${event} began on ${random.between(1, 9)} March.`,
    random.pick(REFUSALS),
  ];
  return {
    story,
    body: {
      outlet: random.pick(OUTLETS),
      published: `2024-03-${String(day).padStart(2, '0')}`,
      text: `${sentences.join(' ')}\n`,
    },
  };
}
