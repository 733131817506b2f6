import { MENS_NAMES, WOMENS_NAMES } from './lexicon/given-names.js';

/** The pronoun that a person is spoken of with, as far as the words tell. */
export type Gender = 'she' | 'he';

const SHE: ReadonlySet<string> = new Set(
  `mrs mrs. ms ms. miss madam dame lady queen princess duchess sister mother mum mom daughter wife widow aunt niece
   grandmother woman girl girlfriend nun actress policewoman spokeswoman chairwoman businesswoman congresswoman
   councilwoman saleswoman heiress hostess waitress stewardess midwife ballerina baroness countess mistress
   schoolgirl sportswoman frenchwoman dutchwoman englishwoman irishwoman welshwoman scotswoman`.split(/\s+/u),
);

const HE: ReadonlySet<string> = new Set(
  `mr mr. sir lord king prince duke father dad son husband widower brother uncle nephew grandfather man boy boyfriend monk
   priest pope policeman fireman postman fisherman salesman gunman spokesman chairman businessman congressman
   councilman cardinal imam rabbi sheikh ayatollah
   schoolboy sportsman frenchman dutchman englishman irishman welshman scotsman yorkshireman`.split(/\s+/u),
);

/** Which pronoun the words of a title, a role or a kinship allow alone; `null` where they tell nothing. */
export function genderOfRole(words: string): Gender | null {
  // The head noun decides: "the minister's wife" is a woman, "the mother of the king" too.
  const head = words.toLowerCase().split(/[\s’']+/u);
  const end = head.findIndex((word) => /^(?:of|for|from|at|in|with|who)$/u.test(word));
  for (const word of head.slice(0, end < 0 ? head.length : end).reverse()) {
    if (SHE.has(word)) return 'she';
    if (HE.has(word)) return 'he';
  }
  return null;
}

/** The same for the given name that a full name begins with. */
export function genderOfName(name: string): Gender | null {
  const space = name.indexOf(' ');
  const given = (space < 0 ? name : name.slice(0, space)).toLowerCase();
  return WOMENS_NAMES.has(given) ? 'she' : MENS_NAMES.has(given) ? 'he' : null;
}
