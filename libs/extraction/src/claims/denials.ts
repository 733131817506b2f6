import { hintOf, holds, type Hints } from '../document/hints.js';

/** Nouns for what somebody is said to have done or to be, which is taken up to be turned down. */
const ALLEGED =
  '(?:allegation|accusation|claim|suggestion|insinuation|assertion|rumou?r|report|story|charge|complaint|lawsuit|suit|statement|article|account|figure|headline)s?|stories';

/** What makes a statement of whatever is said of it a denial. */
const UNTRUE =
  "(?:false|untrue|(?:not|n't|n’t) true|baseless|groundless|unfounded|meritless|fabricated|without (?:any )?(?:merit|foundation|basis|substance)|(?:a |an |pure |complete |outright |total |absolute |pack of |sheer |all )*(?:lies?|fabrications?|hoax|smear|slander|libel|fake news)|wide of the mark|(?:an? )?(?:complete|pure|total|utter|sheer) (?:inventions?|fiction|fantasy))";

/** Words that turn down only what is named as alleged: a delay may be ridiculous too. */
const SCORN =
  "(?:nonsense|nonsensical|rubbish|garbage|ridiculous|absurd|preposterous|ludicrous|laughable|malicious|defamatory|scurrilous|incorrect|inaccurate|misleading|wrong|fanciful|invented|politically motivated|(?:not|n't|n’t) (?:accurate|correct|right))";

const ADVERBS = '(?:[a-z-]+ly |flat-out |quite |just )?';

/** "the higher figure is false", "it was untrue that anyone was hurt". */
const predicated = new RegExp(`(?:\\b(?:is|was|are|were)|['’]s|['’]re) ["“]?${ADVERBS}${UNTRUE}\\b`, 'iu');
/** "the claims baseless", "the accusation as a smear", "the claim “ridiculous”", "the report was nonsense". */
const named = new RegExp(
  `\\b(?:${ALLEGED}) (?:(?:is|was|are|were|as) )?["“‘']?${ADVERBS}(?:${UNTRUE}|(?:a |an |pure |utter |complete |total |absolute )*(?:${SCORN}|fantasy|fiction|sham))\\b`,
  'iu',
);
/** "it was inaccurate", "that is nonsense". */
const taken =
  /\b(?:it|that|this|they) (?:is|was|are|were) (?:[a-z]+ly )?(?:inaccurate|incorrect|nonsense|rubbish|wrong to (?:suggest|say|claim|imply))\b/iu;
/** "we deny it", "there is no truth in the report", "he did nothing wrong", "at no time did we". */
const nothing =
  /\b(?:we|i) (?:[a-z]+ly )?(?:deny|reject|refute|dispute)\b|\bno (?:truth|substance|basis) (?:in|to|whatsoever)\b|\bnot a (?:shred|grain|word|iota|ounce|scrap) of (?:it is |it was )?tru(?:th|e)\b|\bnone of (?:it|this|that) (?:is|was) true\b|\bnot what happened\b|\b(?:do|does|did|done) nothing wrong\b|\b(?:his|her|their|its|my) innocence\b|\b(?:am|is|was|are|were|['’]m) innocent\b(?! until)|\bat no (?:time|point|stage) (?:did|have|has|had|was|were)\b|\b(?:never|did not|didn['’]t) (?:happen|happened|take place|took place)\b/iu;

/** "There is no reason to believe that it is false". */
const undoubted = /\bno (?:reason|evidence|sign|indication|doubt)\b/iu;

/** A word of each pattern above: without any, nothing is denied in words. */
const HINTS: ReadonlySet<string> = new Set(
  `false untrue true baseless groundless unfounded meritless fabricated merit foundation basis substance lie lies
   fabrication fabrications hoax smear slander libel fake nonsense nonsensical rubbish garbage ridiculous absurd
   preposterous ludicrous laughable malicious defamatory scurrilous incorrect inaccurate misleading wrong fanciful invented
   motivated accurate correct right wide invention inventions fiction fantasy sham deny reject refute dispute truth innocence innocent time point stage happen happened
   take took`.split(/\s+/u),
);
const DENYING = hintOf((word) => HINTS.has(word));

/** Whether sentences hold a word by which something may be denied: few do, and to search them all costs much. */
export const mayDeny = (sentence: { readonly hints: Hints }): boolean => holds(sentence, DENYING);

/** Longest content that is read as one denial, in UTF-16 units. */
const longest = 240;

/** Whether what is said denies something in so many words: "the figure is false", "the claims baseless". */
export const deniesInWords = (content: string): boolean =>
  content.length <= longest &&
  !undoubted.test(content) &&
  (predicated.test(content) || named.test(content) || taken.test(content) || nothing.test(content));

/** What is asked for: to deny it is a deed, and no statement ("denied the appeal"). */
export const WITHHELD: ReadonlySet<string> = new Set(
  `offer offers request requests appeal appeals bail access entry visa visas permission motion motions bid bids petition
  petitions application applications parole leave asylum`.split(/\s+/u),
);

/** Whether the words name only what is alleged: "the allegation", "any suggestion that he knew". */
export const isAllegation = (content: string): boolean => allegation.test(content);
const allegation =
  /^(?:the |all |any |these |those |such |his |her |their |its )*(?:[\p{L}-]+ )?(?:allegation|accusation|insinuation|suggestion|rumou?r|criticism|notion|characteri[sz]ation)s?\b/iu;

/** Whether the words name something and call it no more than talk: "this as a rumour", "the case as “spy mania”". */
export const isTalkedDown = (content: string): boolean => content.length <= longest && talkedDown.test(content);
const talkedDown = new RegExp(
  `^(?!(?:him|her|me|us)\\b)(?:[\\p{L}\\p{N}'’-]+ ){1,8}as (?:["“‘']|(?:just |simply |merely |mere |pure |a |an |false |malicious |idle |more )*(?:rumou?rs?|gossip|speculation|propaganda|hearsay|fiction|fantasy|scaremongering|conjecture|inventions?|fairy tales?|${UNTRUE}|${SCORN}))`,
  'iu',
);
