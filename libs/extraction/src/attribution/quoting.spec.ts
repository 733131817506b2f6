import { outerAttributions } from '../testing/attribution-words.js';

/** A text and its attributions as [source, cue, content]. */
const cases: readonly [string, string, readonly (readonly [string, string, string])[]][] = [
  [
    'who is quoted by an outlet',
    '“The dam will hold for another year,” the Echo quoted Ivo Tarn as saying.',
    [['Ivo Tarn', 'saying', '“The dam will hold for another year,”']],
  ],
  [
    'a full stop before a name and its verb',
    '"The bridge is safe for all of us." Orr said.',
    [['Orr', 'said', '"The bridge is safe for all of us."']],
  ],
  [
    'a quotation that is not closed',
    "The father of four told the newspaper: 'She wanted to find her son.",
    [['The father of four', 'told', "'She wanted to find her son."]],
  ],
  [
    'place and day before a colon',
    'The owner said Thursday from her home in Halden: “I would like to see him here.”',
    [['The owner', 'said', '“I would like to see him here.”']],
  ],
  [
    'an occasion before a colon',
    'The Vale Echo said in an editorial on Saturday: The court took a detour this week.',
    [['The Vale Echo', 'said', 'The court took a detour this week']],
  ],
  [
    'a letter between the parts of a clause',
    'The dam, Orr said in a letter on Monday, is safe.',
    [['Orr', 'said', 'The dam | is safe']],
  ],
  [
    'a court that instructs',
    '“Expect no extensions of any kind,” the court instructed.',
    [['the court', 'instructed', '“Expect no extensions of any kind,”']],
  ],
  [
    'a verb before the name and a colon',
    'He worked with many firms, writes the Echo: “He had worked with a charity for years.”',
    [['the Echo', 'writes', 'He worked with many firms | “He had worked with a charity for years.”']],
  ],
  ['a firm named after its owner', "Orrin's said the shop would close.", [["Orrin's", 'said', 'the shop would close']]],
  ['an owner and a reported thing', "Orrin's reported losses grew.", []],
  [
    'a list inside a relative clause',
    'Clerks who had been involved in the sale, the loan and the audit of the firm told the Echo that it was sound.',
    [['Clerks who had been involved in the sale, the loan and the audit of the firm', 'told', 'that it was sound']],
  ],
  [
    'a rank with a comma inside quotation marks',
    "Lena Orr, director of the port's “Open Office,” said in an email that the term is old.",
    [["Lena Orr, director of the port's “Open Office,”", 'said', 'that the term is old']],
  ],
  [
    'whom a clause without a pronoun describes',
    'All the experts I interviewed said her plan was better.',
    [['All the experts I interviewed', 'said', 'her plan was better']],
  ],
  [
    'an order in quotation marks',
    'Tarn tells his supporters at a Halden rally to “go home and vote.”',
    [['Tarn', 'tells', 'to “go home and vote.”']],
  ],
  [
    'a verdict before its object',
    'The senator dismissed as absurd the idea that the dam was safe.',
    [['The senator', 'dismissed as absurd', 'the idea that the dam was safe']],
  ],
  ['himself, which is no topic', 'The senator rarely shows himself in public.', []],
  [
    'a story that is told',
    'But on Saturday, others told a different story, said Lena Orr.',
    [['Lena Orr', 'said', 'But on Saturday, others told a different story']],
  ],
  ['hearsay at the start', 'Reportedly, the star got into a fight.', [['', 'Reportedly', 'the star got into a fight']]],
  [
    'an aside before the object',
    'The judges denied, however, a request by the owner.',
    [['The judges', 'denied', 'a request by the owner']],
  ],
  [
    'doctors whose verb looks like an adjective',
    'She was taken to a clinic, where doctors informed him that the leg was broken.',
    [['doctors', 'informed', 'that the leg was broken']],
  ],
  [
    'a ruling that looks like a noun',
    'The port fought for the boat, ruling only the owner may sell it.',
    [['The port', 'ruling', 'only the owner may sell it']],
  ],
  [
    'terms that call for something',
    'Terms call for the port to pay two million.',
    [['Terms', 'call for', 'the port to pay two million']],
  ],
  [
    'no idea',
    'The clerks had no idea what was causing the noise.',
    [['The clerks', 'had no idea', 'what was causing the noise']],
  ],
  [
    'a number and what bounds it',
    'At least one clerk said the dam was old.',
    [['At least one clerk', 'said', 'the dam was old']],
  ],
  [
    'a share and what bounds it',
    'Nearly half of voters believe the dam is old.',
    [['Nearly half of voters', 'believe', 'the dam is old']],
  ],
  ['not everyone', 'Not everyone agrees that the dam is old.', [['Not everyone', 'agrees', 'that the dam is old']]],
  [
    'a rank of today',
    'Former Vale mayor Ivo Tarn, now a lawyer, said the dam is old.',
    [['Former Vale mayor Ivo Tarn, now a lawyer,', 'said', 'the dam is old']],
  ],
  [
    'a thing denied and a relative clause',
    'The port has denied the claim, which Tarn made at a rally.',
    [['The port', 'has denied', 'the claim']],
  ],
  [
    'a letter that says something',
    'Orr wrote in her opinion that the case lacked merit.',
    [['Orr', 'wrote', 'that the case lacked merit']],
  ],
  ['what is not clear', "It's not clear how much he paid.", [['', "It's not clear", 'how much he paid']]],
  [
    'what many call something',
    "Tarn's repeated claim that one clerk was part of what many called “fraud” was odd.",
    [["Tarn's", 'repeated claim', 'that one clerk was part of what many called “fraud”']],
  ],
  [
    'a relative clause within an object',
    'Tarn did not address his letters in which he called a clerk a fool.',
    [['Tarn', 'did not address', 'his letters in which he called a clerk a fool']],
  ],
  [
    'hope without "that"',
    'He expressed hope the dam will be mended.',
    [['He', 'expressed hope', 'the dam will be mended']],
  ],
];

describe('borders of speech', () => {
  it.each(cases)('reads %s', (_name, text, found) => {
    expect(outerAttributions(text)).toEqual(found.map(([source, cue, content]) => ({ source, cue, content })));
  });
});
