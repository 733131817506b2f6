/** What a page says of itself and of the article on it. */
export interface PageReading {
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  readonly url: string;
  readonly published: string;
}

interface Policies {
  createPolicy: (
    name: string,
    rules: { createHTML: (html: string) => string },
  ) => { createHTML: (html: string) => string };
}

/**
 * Lets a stranger's HTML into a parser whose document is never shown: it runs no script and loads nothing. The page's
 * policy refuses every other use of HTML in strings.
 */
function inert(html: string): Document {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy('dateline-inert', { createHTML: (given) => given });
  return new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, 'text/html');
}

/** Whether a text is the source of a page rather than words. */
export const looksLikeHtml = (source: string): boolean =>
  /^\s*(<!doctype html|<html|<head|<body|<article|<div|<p[\s>]|<h1)/i.test(source) && /<\/\w+>/.test(source);

const FURNITURE = 'script, style, noscript, template, nav, aside, form, button, iframe, svg, footer, [hidden]';
const BLOCK =
  /^(address|article|blockquote|dd|div|dl|dt|figcaption|figure|h[1-6]|header|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)$/;

/** Reads a page's source: its article as paragraphs, and what it says of itself. */
export function readHtml(source: string): PageReading {
  const page = inert(source);
  const meta = (...names: string[]): string => {
    for (const name of names) {
      const found = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
      if (found) return found.trim();
    }
    return '';
  };
  const heading = page.querySelector('h1')?.textContent.trim() ?? '';
  const reading = {
    title: meta('og:title') || heading || page.title.trim(),
    outlet: meta('og:site_name'),
    url: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    published:
      meta('article:published_time', 'date') || (page.querySelector('time[datetime]')?.getAttribute('datetime') ?? ''),
  };
  for (const element of page.querySelectorAll(FURNITURE)) element.remove();
  const article = page.querySelector('article') ?? page.querySelector('main') ?? page.body;
  return { ...reading, text: blocksOf(article).join('\n\n') };
}

/** The words of an element, a string for each block that a reader would see. */
function blocksOf(root: Node): readonly string[] {
  const blocks: string[] = [];
  let words = '';
  const close = (): void => {
    const plain = words.replaceAll(/\s+/g, ' ').trim();
    if (plain !== '') blocks.push(plain);
    words = '';
  };
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) words += node.nodeValue ?? '';
    const name = node.nodeName.toLowerCase();
    if (name === 'br') words += ' ';
    const apart = BLOCK.test(name);
    if (apart) close();
    node.childNodes.forEach(read);
    if (apart) close();
  };
  read(root);
  close();
  return blocks;
}
