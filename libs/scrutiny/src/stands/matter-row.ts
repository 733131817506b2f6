/**
 * What news tells of people and things in two ways that exclude each other, gathered from FrameNet's frames, VerbNet's
 * classes and the antonyms of public dictionaries. `yes` and `no` hold the words of either answer, in their dictionary
 * form, several words with a space; `=` marks one that must be written so, `~` one that says more than its answer, so that a
 * negation of it says nothing (who was not sacked may have resigned). A matter without words for `no` is answered so by a
 * negation alone.
 */
export interface MatterRow {
  readonly name: string;
  readonly yes: string;
  readonly no: string;
  /** Which answer may come true after the other, so that a later report may give it without saying that the other was wrong. */
  readonly later?: 'yes' | 'no' | 'both';
  /** Whether it is told of the event as a whole, so that "it was arson" needs no other word. */
  readonly ofEvent?: boolean;
  /** Whether it is taken towards somebody or something, so that what stands behind the words must be one and the same. */
  readonly towards?: boolean;
  /** Whether it is told of a person, so that somebody named is not whom other words mean; `named` where both must name them. */
  readonly ofPerson?: boolean | 'named';
  /** Whether it only says that there is something, where "no" stands before that: "no trace was found". */
  readonly ofFinding?: boolean;
  /** Whether `no` means none at all, so that it stands against any count: a house is empty, or two were in it. */
  readonly ofNone?: boolean;
  /** Of what alone it is told, with a space between: who ends a search has not ended an order. */
  readonly things?: string;
  /** Whether it is told of what is planned: who calls off a strike has done so, and who does not "will" hold it. */
  readonly ofPlan?: boolean;
}
