import type { OfficialResponse } from '#story';
import { hintOf, holds, type Hints } from '../document/hints.js';

type Refusal = Extract<OfficialResponse, 'no_comment' | 'no_information'>;

/** How speakers name themselves: "I" where they are quoted, "she" where it is told what she said. */
interface Self {
  readonly subject: string;
  readonly object: string;
  readonly own: string;
}

const QUOTED: Self = { subject: '(?:i|we)', object: '(?:me|us)', own: '(?:my|our)' };
const TOLD: Self = { subject: '(?:he|she|it|they)', object: '(?:him|her|it|them)', own: '(?:his|her|its|their)' };

const IS = '(?:is|was|would be)';
const ADVERB = '(?:(?:really|simply|just|honestly|frankly|probably|surely|more|already|only|genuinely|still) )?';
const TELL = '(?:say|comment|discuss|elaborate|speculate|talk|speak|answer|respond|judge|explain)';

/** Those who have the answer, or whose it is to give. Neither voters nor doctors: to ask those is advice. */
const HOLDERS = `(?:police|courts?|judges?|lawyers?|attorneys?|solicitors?|counsel|prosecutors?|prosecution|defen[cs]e|ministry|ministries|minister|government|governor|president|palace|council|commission|committee|board|bank|company|firm|club|league|federation|association|agency|agencies|department|office|authority|authorities|army|military|navy|regulator|operator|owners?|management|headquarters|employer|union|party|parliament|congress|coroner|investigators|spokes(?:man|woman|person|people)|agent|manager|family|families)\\b`;
const others = ({ own }: Self): string =>
  `(?:them\\b|him\\b|her\\b|others\\b|somebody else|someone else|(?:the|${own}) (?:[\\p{L}’'-]+ ){0,3}?${HOLDERS})`;

/** What was said or shown, and is to be answered. */
const PAPERS =
  '(?:reports?|lawsuit|suit|complaint|indictment|filing|ruling|judge?ment|letters?|documents?|papers|study|findings|video|footage|recording|remarks|statement|allegations|claims?)\\b';

/** One pattern of several wordings, of words in lower case. */
const anyOf = (wordings: readonly string[]): RegExp => new RegExp(`^(?:${wordings.join('|')})`, 'u');

/** Says in so many words that no answer comes. */
const refusals = (self: Self): string[] => [
  // "I'd rather not say"
  `${self.subject} would ${ADVERB}(?:rather|sooner|prefer) not (?:to )?(?:${TELL}|get|go)\\b`,
  // "I've said all I'm going to say"
  `${self.subject} (?:have|has|had) ${ADVERB}(?:said|told you) (?:all|everything|enough) .{0,40}\\b(?:say|tell|on (?:it|that|this|the matter|the subject))\\b`,
  // "That is not something I can discuss"
  `(?:it|that|this) ${IS} not ${ADVERB}(?:something|anything|a (?:matter|subject|topic|question)) (?:that )?${self.subject} (?:can|could|am|is|are|was|were|will|would|want|wanted|wish|wished|care) `,
  // "It's not for me to say", "it was not her place to comment"
  `(?:it|that|this) ${IS} not ${ADVERB}(?:(?:for|up to) ${self.object}|${self.own} (?:place|role|job)) to ${TELL}\\b`,
  // "You'll have to ask them", "Ask my lawyer"
  `(?:(?:you|reporters|journalists) (?:will|would) (?:have|need|want) to (?:ask|talk to|speak to|speak with|check with)|(?:(?:you|reporters|journalists) (?:should|must|can|could|ought to) )?ask) ${others(self)}(?! (?:how|why|what|for|who|whether|if|to)\\b)`,
  // "That's a question for the police"
  `(?:it|that|this) ${IS} ${ADVERB}(?:something|an? (?:[\\p{L}]+ )?(?:question|matter|issue|decision|subject)) for (?:${others(self)}|police|another (?:day|time))`,
  `${self.subject} (?:can|could) not (?:speak|talk) (?:to|for) (?:that|this|those|these)\\b`,
  `${self.subject} (?:will|would) (?:leave|let) (?:that|this|it) (?:to ${others(self)}|for |there\\b|at that\\b)`,
  // "We will comment once we have read it", "it would reply in due course"
  `${self.subject} (?:will|would) (?:comment|answer|reply)\\b.{0,30}\\b(?:once|when|after|later|in due course|in court|at (?:the|an) (?:right|appropriate|proper|later) (?:time|moment|stage))\\b`,
  `${self.subject} (?:will|would) respond\\b.{0,30}\\b(?:in court\\b|in due course\\b|once ${self.subject} (?:have|has|had) (?:read|seen|studied|reviewed|received))`,
  // "I'd better not say anything"
  `(?:${self.subject} (?:think|thought|believe) )?${self.subject} (?:had|would) (?:better|best) not (?:say|talk|comment|answer)\\b`,
  `${self.subject} (?:wish|wished) ${self.subject} could (?:tell|say|share)\\b`,
  // "We are not releasing the name"
  `${self.subject} (?:am|is|are|was|were) not (?:releasing|identifying|naming|disclosing|commenting|discussing|giving out|speculating)\\b`,
  `there (?:will|would) be no (?:further |more )?(?:comments?|statements?|interviews?|announcements?)\\b`,
  `${self.subject} (?:will|would) wait\\b.{0,60}\\bbefore (?:commenting|responding|replying|speaking|saying|answering)\\b`,
  `${self.subject} (?:will|would) (?:reserve|withhold) (?:(?:any|further|${self.own}) )?(?:comment|judge?ment)\\b`,
  `${self.subject} (?:will|would) not ${ADVERB}(?:prejudge|pre-empt|preempt|go there)\\b`,
];

/** Refusals that only one who is quoted utters. */
const UTTERED: readonly string[] = [
  '(?:please )?(?:talk|speak) to (?:my|our) (?:lawyers?|attorneys?|solicitors?|agents?|publicist|spokes(?:man|woman|person))\\b',
  '(?:i am (?:afraid|sorry),? )?(?:i|we) can not help you\\b|leave (?:me|us) alone\\b|go away$',
  'let us (?:wait (?:for|and see|until|till)|not (?:speculate|go there|get into)|leave it there|move on)\\b',
];

/** Says of oneself that what is asked for is not known. */
const ignorance = (self: Self): string[] => [
  `${self.subject} (?:could|can) not ${ADVERB}tell you\\b(?! how)`,
  // "I haven't been briefed on that"
  `${self.subject} (?:have|has|had) not (?:yet |so far )?been briefed\\b`,
  // "We have not seen the report"
  `${self.subject} (?:have|has|had) not (?:yet |so far )?(?:seen|read|reviewed|studied) (?:(?:it|that|this|them)\\b[.,]?(?! (?:before|since|for|in|until)\\b)|(?:the|that|this|those|these|any) (?:[\\p{L}'-]+ )?${PAPERS}\\b(?! (?:before|until|since)\\b))`,
  // "She did not have that number"
  `${self.subject} (?:do|does|did) not ${ADVERB}(?:yet )?have (?:that|this|those|these|the|any|an?) (?:[\\p{L}-]+ )?(?:numbers?|figures?|information|details?|data|answers?)\\b(?! (?:he|she|they|we|it|that|to)\\b)`,
  // "it does not keep such figures"
  `${self.subject} (?:do|does|did) not (?:keep|collect|hold|track|record|compile|publish|gather) (?:(?:the|that|this|such|those|these|any) )?(?:[\\p{L}-]+ )?(?:figures|data|statistics|records?|numbers|information)\\b`,
  // "it was checking the reports"
  `${self.subject} (?:am|is|are|was|were) (?:still )?(?:looking into|checking|verifying|trying to verify|seeking to verify|studying|reviewing) (?:(?:the|these|those|this|that) )?(?:[\\p{L}-]+ )?(?:reports?|claims?|allegations|video|footage|images|authenticity)\\b`,
  '(?:that|this|the) (?:information|figure|data) (?:is|was) not (?:yet |currently |immediately )?available\\b',
  `${self.subject} (?:am|is|are|was|were) (?:still )?gathering (?:information|details|facts)\\b`,
  // Nothing may follow: "I have no idea how we survived" answers no question.
  `${self.subject} ${ADVERB}(?:have|has|had) ${ADVERB}no (?:idea|clue)$`,
];

/** Bodies alone, for residents who were not told complain: "it had not been told why", "it needed more time". */
const OF_BODIES: readonly string[] = [
  'it had not (?:yet )?been (?:told|informed|notified)(?: (?:about|of|why|when|who|what|how|whether|that)\\b|$)',
  'it (?:needed|would need|needs|will need) (?:more|some) time(?:$| to (?:look|study|review|check|respond|reply|consider|find|gather)\\b)',
];

/** Whole quotations that are a refusal. */
const CURT =
  '(?:no (?:further |immediate |public |more )?(?:comments?|questions)|next question|not now|my lips are sealed|nice try|your guess is as good as (?:mine|ours))(?: please)?$';

const OF_QUOTED = {
  no_comment: anyOf([...refusals(QUOTED), ...UTTERED, CURT]),
  no_information: anyOf(ignorance(QUOTED)),
};
const OF_TOLD = { no_comment: anyOf(refusals(TOLD)), no_information: anyOf([...ignorance(TOLD), ...OF_BODIES]) };

/** How much of a sentence is read, in UTF-16 units. */
const opening = 160;

/** Words without one of which nothing above is said. */
const HINTS: ReadonlySet<string> = new Set(
  `not n't cannot no rather sooner all everything enough ask talk speak question matter issue decision subject something leave
   let comment answer reply respond reserve withhold better best wish alone away mine ours next lips nice looking
   checking verifying trying seeking studying reviewing gathering needed needs wait`.split(/\s+/u),
);
const REFUSING_WORDS = hintOf((word) => HINTS.has(word));

/** Whether a sentence holds a word by which somebody may refuse to answer. */
export const mayRefuse = (sentence: { readonly hints: Hints }): boolean => holds(sentence, REFUSING_WORDS);

/** A word with which each wording above begins, behind what only opens speech. */
const OPENERS =
  /^[\s“”"'‘’]*(?:i|we|he|she|it|they|that|this|you|your|reporters|journalists|let|ask|leave|go|please|talk|speak|there|the|no|next|not|my|nice|look|well|sorry|again|so|at|as|right|for|and|but)\b/iu;

/**
 * Reads one sentence that somebody says as a way of giving no answer; `null` where it says something.
 * @param quoted whether these are the speaker's very words, or what another tells of them
 */
export function ownRefusal(sentence: string, quoted: boolean): Refusal | null {
  if (!OPENERS.test(sentence)) return null;
  const said = plain(sentence.slice(0, opening));
  const wordings = quoted ? OF_QUOTED : OF_TOLD;
  if (wordings.no_comment.test(said)) return 'no_comment';
  return wordings.no_information.test(said) ? 'no_information' : null;
}

/** Without quotation marks and what only opens speech, short forms written out: "Look, I'd rather" as "I would rather". */
function plain(words: string): string {
  const said = words
    .toLowerCase()
    .replace(/[“”"]/gu, '')
    .replace(/’/gu, "'")
    .replace(
      /^[\s'‘]*(?:(?:look|well|sorry|again|no|so|at this point|as i said|right now|for now), |(?:and|but) |that (?=(?:it|he|she|they|that|this)\b))*/iu,
      '',
    )
    .replace(/\s+/gu, ' ')
    .replace(/[.!?,'\s]+$/u, '')
    .replace(/\bcannot\b/iu, 'can not');
  return said.includes("'") ? writtenOut(said) : said;
}

const writtenOut = (words: string): string =>
  words
    .replace(/\bcan't\b/giu, 'can not')
    .replace(/\bwon't\b/giu, 'will not')
    .replace(/n't\b/gu, ' not')
    .replace(/\b(it|that|this|he|she)'s\b/giu, '$1 is')
    .replace(/\blet's\b/giu, 'let us')
    .replace(/'m\b/gu, ' am')
    .replace(/'re\b/gu, ' are')
    .replace(/'ve\b/gu, ' have')
    .replace(/'ll\b/gu, ' will')
    .replace(/'d\b/gu, ' would');
