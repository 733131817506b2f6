import type { RouteOptions } from 'fastify';

/** Which methods each path takes, so that a wrong method is told from a wrong path. */
export class RouteTable {
  readonly #routes: { readonly methods: readonly string[]; readonly path: RegExp }[] = [];

  /** Notes a route as Fastify registers it; catch-alls tell nothing about a path. */
  add({ method, url }: Pick<RouteOptions, 'method' | 'url'>): void {
    if (url.includes('*')) return;
    const pattern = url
      .split('/')
      .map((part) => (part.startsWith(':') ? '[^/]+' : part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')))
      .join('/');
    this.#routes.push({ methods: [method].flat(), path: new RegExp(`^${pattern}/?$`) });
  }

  /** The methods that a path takes, sorted; none where there is no such path. */
  methodsOf(path: string): string[] {
    const methods = this.#routes.filter((route) => route.path.test(path)).flatMap((route) => route.methods);
    return [...new Set(methods)].sort();
  }
}
