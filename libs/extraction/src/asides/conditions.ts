import { nodeAt, type Node, type Unit } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';

const SUPPOSING: ReadonlySet<string> = new Set(['would', "'d", 'could', 'might']);
/** What a court or a vote has yet to bring: "if convicted, she could face a year" tells what is known of the law. */
const PENDING: ReadonlySet<string> = new Set(
  'convicted guilty elected re-elected approved passed passes adopted ratified enacted confirmed signed found'.split(
    ' ',
  ),
);
const PENALTIES: ReadonlySet<string> = new Set(['face', 'charge', 'fine', 'jail', 'sentence', 'imprison', 'lose']);
/** Words of a condition that only takes up what stands before: "if so", "if that is the case", "if they do not". */
const TAKING_UP: ReadonlySet<string> = new Set(
  `so not that this it they he she is was are were be do does did n't true real genuine accurate authentic correct right
  wrong false the case indeed proves prove proven turns out to really all report reports claim claims allegations rumours rumors`.split(
    /\s+/u,
  ),
);
const PRESENT: ReadonlySet<string> = new Set(['is', 'are', "'s", "'re", 'has', 'have', 'does', 'do']);
/** Marks and words behind which a sentence may tell something after all. */
const TURNING: ReadonlySet<string> = new Set([';', ':', '—', '–', '--', 'but', 'although', 'though']);

/**
 * Whether a sentence asserts neither half of its condition: "If the bank fails, the port could close.", "If so, the race
 * is over.", "Had the bell rung, she would have left."
 */
export function isSupposed({ nodes, groups }: Unit): boolean {
  const open = nodeAt(nodes, 0).pos === 'CCONJ' ? 1 : 0;
  const first = nodeAt(nodes, open);
  const fronted = first.lower === 'if' || (first.pos === 'AUX' && (first.lower === 'had' || first.lower === 'were'));
  const main = fronted ? mainBehindComma(nodes, groups, open) : contraryMain(nodes, groups);
  if (main === undefined || nodes.some(({ lower }, at) => at > main.first && TURNING.has(lower))) return false;
  if (!fronted) return true;
  const condition = nodes.slice(open + 1, commaBefore(nodes, main.first));
  if (condition.every(({ lower }) => TAKING_UP.has(lower)))
    return main.modal !== null || PRESENT.has(nodeAt(nodes, main.first).lower);
  return (
    SUPPOSING.has(main.modal ?? '') && !PENALTIES.has(main.lemma) && !condition.some(({ lower }) => PENDING.has(lower))
  );
}

/** The verb of the clause behind a condition that opens the sentence. */
function mainBehindComma(nodes: readonly Node[], groups: readonly VerbGroup[], open: number): VerbGroup | undefined {
  const comma = nodes.findIndex(({ lower }, at) => at > open && lower === ',');
  return comma < 0 ? undefined : groups.find(({ form, first }) => form === 'finite' && first > comma);
}

/** "She would have left if the bell had rung." */
function contraryMain(nodes: readonly Node[], groups: readonly VerbGroup[]): VerbGroup | undefined {
  const [main, condition] = groups.filter(({ form }) => form === 'finite');
  if (main === undefined || condition?.perfect !== true || condition.modal !== null) return undefined;
  const supposes = main.perfect && SUPPOSING.has(main.modal ?? '');
  return supposes && nodes.some(({ lower }, at) => lower === 'if' && at > main.last && at < condition.first)
    ? main
    : undefined;
}

function commaBefore(nodes: readonly Node[], at: number): number {
  let comma = at - 1;
  while (comma > 0 && nodeAt(nodes, comma).lower !== ',') comma -= 1;
  return comma;
}
