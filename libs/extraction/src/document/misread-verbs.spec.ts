import { buildDocument } from './document.js';

const verbs = (text: string): string[] =>
  buildDocument(text).sentences.flatMap(({ tokens }) => tokens.flatMap((t) => (t.pos === 'VERB' ? [t.lemma] : [])));

describe('verbs that the tagger misreads', () => {
  it.each([
    ['The firm will close the mill in June.', 'close'],
    ['The line could not open before May.', 'open'],
    ['The court may free the clerk.', 'free'],
    ["The harbour won't close.", 'close'],
  ])('takes an adjective behind a modal for the verb that it is: %s', (text, verb) => {
    expect(verbs(text)).toContain(verb);
  });

  it.each([
    ['What would free trade bring?', 'free'],
    ['Nobody knew how would open trade help.', 'open'],
  ])('leaves other adjectives: %s', (text, verb) => {
    expect(verbs(text)).not.toContain(verb);
  });

  it.each([
    ['Police shot the tiger.', 'shoot'],
    ['Two soldiers shot a man outside the bank.', 'shoot'],
    ['Police shot dead a man.', 'shoot'],
    ['A soldier shot the tiger.', 'shoot'],
    ['Witnesses said police shot him twice.', 'shoot'],
  ])('takes a noun between a subject and an object for the verb that it is: %s', (text, verb) => {
    expect(verbs(text)).toContain(verb);
  });

  it.each([
    ['She said the penalty shot the referee gave was fair.', 'shoot'],
    ['Guards heard the gun shot the clerk fired.', 'shoot'],
  ])('leaves other nouns: %s', (text, verb) => {
    expect(verbs(text)).not.toContain(verb);
  });
});
