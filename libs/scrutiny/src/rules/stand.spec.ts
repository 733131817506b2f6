import { claim, placed } from '../testing/claim-builder.js';
import { says, sentencesOfOneMatter } from '../testing/sentences-of-one-matter.js';
import type { ClaimPair, PlacedClaim } from '../gates/claim-pair.js';
import { standRules } from './stand.js';

const pairOf = sentencesOfOneMatter(
  'A balloon came down on a roof in Ostrava on Monday with the pilot, Jana Mikes, and four guests.',
  'The balloon of the pilot Jana Mikes drifted over Ostrava on Monday before it touched a roof with four guests.',
);

const firesOn = (pair: ClaimPair): boolean => standRules.some((rule) => rule.judge(pair)?.fires === true);

describe('standRules', () => {
  it.each([
    ['The burner worked.', 'The burner did not work.'],
    ['The burner came on.', 'The burner failed to come on, the firm said.'],
    ['The burner functioned, the firm said.', 'The burner had broken down.'],
    ['Mikes survived.', 'The pilot was killed.'],
    // What one says in two clauses, or by a passive, the other may say in one.
    [
      'The pilot of the balloon survived the fall near the port with minor injuries.',
      'The pilot was killed when her balloon fell near the port.',
    ],
    ['The court of appeal upheld the ban on Jana Mikes.', 'The ban on Jana Mikes was quashed by the court of appeal.'],
    // Who will stay has not gone.
    ['Jana Mikes has resigned over the fall.', 'Jana Mikes will stay on in spite of the fall.'],
    ['The council rejected plans for the port.', 'The council gave its blessing to plans for the port.'],
    ['Mikes was re-elected.', 'Mikes lost her seat.'],
    ['All the guests were unhurt.', 'One of the guests was injured.'],
    ['Four guests fell ill.', 'Nobody fell ill.'],
    ['A flare was thrown at the balloon.', 'No flare was thrown at the balloon, police said.'],
    ['It was an accident.', 'She brought the balloon down on purpose.'],
    ['It was sabotage.', 'The firm ruled out sabotage.'],
    ['The pilot was sober.', 'Jana Mikes, who was alone at the burner, was drunk.'],
    ['Mikes had a radio on board.', 'Mikes had no radio on board.'],
    ['Mikes apologised to the guests.', 'The pilot has not apologised to the guests.'],
    ['Mikes did not “wave to the tower”.', 'Mikes waved to the tower.'],
    ['The pilot didnt wave to the tower.', 'The pilot waved to the tower.'],
    ['The firm was aware of the storm, its owner said.', 'The firm did not know of the storm.'],
    ['Mikes was fired.', 'Mikes was not sacked.'],
    ['The pilot was given the boot.', 'Mikes resigned.'],
    ['Mikes broke her leg.', 'The pilot was unharmed.'],
    ['Mikes succumbed to her burns.', 'The pilot survived the fall.'],
    ['The flight was cancelled.', 'The flight will go ahead.'],
    ['Mikes was granted bail.', 'Mikes was denied bail.'],
    ['Mikes confessed to the theft.', 'The pilot has not admitted the theft.'],
    ['Nobody has been arrested.', 'The pilot of the balloon over Ostrava, Jana Mikes, was taken into custody.'],
    ['The suspect, Mikes, was armed.', 'Mikes had no weapon.'],
    ['The burner worked until the fall.', 'The burner had failed.'],
    ['Mikes knew of the report.', 'Mikes was unaware of the report.'],
    ['Mikes did not draw a gun.', 'Mikes drew a gun.'],
    ['Mikes flew alone.', 'The pilot was accompanied by a friend.'],
    ['Mikes was in a stable condition.', 'The pilot was in intensive care.'],
    ['The firm had a valid permit, its owner said.', "The firm's permit had expired."],
    ['Mikes had no criminal record.', 'The pilot was known to the police.'],
    ['The guests had been insured and vaccinated.', 'The guests were unvaccinated.'],
    ['The letter of the guests went unanswered.', 'The firm answered the letter of the guests.'],
    ['No alarm had been triggered, the firm said.', 'The silent alarm was triggered by a clerk.'],
    // Figures that count nothing: ages, days, numbers of things.
    ['Mikes, 41, was taken into custody on the roof.', 'Jana Mikes is a free woman.'],
    ['Jana Mikes got out alive.', 'Mikes was killed in seat 4.'],
    ['The burner had failed in hall No. 7.', 'The burner in hall No. 7 worked.'],
    ['The door of Hall 6 was locked.', 'The door of Hall 6 stood open.'],
    ['Jana Mikes was sacked, in a letter dated July 5.', 'Mikes resigned.'],
    // What comes before, and what a warning is of, leave nothing open.
    ['Mikes has not sold any tickets.', 'Two days before the fall, Jana Mikes sold tickets.'],
    ['Mikes had warned the firm.', 'Nobody had ever warned the firm that the burner might fail.'],
    // Who speaks is left out, and what is said kept.
    [
      'Their agent, Petra Dahl, said a settlement was signed with the guests.',
      'No settlement was reached with the guests.',
    ],
    [
      'The burner had failed, its owner, Petra Dahl, said.',
      '"The burner was fine, I saw it come on," a guest told the Post.',
    ],
    ['Mikes had warned the guests, Dahl said.', '"I never warned the guests," Jana Mikes told the paper.'],
    ['The pilot has confessed, Dahl said.', 'Her lawyer told the Post that Jana Mikes had not confessed to anything.'],
    ['Mikes waved to the tower.', 'Petra Dahl denied on Monday that Mikes had waved to the tower.'],
    [
      'Mikes has offered her resignation.',
      'Jana Mikes has not offered to resign, Dahl said, brushing aside reports that the pilot was on her way out.',
    ],
    ['The guests said the roof was old and that the balloon was insured.', 'The balloon was not insured.'],
    ['The guests had been found, and the firm knew of the storm.', 'The firm did not know of the storm.'],
    ['The burner failed, the owner of the firm has found out.', 'The burner worked.'],
    ['The burner worked, according to Petra Dahl, director of the port of Brno.', 'The burner failed.'],
    ['Mikes wanted to be rid of the firm and sold the rope.', 'Mikes has not sold the rope.'],
    ['The firm warned the pilot in writing.', 'Nobody had warned the pilot.'],
    // A denial that says nothing else stands against whatever more the other tells.
    ['Mikes was arrested in the balloon by a guest with a rope and a bag.', 'Jana Mikes has not been arrested.'],
    ['The chief of the port, Petra Dahl, was arrested with two guests.', 'The head of the port has not been arrested.'],
    // Whom a pronoun means may stand in its own sentence, and a capital at its head names nobody.
    ['Police took a guest, Petra Dahl, into custody.', 'Petra Dahl is at home, and at no point was she detained.'],
    ['Drifting over the roof, the burner failed.', 'Touching the roof, the burner worked.'],
    ['Mikes was unable to steer the balloon.', 'Mikes steered the balloon.'],
    // "No" before a thing denies the thing, whatever little verb stands beside it, and a deed is one as a verb or a noun.
    ['A guest left a rope on the roof of the port.', 'No rope was found on the roof, police said.'],
    ['The guests climbed down a ladder hung from the roof by a neighbour.', 'There was no ladder.'],
    ['The firm complained to the guests of the roof.', 'The guests received no complaint of the firm.'],
    ['The firm vaccinated the guests.', 'No vaccination of the guests took place.'],
    [
      'Mikes has not sold any tickets since May.',
      'She sold tickets worth a crown to the guests, the pilot, Jana Mikes.',
    ],
    ['The guests held a meeting on the roof.', 'No meeting of guests was held on the roof.'],
    ['Mikes wept in court.', 'The pilot showed no emotion.'],
    ['The pilot failed a breath test.', 'Mikes passed a breath test.'],
    ['Mikes sent no distress call.', 'Mikes called mayday twice.'],
    // What a sentence denies beside what it tells is no denial of that.
    ['Mikes has no more debts: a settlement was signed with the guests.', 'No settlement was reached with the guests.'],
    [
      'Mikes warned the firm to its face that the ropes would not hold.',
      'Nobody had warned the firm that the ropes would not hold.',
    ],
    ['Mikes was sacked, though bound for another year.', 'Mikes was not sacked.'],
    // What commas set off tells of something else, and so does what "and" adds of another mood.
    ['The balloon, built in 1998, had passed its inspection in May.', 'The balloon failed its inspection in May.'],
    ['The guest, a woman of 61 from Brno, was killed.', 'The guest is alive.'],
    ['The firm has not paid the guests and will not pay them.', 'The firm paid the guests on Friday.'],
    ['The roof, opened in 1968, was closed to guests.', 'Guests were still allowed on the roof.'],
    // Whom and what a pronoun means.
    ['Mikes had not telephoned her, Dahl said.', 'She had phoned Petra Dahl on Monday.'],
    ['The firm had dispatched an engineer.', 'Not a single engineer had been sent by the firm.'],
    ['The firm transferred a ransom of 3.2 million.', 'The firm has not paid, its owner said.'],
    ['The man at the wheel died.', 'The driver survived.'],
    ['The pilot was sober.', 'The pilot had 1.4 per mille of alcohol in her blood.'],
    // States by adjectives and their opposites.
    ['The basket was clean, the firm said.', 'The basket was filthy, the firm said.'],
    ['The roof was dry.', 'The roof was very wet.'],
    ['The guests were on time.', 'The guests came an hour late.'],
    ['Mikes was on duty.', 'Mikes was off duty.'],
    ['The pilot was at the wheel.', 'The pilot was on leave.'],
    ['The balloon is safe, the firm said.', 'The balloon is unsafe, the firm said.'],
    // What somebody keeps or gives up, and where they stay.
    ['Mikes will keep her licence.', 'Mikes will give up her licence.'],
    ['Mikes will stay with the firm.', 'Mikes is leaving the firm.'],
    ['Mikes accepted the award.', 'Mikes turned down the award.'],
    ['Mikes will run for a second term.', 'Mikes will not seek another term.'],
    ['The guests backed the plan.', 'The guests rejected the plan.'],
    ['The pilot waved to the tower.', 'The pilot made no attempt to wave to the tower.'],
    ['Mikes wept as the names were read.', 'Mikes showed no emotion as the names were read.'],
    ['Mikes was split from the guests, 9 to 3.', 'Mikes and the guests were unanimous.'],
    ['The roof was shut in 1998.', 'The roof has never been shut.'],
    ['Mikes met the guests.', 'Mikes refused to meet the guests.'],
  ])('holds "%s" against "%s"', (a, b) => {
    expect(firesOn(pairOf(a, b))).toBe(true);
    expect(firesOn(pairOf(b, a))).toBe(true);
  });

  it.each([
    ['an untruth', 'Mikes did not know of the wind.', 'Mikes lied when she claimed the pilot knew of the wind.'],
    ['two bearers of one role', 'The balloon pilot was hurt.', 'The tanker pilot was unhurt.'],
    ['stages on two days', 'The roof was closed on Monday.', 'The roof was open on Tuesday.'],
    ['two parts of a day', 'The roof was dry in the morning.', 'The roof was wet in the afternoon.'],
    ['what has changed', 'The roof was closed.', 'The roof has reopened.'],
    ['what was so at first', 'Mikes had first opposed the flight.', 'Mikes backed the flight.'],
    ['a plan that is to come', 'The firm has a plan to close the roof.', 'The roof is open.'],
    ['an adverb of degree', 'The story was told in full.', 'The basket was empty.'],
    ['who would not speak', 'Mikes met the guests.', 'Mikes refused to say whether she had met the guests.'],
    ['a denial of one deed', 'She hit a chimney, but nobody was hurt.', 'A guest was injured on the roof.'],
    ['what somebody is charged with', 'She was charged with fleeing the roof.', 'She did not flee the roof.'],
    ['what is under way', 'The firm is in talks to buy the burner.', 'The firm decided not to buy the burner.'],
    ['nouns of saying', 'The state railway said no trains had failed.', 'The report on the burner failed to come.'],
    ['what came later', 'The pilot was arrested.', 'The pilot was later released.'],
    ['an exception', 'It was the only time that Mikes allowed guests.', 'Mikes did not allow guests.'],
    ['another car', 'A guest got out of a car.', 'A guest was killed.'],
    ['the same in other words', 'The burner did not work.', 'The burner failed to come on.'],
    ['two negations', 'Nobody was hurt.', 'The guests were not injured.'],
    ['parts of a number', 'Two guests were injured.', 'Some guests were unhurt.'],
    ['one plea', 'Mikes pleaded not guilty to both counts.', 'Mikes denied both counts.'],
    ['two persons', 'Jana Mikes survived.', 'Petr Novak died.'],
    ['what only may be', 'The burner may have failed.', 'The burner worked.'],
    ['a plan', 'Mikes will attend the hearing.', 'Mikes did not attend the hearing.'],
    ['a word that says more than its answer', 'Mikes was not sacked.', 'Mikes resigned.'],
    ['other things', 'The burner worked.', 'The lamp of a tram had failed in Brno.'],
    ['a question', 'Was the pilot drunk?', 'The pilot was sober.'],
    [
      'a verb that only begins like a negation',
      'The fraud was uncovered on the roof.',
      'The fraud was covered on the roof.',
    ],
    ['somebody named and a guest', 'Jana Mikes died on the roof.', 'A guest survived on the roof.'],
    [
      'whom a pronoun does not mean',
      'Mikes was detained.',
      'The guest Petra Dahl is at home, and at no point was she detained.',
    ],
    ['what is only looked for', 'The roof was searched for a rope.', 'No rope was found on the roof.'],
    ['a thing that only names another', 'A fire engine came to the roof.', 'There was no fire.'],
    ['who has nothing', 'The guests of the roof have no ropes.', 'She told the guests of the roof.'],
    ['the end of a round', 'Mikes waved to the roof at the end of the flight.', 'Mikes did not end the flight.'],
    [
      'what both deny, told of what came before it',
      'Mikes hit the guest with a rope and the guest did not answer.',
      'The guest of Mikes did not answer with a rope.',
    ],
    ['what one goes without', 'The burner ran with no flame in Ostrava.', 'The burner ran in Ostrava.'],
    ['a flight that ended', 'Mikes slipped away but was arrested nearby.', 'Mikes was arrested without a fight.'],
    ['the victim and the suspect', 'A man was arrested over the hit and run.', 'The hit and run killed a man.'],
    [
      'what one does not say alone',
      'The burner had yet to be mended and was cold.',
      'The burner was not mended, and cold.',
    ],
    ['what came about at last', 'The firm did not mend the burner until Monday.', 'The firm mended the burner.'],
    ['what was not the first', 'It was not the first time that the ropes were cut.', 'The ropes were cut.'],
    ['whoever is spoken to', 'You can not fly a balloon that way.', 'Mikes can fly a balloon that way.'],
    ['who did it and to whom', 'The pilot was arrested.', 'A guest was killed by the pilot.'],
    ['who did it by a verb', 'The pilot killed a guest.', 'The pilot was alive and in custody.'],
    ['a place and a person', 'A guest was killed in Ostrava.', 'An arrest was made in Ostrava.'],
    ['a moment and the whole', 'No shots were fired when the pilot gave up.', 'Shots were fired.'],
    ['another deed', 'The firm failed to return a sealed burner.', 'The burner of the firm was sealed.'],
    ['a sentence of death', 'Mikes was sentenced to death.', 'Mikes was arrested.'],
    [
      'what is told of two things in one sentence',
      'Results of the test of Mikes have not been released.',
      'Although results of the test are due, he was released.',
    ],
    ['what came later', 'The pilot is missing.', 'The pilot was found.'],
    ['what one is out of', 'The guests had no ropes.', 'The guests were out of ropes.'],
    [
      'a refused offer',
      'Mikes denied a guest an offer to pay for the roof.',
      'Mikes turned down an offer to pay for the roof.',
    ],
    ['what was not needed', 'The police had to shoot the pilot.', 'The police did not have to shoot the pilot.'],
    ['a doubt', 'Mikes had a gun.', 'A guest doubted that Mikes had a gun.'],
    ['whom somebody belongs to', 'Mikes was shot dead.', "Mikes's sister Hana was arrested."],
    ['what somebody was not told of', 'The firm was fined for the leak.', 'The firm was not told of the leak.'],
    ['some of them', 'Some of the guests who fell were injured.', 'The guests were unhurt.'],
    ['charges and their denial', 'Mikes denied the charges.', 'Mikes was charged.'],
    ['whom somebody is survived by', 'Mikes died.', 'Mikes was survived by a son.'],
    ['an army that is no weapon', 'The army came to Ostrava.', 'Nobody was armed.'],
    ['a moment and the night', 'Mikes had no gun when the police came.', 'Mikes carried a gun.'],
  ])('lets go %s', (_, a, b) => {
    const later = { published: { earliest: '2031-05-04T00:00:00.000Z', latest: '2031-05-04T23:59:59.999Z' } };
    expect(firesOn(pairOf(a, b, later))).toBe(false);
  });

  it('takes two who speak of themselves for two', () => {
    const denial = (by: string): ClaimPair =>
      pairOf('Mikes said she fixed the leak in the burner.', `${by} said she did not fix the leak in the burner.`);
    const by = (one: PlacedClaim, speaker: string): PlacedClaim => ({
      ...one,
      attribution: claim({ ...says(''), speaker }).attribution,
    });
    const [two, one] = [denial('Dahl'), denial('Mikes')];
    expect(firesOn({ ...two, a: by(two.a, 'Jana Mikes'), b: by(two.b, 'Petra Dahl') })).toBe(false);
    expect(firesOn({ ...one, a: by(one.a, 'Jana Mikes'), b: by(one.b, 'Mikes') })).toBe(true);
  });

  it('needs reports of one matter', () => {
    const pair = { ...pairOf('The burner worked.', 'The burner did not work.'), akin: () => false };
    expect(firesOn(pair)).toBe(false);
  });

  it('takes a report that says both to speak of two things', () => {
    const pair = pairOf('The burner worked.', 'The burner failed.');
    const other = placed(claim({ ...says('The burner failed.'), evidence: { start: 400, end: 450, revision: 1 } }));
    const both = { ...pair, sentences: (one: PlacedClaim) => [...pair.sentences(one), other] };
    expect(firesOn(both)).toBe(false);
  });
});
