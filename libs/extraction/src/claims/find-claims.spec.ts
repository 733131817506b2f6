import type { ClaimContent } from '#story';
import { extract } from '../extract.js';
import { nominal } from './nominal.js';

const read = (...sentences: string[]): readonly ClaimContent[] =>
  extract(['Storm Keeps Velden Awake', ...sentences].join('\n\n'), {
    outlet: 'Velden Courier',
    referenceDate: '2031-05-10',
    timeZone: 'UTC',
  }).claims;

const keys = (...sentences: string[]): string[] => read(...sentences).map(({ aspect }) => aspect.key);
const speakers = (...sentences: string[]): string[] =>
  read(...sentences).flatMap(({ attribution }) => attribution.map(({ speaker }) => speaker));

describe('what a clause is about', () => {
  it.each([
    ['The mill in Sundal, where the tugs were painted, was closed on September 2.', 'operation:mill/result/mill'],
    ['The mill, which Ida Rusk bought in May, was closed on September 2.', 'operation:mill/result/mill'],
  ])('is what stands before a clause between commas: %s', (sentence, key) => {
    expect(keys(sentence)).toContain(key);
  });

  it('is no day on which it was', () => {
    expect(keys('The pilots launched a strike on Wednesday on the airline.').join(' ')).not.toContain('wednesday');
    expect(keys('The pilots called off the strike on Wednesday, after talks.').join(' ')).not.toContain('wednesday');
  });

  it('is no half of a day', () => {
    expect(keys('It landed at 2:20 p.m. on Monday.').filter((key) => key.includes('p.m.'))).toEqual([]);
  });

  it('reads landing and touching down as one kind of event', () => {
    expect(keys('The jet touched down at 2:20 p.m. on Monday.')).toContain('travel:jet/time');
    expect(keys('The jet made an emergency landing at Orm on Monday.')).toContain('travel:orm/when');
  });
});

describe('a share', () => {
  const shares = (sentence: string): string[] =>
    read(sentence).flatMap(({ aspect, value }) => (value.type === 'quantity' ? [aspect.key] : []));

  it('is asked of what it is a share of, and of nothing where the words do not say', () => {
    expect(shares('About 40 percent of the barley was lost.')).toEqual(['barley/measure/share barley lose']);
    expect(shares('Only 40 percent were pleased with the mill.')).toEqual([]);
    expect(shares('Some 40 percent of those who came praised the mill.')).toEqual([]);
  });
});

describe('what is told again', () => {
  const fire = 'A fire broke out at the Velden mill on Tuesday.';
  const sentences = (text: string): string[] =>
    read(fire, text).map(
      ({ evidence }) => [fire, text].find((one) => one.length === evidence.end - evidence.start) ?? '',
    );

  it('is a statement of its own where it only says that it happened, for it tells what else there is to tell', () => {
    expect(sentences('The fire started in the attic.')).toContain('The fire started in the attic.');
  });

  it('adds nothing where it gives an answer again', () => {
    const again = 'The fire broke out at the mill on Tuesday.';
    expect(sentences(again)).not.toContain(again);
  });
});

describe('a statement in parts', () => {
  it('is each part with a verb', () => {
    const text = 'The gate, Ida Rusk wrote, “is painted against rust and rain”.';
    const found = read(text).find(({ attribution }) => attribution[0]?.speaker === 'Ida Rusk');
    expect(found?.content.end).toBe(found?.evidence.end === undefined ? 0 : found.evidence.end - 1);
  });

  it('is nothing of the outlet where quoted words go on', () => {
    const found = read('“Where is the rust?” asked Ida Rusk. “It was painted over by the old board.”');
    expect(found.map(({ attribution }) => attribution[0]?.speaker)).toEqual(['Velden Courier', 'Ida Rusk', 'Ida Rusk']);
  });
});

describe('who speaks', () => {
  it.each(['Two people familiar with the matter', 'A clerk at the inquiry', 'Officials involved in the talks'])(
    'is told by the head of the phrase: %s',
    (words) => {
      expect(speakers(`${words} said the mill was closed on May 2.`)).toContain(words);
    },
  );

  it('is no happening', () => {
    expect(speakers('The tug crash shows the mill was closed on May 2.')).not.toContain('The tug crash');
  });
});

describe('what the outlet says of itself', () => {
  it('is told by the outlet, and is no claim that it learned', () => {
    const found = read('The mill was closed on May 2, the Velden Courier has learned.');
    expect(found.map(({ attribution, authorCommitment }) => [attribution[0]?.kind, authorCommitment])).toContainEqual([
      'outlet',
      'states',
    ]);
    expect(found.map(({ aspect }) => aspect.key).filter((key) => key.startsWith('learn:'))).toEqual([]);
  });
});

describe('the date before a report', () => {
  it('dates no event of its own', () => {
    const found = read('LINDOW, May 9 (NWS) - Gunmen kidnapped the reporter Ida Rusk on May 4, police said.');
    expect(found.flatMap(({ value }) => (value.type === 'date' ? [value.range.edtf] : []))).toEqual(['2031-05-04']);
  });
});

describe('deeds that did not come about', () => {
  it.each([
    ['The council failed to pass the bill on Monday.', 'negated'],
    ['The council managed to pass the bill on Monday.', 'affirmed'],
    ['The council refused to dismiss Ida Rusk.', 'negated'],
    ['The council did not refuse to dismiss Ida Rusk.', 'affirmed'],
    ['The council rejected the motion of no confidence.', 'affirmed'],
    ['The motion of no confidence was rejected.', 'affirmed'],
    ['No motion was rejected.', 'negated'],
  ])('%s is %s', (sentence, polarity) => {
    const results = read(sentence).filter(({ value }) => value.type === 'outcome');
    expect(results.map((claim) => claim.polarity)).toEqual([polarity]);
  });
});

describe('what is not believed', () => {
  const polarities = (sentence: string) =>
    read(sentence).flatMap(({ value, polarity }) => (value.type === 'outcome' ? [polarity] : []));

  it('is denied, and what stands behind it is not', () => {
    expect(polarities('The mayor does not think the motion was rejected.')).toEqual(['negated']);
    expect(polarities('The mayor does not think the bill will help since the motion was rejected.')).toEqual([
      'affirmed',
    ]);
  });
});

describe('who left an office', () => {
  const outcome = (sentence: string) =>
    read(sentence).flatMap(({ aspect, value }) => (value.type === 'outcome' ? [[aspect.detail, value.outcome]] : []));

  it.each([
    ['Ida Rusk resigned on Friday.', 'resigned'],
    ['Ida Rusk stepped down on Friday.', 'resigned'],
    ['The mayor dismissed Ida Rusk on Friday.', 'dismissed'],
    ['Ida Rusk was sacked on Friday.', 'dismissed'],
  ])('%s', (sentence, expected) => {
    expect(outcome(sentence)).toEqual([['rusk', expected]]);
  });
});

describe('what only sounds like speech', () => {
  it.each(['The plan was rejected by 89 votes to 91.', 'The mayor, who as late as Tuesday had stood by her, left.'])(
    'is told by the outlet: %s',
    (sentence) => {
      expect(new Set(speakers(sentence))).toEqual(new Set(['Velden Courier']));
    },
  );

  it('is a deed where a request is rejected', () => {
    expect(keys('The board rejected the request of the yard to put its tugs back to sea.')).toContain(
      'decision:board/decision/request',
    );
  });
});

describe('a denial', () => {
  const denied = 'The Sund Guard denied that it was holding Ida Rusk, a reporter who disappeared on May 4.';

  it('reaches what is denied and nothing told in passing', () => {
    const stances = new Map(read(denied).map(({ aspect, stance }) => [aspect.key, stance]));
    expect(stances.get('rusk/role')).toBe('asserts');
    expect([...stances].filter(([, stance]) => stance === 'denies').map(([key]) => key)).toEqual([
      'hold:rusk/happened',
    ]);
  });
});

describe('the turns of a fate', () => {
  it('are two events: taken and let go', () => {
    const found = read('Gunmen abducted Ida Rusk on May 4.', 'Rusk was released on May 8.');
    const dates = found.flatMap(({ aspect, value }) =>
      value.type === 'date' ? [[aspect.key, value.range.edtf] as const] : [],
    );
    expect(new Set(dates.map(([key]) => key)).size).toBe(2);
  });

  it('are one event where both words tell of one turn', () => {
    const found = read('Gunmen abducted Ida Rusk on May 4.', 'Rusk was seized near Orm.');
    expect(new Set(found.flatMap(({ event }) => (event?.class === 'fate' ? [event.key] : []))).size).toBe(1);
  });
});

describe('the question in words', () => {
  const asked = (sentence: string, slot: string): string[] =>
    read(sentence).flatMap(({ aspect }) => (aspect.slot === slot ? [aspect.question] : []));

  it.each([
    ['Ida Rusk resigned on Friday.', 'when', 'When was the resignation of Rusk?'],
    ['Ida Rusk resigned on Friday.', 'happened', 'Did the resignation of Rusk happen?'],
    ['Ida Rusk paid the mayor in May.', 'happened', 'Did Rusk pay?'],
    ['The yard closed the mill on Friday.', 'result', 'What was the result of the closure for the mill?'],
    ['Police arrested Ida Rusk on Friday.', 'agent', 'Who was behind the arrest of Rusk?'],
    ['Police arrested Ida Rusk on Friday.', 'stage', 'Is Rusk held or free?'],
    ['The crash happened on Friday.', 'when', 'When was the crash?'],
    ['Sami al-Dorran, a clerk at the port, left.', 'role', 'Who is Dorran?'],
    ['The council approved the plan on Friday.', 'decision', 'What was decided on the plan?'],
    ['A spokeswoman for the yard declined to comment.', 'reply', 'What did a spokeswoman for the yard answer?'],
  ])('%s', (sentence, slot, question) => {
    expect(asked(sentence, slot)).toContain(question);
  });

  it('names an event by a noun of its verb', () => {
    expect(['negotiate', 'pass_away', 'crash', 'run', 'live', 'die', 'kill', 'injure', 'see'].map(nominal)).toEqual([
      'negotiations',
      'death',
      'crash',
      'running',
      'living',
      'death',
      'killing',
      'injury',
      'seeing',
    ]);
  });
});

describe('who did not do it', () => {
  it('is asked of the deed where the verb is denied, of the doer where only the doer is', () => {
    const slots = (sentence: string): string[] => read(sentence).map(({ aspect }) => aspect.slot);
    expect(slots('Ida Rusk did not rob the bank at Orm.')).not.toContain('agent');
    expect(slots('Ida Rusk robbed the bank at Orm.')).toContain('agent');
    expect(slots('The bank at Orm was not robbed by Ida Rusk.')).toContain('agent');
  });
});

describe('verbs whose second word decides', () => {
  const outcomes = (sentence: string): string[] =>
    read(sentence).flatMap(({ value }) => (value.type === 'outcome' ? [value.outcome] : []));

  it.each([
    ['Simo Tarn was shot dead by a guard at Orm on Monday.', 'dead'],
    ['The guards beat Simo Tarn to death at Orm on Monday.', 'dead'],
    ['Simo Tarn was beaten to death at Orm on Monday.', 'dead'],
    ['Simo Tarn was shot by a guard at Orm on Monday.', 'hurt'],
    ["The council threw out the mill's plan for a new weir.", 'rejected'],
    ["The council turned down the mill's request for a new weir.", 'rejected'],
  ])('%s', (sentence, outcome) => {
    expect(outcomes(sentence)).toContain(outcome);
  });

  it.each([
    'A wildfire that broke out Monday afternoon above Velden has destroyed 38 homes.',
    'The fire broke out on Monday above Velden.',
    'The fire, which according to the Orm Echo broke out on Monday, is out.',
  ])('dates what broke out: %s', (sentence) => {
    const found = read(sentence).filter(({ aspect }) => aspect.slot === 'when');
    expect(found.map(({ aspect }) => aspect.key.split(':')[0])).toEqual(['accident']);
  });

  it('counts nobody by an age', () => {
    const counted = read('A clerk, 81, died on Monday.', 'An 81-year-old clerk died on Friday.').filter(
      ({ aspect }) => aspect.slot === 'count',
    );
    expect(counted).toEqual([]);
  });
});
