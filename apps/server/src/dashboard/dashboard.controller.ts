import path from 'node:path';
import { Controller, Get, Header, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { packageRoot } from '#platform';
import { readDashboard, type DashboardFile } from './dashboard-files.js';

/**
 * What the page may load and do: its own files and this server, nothing written into it. Texts of reports are
 * strangers' words; with this policy even a mistake in showing them runs nothing.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Addresses that belong to programs: an unknown one below them is no page. */
const OF_PROGRAMS = /^(v1|docs|health|metrics|problems|openapi|asyncapi|assets)(\/|\.|$)/;

const UNBUILT = 'The page has not been built. npm run build builds it; the API is there in any case, see /docs.\n';

/** The dashboard: its files, and its one document under every address that it may show in the browser's bar. */
@ApiExcludeController()
@Controller()
export class DashboardController {
  readonly #files = readDashboard(path.join(packageRoot(), 'dist/dashboard'));

  @Get()
  @Header('content-security-policy', POLICY)
  root(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    this.#page(request, reply);
  }

  /** Vite names these after what they hold, so a name never changes its meaning. */
  @Get('assets/:name')
  asset(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const file = this.#files.get(`assets/${name}`);
    if (!file) throw new NotFoundException();
    void reply.header('cache-control', 'public, max-age=31536000, immutable');
    send(file, request, reply);
  }

  @Get('*')
  @Header('content-security-policy', POLICY)
  any(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const asked = (request.url.split('?', 1)[0] ?? '').slice(1);
    if (OF_PROGRAMS.test(asked)) throw new NotFoundException();
    const file = this.#files.get(asked);
    if (!file || asked === 'index.html') {
      this.#page(request, reply);
      return;
    }
    void reply.header('cache-control', 'no-cache');
    send(file, request, reply);
  }

  #page(request: FastifyRequest, reply: FastifyReply): void {
    void reply.headers({ 'cache-control': 'no-cache', 'referrer-policy': 'no-referrer' });
    const index = this.#files.get('index.html');
    if (index) send(index, request, reply);
    else void reply.status(503).type('text/plain; charset=utf-8').send(UNBUILT);
  }
}

function send(file: DashboardFile, { headers }: FastifyRequest, reply: FastifyReply): void {
  void reply.headers({ etag: file.etag, vary: 'accept-encoding', 'x-content-type-options': 'nosniff' });
  if (headers['if-none-match']?.includes(file.etag)) {
    void reply.status(304).send();
    return;
  }
  const accepted = headers['accept-encoding'] ?? '';
  const encoding = (['br', 'gzip'] as const).find((one) => accepted.includes(one) && file.encoded[one]);
  if (encoding) void reply.header('content-encoding', encoding);
  void reply.type(file.type).send((encoding && file.encoded[encoding]) ?? file.body);
}
