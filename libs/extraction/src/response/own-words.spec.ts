import { buildDocument } from '../document/index.js';
import { silencesIn } from '../testing/silences.js';
import { mayRefuse, ownRefusal } from './own-words.js';

describe('ownRefusal', () => {
  it.each([
    "I'd rather not say.",
    'We would prefer not to discuss it',
    "I've said all I'm going to say.",
    'I have said everything I have to say on the matter',
    'That is not something I can discuss',
    "It's not for me to say.",
    'It is not our place to comment',
    "You'll have to ask them,",
    'Ask my lawyer.',
    'That’s a question for the police',
    'That is a matter for another day',
    "I can't speak to that.",
    "I'll leave that to the lawyers",
    'We will comment once we have read the ruling',
    "Well, let's not speculate",
    'Next question',
    'Talk to my lawyer',
    'I think I’d better not say anything',
    'We are not releasing the name of the officer',
    'Leave us alone',
    "I'm afraid I can't help you",
  ])('reads the quoted %s as no comment', (words) => {
    expect(ownRefusal(words, true)).toBe('no_comment');
    // A word that no hint names would never be looked for.
    expect(buildDocument(words).sentences.some(mayRefuse)).toBe(true);
  });

  it.each([
    'it was a matter for the coroner',
    'that it was not for her to judge',
    'she would wait for the report before commenting',
    'he would reserve judgment',
    'it would reply in due course',
    'they would not prejudge the inquiry',
    'there would be no further statements',
    'reporters should ask the ministry',
  ])('reads %s as told of one who gives no comment', (words) => {
    expect(ownRefusal(words, false)).toBe('no_comment');
    expect(buildDocument(words).sentences.some(mayRefuse)).toBe(true);
  });

  it.each([
    "I couldn't tell you",
    "I haven't been briefed on that",
    'We have not seen the report',
    "We don't have those figures.",
    'I honestly have no idea.',
  ])('reads the quoted %s as no information', (words) => {
    expect(ownRefusal(words, true)).toBe('no_information');
    expect(buildDocument(words).sentences.some(mayRefuse)).toBe(true);
  });

  it.each([
    'it was checking the reports',
    'it did not collect such data',
    'it had not been told why the pupil was moved',
    'she did not have that number',
    'it needed more time to look',
  ])('reads %s as told of one who has no information', (words) => {
    expect(ownRefusal(words, false)).toBe('no_information');
    expect(buildDocument(words).sentences.some(mayRefuse)).toBe(true);
  });

  it.each([
    "It's a matter of time",
    'It is a question for voters',
    'Ask anyone in this town',
    'Ask your doctor how it works',
    "You'll have to work harder",
    'I have no idea how we got out alive',
    "I can't tell you how glad we are",
    'He would rather not say',
    'We do not have the numbers to win',
    'We have not seen rain since June',
    'That is one way to do it',
    'We will respond when we are attacked',
  ])('takes the quoted %s for what it says', (words) => {
    expect(ownRefusal(words, true)).toBeNull();
  });

  it.each(['they had not been told of the plan', 'I would rather not say', 'it was a victory for the club'])(
    'takes the told %s for what it says',
    (words) => {
      expect(ownRefusal(words, false)).toBeNull();
    },
  );
});

describe('findResponses', () => {
  it('gives a refusal in own words to whoever speaks, once', () => {
    expect(silencesIn('"That is a question for the police," Mayor Orla Finch said.')).toEqual([
      'no_comment: Orla Finch',
    ]);
    expect(silencesIn('"I won’t comment. You should ask the bank," said Ana Brill.')).toEqual([
      'no_comment: Ana Brill',
    ]);
    expect(silencesIn('The army said it was looking into the reports.')).toEqual(['no_information: The army']);
  });

  it('hears no answer from those who only look on', () => {
    expect(silencesIn('Residents said they had not seen the report.')).toEqual([]);
    expect(silencesIn('The minister said he had not seen the report until Tuesday.')).toEqual([]);
  });
});
