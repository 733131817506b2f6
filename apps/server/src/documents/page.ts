const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
ul { list-style: none; padding: 0; } li { border-top: 1px solid #ccc; padding: .5rem 0; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin: .5rem 0; } p { margin: .25rem 0; }
a { color: #0645ad; } a:focus-visible { outline: 3px solid #0645ad; outline-offset: 2px; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #161616; } a { color: #8ab4f8; } li { border-color: #555; } }
@media print { a { color: inherit; } }`;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, safe also within a quoted attribute. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => REFERENCES[sign] ?? sign);

/** A plain page around a body of HTML. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escaped(title)}</h1></header>
<main>${body}</main>
<footer><p><a href="/docs">API</a> · <a href="/openapi.json">OpenAPI</a> · <a href="/asyncapi.json">AsyncAPI</a> · <a href="/problems">Problems</a></p></footer>
</body>
</html>
`;
