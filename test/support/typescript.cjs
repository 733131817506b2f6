/**
 * Lets plain node run the repo's TypeScript sources as jest does: `node test/support/typescript.cjs FILE.ts`.
 * For what runs outside of jest's own module loader: its global setup, and programs that a test starts and kills.
 */
const { existsSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve, dirname } = require('node:path');
const { transformFileSync } = require('@swc/core');
const jestConfig = require('../../jest.config.cjs');

const root = resolve(__dirname, '../..');
const swcOptions = Object.values(jestConfig.transform)[0][1];

Module._extensions['.ts'] = (module, filename) => {
  module._compile(transformFileSync(filename, { ...swcOptions, swcrc: false, sourceMaps: 'inline' }).code, filename);
};

// Packages that ship ESM only, the Nest server's among them, are read as jest reads them.
const leftAlone = new RegExp(jestConfig.transformIgnorePatterns[0]);
const plainJavaScript = Module._extensions['.js'];
Module._extensions['.js'] = (module, filename) => {
  if (!filename.includes('/node_modules/') || leftAlone.test(filename)) plainJavaScript(module, filename);
  else module._compile(transformFileSync(filename, { ...swcOptions, swcrc: false }).code, filename);
};
Module._extensions['.mjs'] = Module._extensions['.js'];

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (request, parent, ...rest) {
  return resolveFilename.call(this, sourceOf(request, parent) ?? request, parent, ...rest);
};

function sourceOf(request, parent) {
  if (/^#[a-z-]+$/.test(request)) return join(root, 'libs', request.slice(1), 'src', 'index.ts');
  if (!parent?.filename?.endsWith('.ts') || !/^\.{1,2}\/.*\.js$/.test(request)) return undefined;
  const source = resolve(dirname(parent.filename), request.replace(/\.js$/, '.ts'));
  return existsSync(source) ? source : undefined;
}

if (require.main === module) {
  process.argv.splice(1, 1);
  require(resolve(process.argv[1]));
}
