import { subjectBefore } from '../document/subjects.js';
import { nodeAt, type Node, type Unit } from '../document/units.js';

/** Whether a unit supposes a setting, or a kind of person, and says what would be: "Under a fairer law, the port would ...". */
export function isImagined({ nodes, groups }: Unit): boolean {
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

/** "Perhaps the truce will hold.", "Perhaps not.": what the outlet guesses of what is to come. Guesses at figures tell something. */
export function isGuessed({ nodes, groups }: Unit): boolean {
  const open = nodeAt(nodes, 0).pos === 'CCONJ' ? 1 : 0;
  if (!/^(?:perhaps|maybe)$/u.test(nodeAt(nodes, open).lower)) return false;
  const main = groups.find((group) => group.form === 'finite');
  if (nodes.some(({ pos }, at) => pos === 'NUM' && at < (main?.first ?? nodes.length))) return false;
  if (main === undefined) return nodes.length <= open + curt;
  return main.modal === 'will' || main.modal === 'would';
}

/** Nodes of a guess without a verb: "Perhaps not." */
const curt = 3;

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

/** "The aim, she would argue, is ...": nobody said it. */
export function putsIntoMouth({ nodes, groups }: Unit): boolean {
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
