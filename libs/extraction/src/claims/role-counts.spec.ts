import { extract } from '../extract.js';

/** What the figures behind a lead count. */
function counted(lead: string, sentence: string): string[] {
  return extract(`${lead}\n\n${sentence}`, { referenceDate: '2031-05-02' }).claims.flatMap(({ value, evidence }) =>
    value.type === 'quantity' && evidence.start > lead.length ? [value.counted] : [],
  );
}

describe('counts of those who have one part in an event', () => {
  it.each([
    '60 firefighters fought the blaze.',
    'It took 60 firefighters to put it out.',
    'The county sent 60 firefighters.',
    'Four pumps and 60 firefighters were sent.',
  ])('counts firefighters in "%s"', (sentence) => {
    expect(counted('A fire broke out in a mill in Orm on Monday.', sentence)).toContain('firefighter engaged');
  });

  it.each([
    'The mill employs 900 people.',
    'The mill has 900 workers.',
    'The mill has a workforce of 900.',
    'The mill, which employs 900 people, is old.',
  ])('counts staff in "%s"', (sentence) => {
    expect(counted('The owner of the mill in Orm met its union on Monday.', sentence)).toEqual(['employed']);
  });

  it.each(['The mill will cut 300 jobs.', '300 workers will lose their jobs.'])(
    'counts jobs cut in "%s"',
    (sentence) => {
      expect(counted('The owner of the mill in Orm met its union on Monday.', sentence)).toEqual(['job cut']);
    },
  );

  it.each([
    'There were six burglars.',
    'Six men carried out the burglary.',
    'The shop was robbed by six men.',
    'Six men burst into the shop.',
    'Six burglars stopped the van.',
    'Six masked men walked through the hall.',
    'A neighbour counted six burglars.',
    'Six burglars got away with a clock.',
  ])('counts who did it in "%s"', (sentence) => {
    expect(counted('Burglars robbed a shop in Orm on Monday.', sentence)).toContain('attacker');
  });

  it('does not take some of them for all', () => {
    const lead = 'Burglars robbed a shop in Orm on Monday.';
    expect(counted(lead, 'Two burglars surrendered.')).not.toContain('attacker');
    expect(counted(lead, 'Two burglars were shot.')).not.toContain('attacker');
  });

  it.each([
    'Some 900 cleaners joined the walkout.',
    'About 900 cleaners are on strike.',
    'The port put the number of strikers at 900.',
  ])('counts strikers in "%s"', (sentence) => {
    expect(counted('The cleaners of Orm went on strike on Monday.', sentence)).toContain('striker');
  });

  it.each([
    'Orvel is recalling 40,000 kettles.',
    'Orvel is calling back 40,000 kettles.',
    '40,000 kettles are recalled.',
  ])('counts what is recalled in "%s"', (sentence) => {
    expect(counted('Kettles of the maker Orvel have melted.', sentence)).toContain('recalled');
  });

  it('leaves troops that are called back', () => {
    expect(counted('The war in Orm is over.', 'The ministry recalled 4,000 troops.')).not.toContain('recalled');
  });

  it.each(['The barge had a crew of 11.', 'There were 11 crew members on board.'])(
    'counts the crew in "%s"',
    (sentence) => {
      expect(counted('A barge sank off Orm on Monday.', sentence)).toContain('crew aboard');
    },
  );

  it.each([
    ['900 homes in the county were without power.', 'without power'],
    ['Power was cut to 900 homes.', 'without power'],
    ['The gale left 900 households in the dark county of Orm without electricity.', 'without power'],
    ['The gale uprooted 40 trees.', 'tree felled'],
    ['Some 120 flights were cancelled.', 'flight cancelled'],
    ['The gale closed 12 schools.', 'school closed'],
  ])('counts what a storm does in "%s"', (sentence, kind) => {
    expect(counted('A storm struck the county of Orm on Monday.', sentence)).toContain(kind);
  });

  it.each([
    '40 children fell ill.',
    'The soup made 40 pupils sick.',
    '40 guests had caught the virus.',
    '40 guests tested positive.',
  ])('counts the ill in "%s"', (sentence) => {
    expect(counted('An outbreak struck a school in Orm on Monday.', sentence)).toContain('case');
  });

  it('counts whose data were taken', () => {
    const lead = 'Hackers attacked the shop Orvel on Monday.';
    expect(counted(lead, 'The data of 40,000 customers were stolen.')).toContain('customer hit');
  });

  it('takes "more than" for a bound and "the year" for that of the report', () => {
    const lead = 'A fire broke out in a mill in Orm on Monday.';
    expect(counted(lead, 'More than 60 firefighters fought the blaze.')).toContain('firefighter engaged');
    expect(counted(lead, 'The mill will cut 300 jobs by the end of the year.')).toContain('job cut');
    expect(counted(lead, 'The county sent 60 firefighters in 2027.')).not.toContain('firefighter engaged');
  });

  it('leaves those of whom something else is said', () => {
    const lead = 'A fire broke out in a mill in Orm on Monday.';
    expect(counted(lead, 'Three firefighters were hurt.')).not.toContain('firefighter engaged');
    expect(counted(lead, 'Another 20 firefighters were sent.')).not.toContain('firefighter engaged');
  });
});
