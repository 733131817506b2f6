import type { ClaimContent } from '#story';
import { extract } from '../extract.js';
import type { ExtractionContext } from '../extraction.js';

/** Each claim as `question = answer`, with who says it and what sets it apart from a plain assertion. */
function told(text: string, context: ExtractionContext = {}): string[] {
  return extract(text, { referenceDate: '2031-05-10', ...context }).claims.map((claim) => lineOf(text, claim));
}

function lineOf(text: string, claim: ClaimContent): string {
  const marks = [
    claim.stance === 'asserts' ? '' : claim.stance,
    claim.polarity === 'negated' ? 'negated' : '',
    claim.modality === 'fact' ? '' : claim.modality,
    claim.certainty === 'certain' ? '' : claim.certainty,
  ].filter((mark) => mark !== '');
  return [`${claim.aspect.key} = ${answerOf(text, claim)}`, claim.attribution[0]?.speaker ?? '', ...marks].join(' | ');
}

function answerOf(text: string, { value }: ClaimContent): string {
  switch (value.type) {
    case 'date':
      return value.range.edtf;
    case 'time':
      return `${value.fromMinute}-${value.toMinute}`;
    case 'quantity':
    case 'money':
      return `${value.bound === 'exact' ? '' : `${value.bound} `}${value.min ?? value.max ?? ''} ${value.unit}`;
    case 'outcome':
      return value.outcome;
    case 'actor':
    case 'role':
    case 'place':
    case 'cause':
      return `${value.negated ? 'not ' : ''}${value.key}`;
    case 'polarity':
      return value.polarity;
    case 'response':
      return value.response;
    case 'quote':
    case 'text':
      return text.slice(value.span.start, value.span.end);
    case 'unknown':
      return 'unknown';
    case 'list':
      return value.items.map((item) => item.key).join(', ');
  }
}

const outlet = 'Velden Courier';

describe('claims of a report', () => {
  it('counts the dead, the hurt and those aboard of one crash', () => {
    const lines = told(
      [
        'Bus Plunges Into Orrin River, 12 Dead',
        'PORT ELLERY (NWS) - Twelve people were killed and 30 injured when a bus carrying 41 passengers plunged into the Orrin river on Tuesday, police said.',
        'The bus crashed near the town of Lindow at about 6 a.m. The death toll rose to 14 on Wednesday, the Lindow hospital said.',
        'The operator said 43 people were aboard.',
      ].join('\n\n'),
      { outlet },
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'accident:lindow/count/person dead = 12 person | police',
        'accident:lindow/count/person hurt = 30 person | police',
        'accident:lindow/count/person aboard = 41 person | police',
        'accident:lindow/when = 2031-05-06 | police',
        'accident:lindow/where = lindow | Velden Courier',
        'accident:lindow/time = 360-360 | Velden Courier',
        'accident:lindow/count/person dead = 14 person | the Lindow hospital',
        'accident:lindow/count/person aboard = 43 person | The operator',
      ]),
    );
  });

  it('reads a vote: what was decided on what, when, and by how many', () => {
    const lines = told(
      [
        'Senate Rejects Harbour Levy',
        'VELDEN (NWS) - The senate rejected the harbour levy by 31 votes to 28 on Thursday after a debate of nine hours.',
        'The minister, Orrin Vale, did not return calls.',
      ].join('\n\n'),
      { outlet },
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'decision:senate/decision/harbour levy = rejected | Velden Courier',
        'decision:senate/when = 2031-05-08 | Velden Courier',
        'decision:senate/count/vote against parliament = 31 vote | Velden Courier',
        'decision:senate/count/vote for parliament = 28 vote | Velden Courier',
        'vale/reply = no_response | Orrin Vale | responds',
      ]),
    );
  });

  it('keeps a verdict as a stage of its defendant', () => {
    const lines = told(
      'A court in Lindow convicted former mayor Ida Rusk of bribery on Friday. Her lawyer, Bo Tarn, said she was innocent.',
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'rusk/stage/proceedings = guilty | ',
        'verdict:rusk/when = 2031-05-09 | ',
        'verdict:rusk/where = lindow | ',
      ]),
    );
  });

  it('reads a deal with its price, and a price that may change as possible', () => {
    const lines = told(
      [
        'Lindow Steel Agrees to Buy Orrin Mills',
        'Lindow Steel has agreed to buy Orrin Mills for $3.2 billion, the companies said on Tuesday. Lindow Steel declined to comment.',
      ].join('\n\n'),
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'deal:orrin mills/result/orrin mills = agreed | the companies',
        'deal:orrin mills/measure/price = 3200000000 USD | the companies',
        'lindow steel/reply = no_comment | Lindow Steel | responds',
      ]),
    );
  });

  it('tells who won and who lost, and what each side had', () => {
    const lines = told('Velden beat Lindow 3-1 in the cup final on Saturday.');
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^contest:.*\/result\/velden = won/),
        expect.stringMatching(/^contest:.*\/result\/lindow = lost/),
        expect.stringMatching(/^contest:.*\/count\/winner score = 3 score/),
        expect.stringMatching(/^contest:.*\/count\/loser score = 1 score/),
      ]),
    );
  });

  it('counts the sick and the dead of an outbreak as growing figures', () => {
    const text =
      'At least 240 people have been infected and nine have died in a cholera outbreak in Port Ellery, the health ministry said on Monday.';
    const counts = extract(text, { referenceDate: '2031-05-10' }).claims.filter(
      (claim) => claim.aspect.slot === 'count',
    );
    expect(counts.map((claim) => [lineOf(text, claim), claim.aspect.behaviour])).toEqual([
      ['outbreak:port ellery/count/case = at_least 240 person | the health ministry', 'grows'],
      ['outbreak:port ellery/count/person dead = 9 person | the health ministry', 'grows'],
    ]);
  });

  it('gives a denial the negated proposition, in the question that an assertion reaches too', () => {
    expect(told('Mayor Orrin Vale denied that the board had approved the levy.')).toEqual(
      expect.arrayContaining(['decision:board/decision/levy = approved | Orrin Vale | denies | negated']),
    );
    expect(told('The board approved the levy on Friday.')).toEqual(
      expect.arrayContaining(['decision:board/decision/levy = approved | ', 'decision:board/when = 2031-05-09 | ']),
    );
  });

  it('reads what caused an event, and what the report leaves open', () => {
    const lines = told(
      'The crash in Lindow was a result of haste, officials said. The school was closed because of the crash. It was unclear when the crash had begun.',
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'accident:lindow/cause = haste | officials',
        'operation:school/cause = crash | ',
        'accident:lindow/when = unknown |  | unknown',
      ]),
    );
  });

  it('hands a light verb over to its noun', () => {
    expect(told('The board held a meeting in Lindow on Friday.')).toEqual(
      expect.arrayContaining(['meeting:lindow/when = 2031-05-09 | ', 'meeting:lindow/happened = affirmed | ']),
    );
    expect(told('Orrin Vale denied that the board had held a meeting.')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^meeting:.*\/happened = negated \| Orrin Vale \| denies \| negated$/),
      ]),
    );
  });
});

describe('events of a report', () => {
  const raid = [
    'Officers Kill Baker in Lindow Raid',
    'A police raid in Lindow aimed at capturing a gang leader instead killed a man on March 3, relatives said.',
    'The operation took place at about 4 a.m. Early media reports had said the raid captured a gang leader.',
    'Tam Orrick, the man killed, was not a gang leader, his sister said. Orrick was a baker.',
    'In a 2028 case, a drone strike that killed a smuggler was praised. The target has since proved to be a fisherman.',
  ].join('\n\n');
  const lines = told(raid, { outlet });

  it('take what they are said to have done as their result, and what they were meant for as a goal', () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        'operation:lindow/result = dead | relatives',
        'operation:lindow/role/patient = gang leader | relatives | goal',
        'operation:lindow/result = held | Early media reports',
        'operation:lindow/when = 2031-03-03 | relatives',
      ]),
    );
    expect(lines).not.toContain('operation:lindow/result = held | relatives');
  });

  it('show what was first reported from the day of the event on', () => {
    const early = extract(raid, { referenceDate: '2031-05-10' }).claims.filter((claim) => claim.reconstructed !== null);
    expect(early.map((claim) => claim.aspect.slot).sort()).toEqual(['result', 'role']);
    for (const claim of early) expect(claim.reconstructed?.range.edtf).toBe('2031-03-03');
  });

  it('let what is said of the one they happened to answer who their target was', () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^operation:lindow\/role\/patient = not gang leader \| /),
        expect.stringMatching(/^operation:lindow\/role\/patient = baker \| /),
      ]),
    );
  });

  it('are told apart by a year of their own, and a role that turned out otherwise corrects', () => {
    const corrected = extract(raid, { referenceDate: '2031-05-10' }).claims.filter(
      (claim) => claim.stance === 'corrects',
    );
    expect(corrected.map((claim) => lineOf(raid, claim))).toEqual([
      expect.stringMatching(/^operation:.*\/role\/patient = fisherman \|  \| corrects$/),
    ]);
    expect(corrected[0]?.event?.main).toBe(false);
    expect(corrected[0]?.target?.value).toMatchObject({ type: 'role', key: 'smuggler' });
  });

  it('keep a contrast as two claims', () => {
    expect(told('The patrol killed a fisherman, not a smuggler, in Lindow on Friday.')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/\/role\/patient = fisherman/),
        expect.stringMatching(/\/role\/patient = not smuggler/),
      ]),
    );
  });

  it('follow a person through stages without calling them results', () => {
    const stages = told('Police arrested Tam Orrick on Monday. Orrick was released on Friday.').filter((line) =>
      line.includes('/stage/'),
    );
    expect(stages).toEqual(['orrick/stage/custody = held | ', 'orrick/stage/custody = free | ']);
  });

  it.each([
    'The barge sank with 41 passengers on board.',
    'The barge, with 41 passengers, sank on Monday.',
    'A barge that was carrying 41 people sank.',
    'The barge sank. It had 41 passengers.',
    'The barge sank. There were 41 people on the boat.',
  ])('counts those aboard in one way: %s', (text) => {
    expect(told(text).filter((line) => line.includes('/count/'))).toEqual([
      expect.stringMatching(/\/count\/person aboard = 41 person/),
    ]);
  });

  it('does not count those who speak', () => {
    expect(told('The accounts were confirmed by two clerks.').filter((line) => line.includes('/count/'))).toEqual([]);
  });
});
