/**
 * Verbs that report speech or an attitude only together with further words: "took issue with", "spoke out against",
 * "cast doubt on".
 *
 * Own compilation after the prepositional and phrasal-prepositional verbs of Quirk and others, A Comprehensive Grammar of
 * the English Language, 16.3 to 16.17, those that name speech, judgment, belief or an intention. For: cues of several
 * words. One line for each cue class; an entry is the lemma of the verb and the words after it, and commas part entries.
 * What follows is the content.
 */
export const CUE_PHRASES = {
  say: `speak out on, speak out about, speak of, weigh in on, weigh in with, open up about, go public with, come out with,
    make reference to, make mention of, make no mention of, say little about, say nothing about, say nothing of, say much about, say more about, draw attention to, call attention to, shed light on, go into detail about,
    go into detail on, give details of, give details on, give out details of, give out details on, set out, put forward, put forth, put out, touch on,
    touch upon, dwell on, zero in on, home in on, seize on, seize upon, expand on, elaborate on, hold forth on, report on, report back on,
    look back on, look back at, reflect on, double down on, raise the possibility of,
    raise the prospect of, raise the specter of, raise the question of, draw a comparison between, draw comparisons between, draw a parallel between,
    draw parallels between, draw a contrast between, draw a contrast with, draw a distinction between, float the idea of, float the possibility of, go on record against`,
  claim: 'stand by, stick by, stick to, lay claim to, take credit for, claim credit for, make the case for',
  allege: 'point the finger at, point fingers at, lay the blame on, pin the blame on, put the blame on',
  believe: `believe in, look forward to, look ahead to, side with, get behind, throw support behind, throw weight behind, have faith in,
    lose faith in, put faith in, have confidence in, lose confidence in, have in mind, give thought to,
    care about, care for, think of, think about, dream about, long for, hope for, wish for, root for,
    take pride in, take heart from, take comfort in, fall out with, be of the opinion, be of the view, be under the impression, have doubts about, have reservations about, take a dim view of, see no need for, see a need for, see the need for, see little need for, see no reason for,
    sympathize with, sympathise with, identify with, give blessing to, be at odds over, be at odds with`,
  know: `have no idea, have no clue, have a feeling, have any idea, know about, know of, know little about, know nothing about,
    know nothing of, know little of, know all about, know a lot about, know much about, know more about, hear about, hear of, read about, find out about, find out, learn about`,
  ask: `inquire about, enquire about, ask after, lobby for, lobby against, push for, press for, campaign for, campaign against,
    agitate for, angle for, petition for`,
  warn: 'sound the alarm about, sound the alarm on, sound the alarm over, sound a note of caution about, sound a note of caution on, raise the alarm about, raise the alarm over, worry over',
  promise: `commit to, set out to, be out to, hold out hope of, hold out the prospect of, opt out of, back out of, sign on to, sign up to,
    agree on, agree upon, settle on, be in favor of, be in favour of`,
  advise:
    'stand up for, speak up for, speak out for, speak in favor of, speak in favour of, come out in favor of, come out in favour of',
  judge: `take issue with, push back against, push back on, hit back at, hit back against, fire back at, fight back against,
    cast doubt on, cast doubts on, call into question, call in question, distance himself from, distance herself from,
    distance itself from, distance themselves from, back away from, back off from, walk away from, break with, part ways with,
    make light of, play down, shrug off, brush off, brush aside, wave off, wave away, laugh off, backtrack on, backpedal on,
    walk back, rule out, pass judgment on, pass judgement on, throw cold water on, pour cold water on,
    come to the defense of, come to the defence of, turn against, bristle at, chafe at, balk at, object to,
    speak out against, speak up against, come out against, come out for, take a hard line on, take a hard line against, go after, tear into, lay into, rip into, take aim at, take a swipe at,
    take a jab at, take a shot at, take swipes at, take shots at, take to task, lash out at, lash out against, hit out at, hit out against,
    strike out at, make fun of, poke fun at, laugh at, sneer at, jeer at, scoff at, frown on, frown upon, look down on,
    call out, single out, give credit to, pay tribute to, pay homage to, pay respects to, take offense at, take offence at,
    take exception to, take umbrage at, take a stand against, stand up to, stand up against, go easy on, find fault with, see through,
    bear down on, poke at, protest against, inveigh against, crack down on, heap praise on, heap scorn on, pour scorn on`,
} as const;
