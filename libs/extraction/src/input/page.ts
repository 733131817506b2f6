import { parseHTML } from 'linkedom';

/** The little of a DOM node that reading a page needs; linkedom's own types lean on a browser's. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  remove(): void;
}

export interface PageDocument extends PageNode {
  querySelectorAll(selector: string): ArrayLike<PageElement>;
}

/** No page that people read nests deeper; beyond it the parser's cost grows with the square of the depth. */
const deepest = 400;

/** Parses a page, `null` where the parser cannot or the page nests without sense. */
export function parsePage(source: string): PageDocument | null {
  if (depthOf(source) > deepest) return null;
  try {
    const window: unknown = parseHTML(source);
    // The window is a proxy that answers `in` with no.
    const document: unknown = typeof window === 'object' && window !== null ? Reflect.get(window, 'document') : null;
    return isDocument(document) ? document : null;
  } catch {
    return null;
  }
}

/** Greatest number of elements open at once that have an end tag of their own; unclosed ones count as open. */
function depthOf(source: string): number {
  let depth = 0;
  let greatest = 0;
  for (const tag of source.matchAll(
    /<(\/?)(?:div|section|article|span|ul|ol|table|blockquote|font|b|i|em|strong|a)\b/gi,
  )) {
    depth = Math.max(0, depth + (tag[1] === '/' ? -1 : 1));
    greatest = Math.max(greatest, depth);
  }
  return greatest;
}

export const isNode = (value: unknown): value is PageNode =>
  typeof value === 'object' && value !== null && 'nodeType' in value && 'childNodes' in value;

const isDocument = (value: unknown): value is PageDocument =>
  isNode(value) && 'querySelectorAll' in value && typeof value.querySelectorAll === 'function';

const blockNames = new Set(
  (
    'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const silentNames = new Set(
  'script style noscript template iframe svg math canvas object button select input head'.split(' '),
);

/** The text of a page's blocks, one paragraph each, white space folded. Walks without recursion: pages nest without bound. */
export function blocksOf(root: PageNode): string[] {
  const blocks: string[] = [];
  let open: string[] = [];
  const flush = (): void => {
    const text = open.join('').replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push(text);
    open = [];
  };
  const path: { children: readonly PageNode[]; next: number; block: boolean }[] = [
    { children: Array.from(root.childNodes), next: 0, block: false },
  ];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const child = top.children[top.next];
    top.next += 1;
    if (child === undefined) {
      if (top.block) flush();
      path.pop();
      continue;
    }
    if (child.nodeType === 3) open.push(child.textContent ?? '');
    if (child.nodeType !== 1) continue;
    const name = child.nodeName.toLowerCase();
    if (silentNames.has(name)) continue;
    const block = blockNames.has(name);
    if (block) flush();
    path.push({ children: Array.from(child.childNodes), next: 0, block });
  }
  flush();
  return blocks;
}
