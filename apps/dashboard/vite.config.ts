import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';

/** The typefaces that every page shows at once; the others come when a page needs them. */
const AT_ONCE = /(source-serif-4-latin-(400|600)|ibm-plex-mono-latin-400)-normal-[^/]+\.woff2$/;

/** Asks for the typefaces beside the script, or `font-display: optional` has the first visit do without them. */
const preloadFonts: Plugin = {
  name: 'dateline:preload-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((name) => AT_ONCE.test(name))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${name}` },
          injectTo: 'head',
        })),
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact({ reactAliasesEnabled: false }), preloadFonts],
  build: {
    outDir: '../../dist/dashboard',
    emptyOutDir: true,
    target: ['chrome123', 'firefox128', 'safari17.5'],
    // The policy of the server allows neither inline script nor data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { host: '127.0.0.1', proxy: { '/v1': 'http://127.0.0.1:3000', '/health': 'http://127.0.0.1:3000' } },
});
