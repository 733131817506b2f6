/** What JSON-LD says of an article (schema.org: NewsArticle and its kin). */
export interface LinkedArticle {
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly language?: string;
  readonly corrections?: readonly string[];
}

const articleType = /(?:Article|BlogPosting|LiveBlogPosting|ReportageNewsArticle|WebPage)$/;

/** Reads the first article that the scripts describe; what does not parse is passed over. */
export function readLinkedData(scripts: readonly string[]): LinkedArticle {
  const nodes: ReadonlyMap<string, unknown>[] = [];
  for (const script of scripts) {
    try {
      collect(JSON.parse(script), nodes, 0);
    } catch {
      continue;
    }
  }
  const articles = nodes.filter((node) => names(node.get('@type')).some((type) => articleType.test(type)));
  const article = articles.find((node) => !names(node.get('@type')).includes('WebPage')) ?? articles[0];
  return article === undefined ? {} : articleOf(article);
}

function collect(value: unknown, nodes: ReadonlyMap<string, unknown>[], depth: number): void {
  if (depth > 6 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
    return;
  }
  const node = new Map<string, unknown>(Object.entries(value));
  nodes.push(node);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect(node.get(key), nodes, depth + 1);
}

function articleOf(article: ReadonlyMap<string, unknown>): LinkedArticle {
  const corrections = texts(article.get('correction'), 'text');
  const found: Record<string, string | undefined> = {
    title: texts(article.get('headline'), 'name')[0],
    outlet: texts(article.get('publisher'), 'name')[0] ?? texts(article.get('sourceOrganization'), 'name')[0],
    byline: texts(article.get('author'), 'name').join(', ') || undefined,
    url: texts(article.get('url'), '@id')[0] ?? texts(article.get('mainEntityOfPage'), '@id')[0],
    published: texts(article.get('datePublished'), '@value')[0],
    modified: texts(article.get('dateModified'), '@value')[0],
    language: texts(article.get('inLanguage'), 'alternateName')[0],
  };
  const kept = Object.fromEntries(Object.entries(found).filter((entry) => entry[1] !== undefined));
  return corrections.length > 0 ? { ...kept, corrections } : kept;
}

const names = (value: unknown): string[] => texts(value, '@id');

/** The texts of a property: strings, or the named field of its nodes. */
function texts(value: unknown, field: string): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => texts(item, field));
  if (typeof value !== 'object' || value === null) return [];
  const inner = new Map<string, unknown>(Object.entries(value)).get(field);
  return typeof inner === 'string' && inner.trim() !== '' ? [inner.trim()] : [];
}
