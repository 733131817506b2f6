import type { Span } from '#story';
import type { Attribution } from '../attribution/attributions.js';
import type { Document } from '../document/document.js';
import { subjectBefore } from '../document/subjects.js';
import { nodeAt, readUnits, type Node, type Unit } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';

/** Why a sentence is no claim, and where it stands. */
export interface HypotheticalComment extends Span {
  readonly reason: string;
}

const REASON = 'hypothetical commentary: the outlet says what would be, not what is';

/**
 * Sentences in which the outlet itself imagines: a supposed setting and "would" ("Under a fairer law, the port would
 * …"), a kind of person ("a mayor like Vale would …"), or words put into a mouth ("the aim, she would argue, is …").
 * What a source says on a condition is no commentary and is left alone; so is a sentence that goes on in the same
 * paragraph from one of these with "would" or "could".
 */
export function findHypotheticals(document: Document, attributions: readonly Attribution[]): HypotheticalComment[] {
  const found: HypotheticalComment[] = [];
  let previous: Unit | null = null;
  for (const unit of readUnits(document)) {
    const { groups, nodes } = unit;
    const imagined =
      wordsPutIntoMouth(groups, nodes) || (isImagined(nodes, groups) && !isAttributed(unit, attributions));
    const goesOn =
      previous !== null &&
      unit.paragraph === previous.paragraph &&
      groups[0]?.modal === 'would' &&
      !isAttributed(unit, attributions);
    if (imagined || goesOn) {
      found.push({ start: unit.start, end: unit.end, reason: REASON });
      previous = unit;
    } else previous = null;
  }
  return found;
}

const isAttributed = (unit: Unit, attributions: readonly Attribution[]): boolean =>
  attributions.some(
    (attribution) =>
      (attribution.cue[0]?.start ?? -1) >= unit.start &&
      (attribution.cue[0]?.end ?? Infinity) <= unit.end &&
      attribution.modal === null,
  );

function isImagined(nodes: readonly Node[], groups: readonly VerbGroup[]): boolean {
  const main = groups.find((group) => group.form === 'finite');
  if (main?.modal !== 'would' || main.perfect) return false;
  const subject = subjectBefore(nodes, main.first);
  if (opensSupposedSetting(nodes, main.first)) return true;
  if (subject === null || nodeAt(nodes, subject.from).lower !== 'a') return false;
  for (let at = subject.from; at <= subject.to; at += 1) {
    if (nodeAt(nodes, at).lower === 'like' && nodeAt(nodes, at + 1).pos === 'PROPN') return true;
  }
  return false;
}

/** "In a quieter town, …": a setting that is one of many, not one that the text knows. */
function opensSupposedSetting(nodes: readonly Node[], limit: number): boolean {
  if (
    !/^(?:in|under|with|at)$/u.test(nodeAt(nodes, 0).lower) ||
    !/^(?:a|an|any|another)$/u.test(nodeAt(nodes, 1).lower)
  )
    return false;
  for (let at = 2; at < limit; at += 1) {
    if (/^(?:statement|interview|letter|speech|report|ruling|filing|move|bid)$/u.test(nodeAt(nodes, at).lower))
      return false;
    if (nodeAt(nodes, at).lower === ',') return true;
  }
  return false;
}

/** "she would argue", "he might say": nobody said it. */
function wordsPutIntoMouth(groups: readonly VerbGroup[], nodes: readonly Node[]): boolean {
  return groups.some((group) => {
    if (
      group.modal !== 'would' ||
      group.perfect ||
      !/^(?:argue|say|insist|contend|add|claim|reply)$/u.test(group.lemma)
    )
      return false;
    const after = nodeAt(nodes, group.last + 1);
    const subject = subjectBefore(nodes, group.first);
    return (
      subject !== null &&
      nodeAt(nodes, subject.from - 1).lower === ',' &&
      (after.lower === ',' || after.pos === 'END' || after.lower === '.')
    );
  });
}
