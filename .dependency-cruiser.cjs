/** The layers of the house (docs/architecture.md): imports run downward only. */
const rooms = {
  story: [],
  extraction: ['story'],
  scrutiny: ['story'],
  platform: [],
  'event-store': ['platform'],
  'event-feed': ['event-store', 'platform'],
  'read-model': ['event-feed', 'event-store', 'platform', 'story'],
  commands: ['event-store', 'extraction', 'platform', 'story'],
  watch: ['event-feed', 'event-store', 'platform', 'scrutiny', 'story'],
  alerts: ['event-feed', 'event-store', 'platform', 'story'],
};
const pure = ['story', 'extraction', 'scrutiny'];
const specs = '(\\.spec\\.ts$|/testing/)';

const layers = Object.entries(rooms).map(([room, below]) => ({
  name: `${room}-imports-downward`,
  comment: `libs/${room} may import ${below.length > 0 ? below.join(', ') : 'none of ours'}, and no app.`,
  severity: 'error',
  from: { path: `^libs/${room}/`, pathNot: specs },
  to: { path: '^(libs|apps|test)/', pathNot: `^libs/(${[room, ...below].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'pure-rooms-know-no-framework',
      comment: 'The core is tested without Nest, a database or a broker, and gives the same answer everywhere.',
      severity: 'error',
      from: { path: `^libs/(${pure.join('|')})/`, pathNot: specs },
      to: {
        path: '(node_modules/(@nestjs|typeorm|pg|kafkajs|fastify|pino|rxjs)(/|$))|^(node:)?(fs|net|http|https|child_process|timers|worker_threads|crypto)(/|$)',
      },
    },
    {
      name: 'through-the-door',
      comment: 'A room is entered by its index.ts, so that what is behind it can be rearranged.',
      severity: 'error',
      from: { path: '^(libs/([^/]+)|apps/[^/]+)/', pathNot: specs },
      to: { path: '^libs/([^/]+)/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/$2/'] },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one thought in two places.',
      severity: 'error',
      from: { pathNot: specs },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'apps-stand-alone',
      comment:
        'What two apps share belongs in a room of libs; the command line boots the server, and only through its door.',
      severity: 'error',
      from: { path: '^apps/server/' },
      to: { path: '^apps/cli/' },
    },
    {
      name: 'dashboard-speaks-http-only',
      comment: 'The page is one client of the public API among others; what it needs, everybody gets.',
      severity: 'error',
      from: { path: '^apps/dashboard/' },
      to: { path: '^(libs|test|apps/(server|cli))/' },
    },
    {
      name: 'dashboard-features-stand-alone',
      comment: 'A feature folder takes from the frame, the API and the catalogue; features meet in addresses.',
      severity: 'error',
      from: { path: '^apps/dashboard/src/(stories|conflicts|composer|alerts|sources|settings)/' },
      to: {
        path: '^apps/dashboard/src/(stories|conflicts|composer|alerts|sources|settings)/',
        pathNot: '^apps/dashboard/src/$1/',
      },
    },
    {
      name: 'resolvable',
      comment: 'An import that nothing answers fails only when it is reached.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
