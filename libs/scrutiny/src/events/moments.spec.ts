import { claim, mention } from '../testing/claim-builder.js';
import { mayBeOneMoment, momentOf, momentsIn } from './moments.js';

const timed = (words: string, valueWords: string, event = mention()) =>
  claim({ value: { type: 'time', fromMinute: 400, toMinute: 400 }, slot: 'time', words, valueWords }, { event });
const name = (words: string, valueWords: string): string | undefined => momentOf(timed(words, valueWords))?.name;

describe('momentOf', () => {
  it.each([
    ['The kiln blew up at 6:40 a.m.', 'blast'],
    ['The blast came at 6:40 a.m., a baker said.', 'blast'],
    ['At 6:40 a.m. the charge went off.', 'blast'],
    ['The flames broke out at 6:40 a.m.', 'fire'],
    ['The hillside gave way at 6:40 a.m.', 'slide'],
    ['The footbridge and its tower gave way at 6:40 a.m.', 'collapse'],
    ['It was 6:40 a.m. when the tower came down.', 'collapse'],
    ['The tram left the rails at 6:40 a.m.', 'crash'],
    ['The tram left at 6:40 a.m.', 'departure'],
    ['The trawler went down at 6:40 a.m.', 'sinking'],
    ['The glider went down at 6:40 a.m.', 'crash'],
    ['The convicts broke out at 6:40 a.m.', 'escape'],
    ['The thieves got into the vault at 6:40 a.m.', 'attack'],
    ['The lift came to a halt at 6:40 a.m.', 'halt'],
    ['Water poured in at 6:40 a.m.', 'flood'],
    ['The parcel arrived at 6:40 a.m.', 'receipt'],
  ])('reads "%s"', (words, found) => {
    expect(name(words, '6:40 a.m.')).toBe(found);
  });

  it('reads nothing of what is no more than a bound', () => {
    expect(name('The kiln blew up after 6:40 a.m.', '6:40 a.m.')).toBeUndefined();
    expect(name('The kiln blew up shortly after 6:40 a.m.', '6:40 a.m.')).toBe('blast');
  });

  it('reads the verb of the clause that is dated', () => {
    const guard = mention({ class: 'operate', head: 'operate' });
    expect(momentOf(timed('The guard who was attacked was operated on at 6:40 a.m.', '6:40 a.m.', guard))).toBeNull();
  });

  it('takes no noun for the verb that it looks like', () => {
    expect(name('Two men who serve long sentences broke out at 6:40 a.m.', '6:40 a.m.')).toBe('escape');
    expect(name('The strike vote came at 6:40 a.m.', '6:40 a.m.')).toBe('vote');
  });

  it('knows by the event what a pronoun means', () => {
    const quake = mention({ participants: [{ name: 'quake', part: 'agent' }] });
    expect(momentOf(timed('It struck at 6:40 a.m.', '6:40 a.m.', quake))?.name).toBe('quake');
  });
});

describe('mayBeOneMoment', () => {
  it('tells what hit a ship from its sinking, and takes an attack for its killing', () => {
    const [hit, sank] = ['struck a pier', 'sank'].map((what) => timed(`The barge ${what} at 6:40 a.m.`, '6:40 a.m.'));
    expect(hit && sank && mayBeOneMoment(hit, sank)).toBe(false);
    const [attack, killing] = ['attacked', 'killed'].map((what) => timed(`He was ${what} at 6:40 a.m.`, '6:40 a.m.'));
    expect(attack && killing && mayBeOneMoment(attack, killing)).toBe(true);
  });
});

describe('momentsIn', () => {
  it('reads every moment of a sentence, dated or not', () => {
    expect([...momentsIn(timed('A blaze gutted the mill after a blast.', ''))]).toEqual(['fire', 'blast']);
  });
});
