/** Markdown lines that are markup alone: rules, fences, link definitions, setext underlines, table rules. */
const markupLine =
  /^[ \t]*(?:[-*_=]{3,}|```.{0,80}|~~~.{0,80}|\[[^\]]{1,200}\]:[ \t]*\S{0,2000}.{0,200}|[|:\- ]{3,})[ \t]*$/;
const lineLead = /^[ \t]{0,6}(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+(?=\S))/;

/** The words of a Markdown text: heading marks, emphasis, code ticks, links and images gone, lines and line ends kept. */
export function readMarkdown(source: string): string {
  return source
    .split(/(\r\n|\n|\r)/)
    .map((part, index) => (index % 2 === 1 ? part : plainLine(part)))
    .join('');
}

function plainLine(line: string): string {
  if (line.length > 2 && line.length < 3000 && markupLine.test(line)) return '';
  return line
    .replace(lineLead, '')
    .replace(/[ \t]#{1,6}[ \t]*$/, '')
    .replace(/!\[([^\][]{0,300})\]\([^()\s]{0,2000}(?:[ \t]"[^"]{0,200}")?\)/g, '$1')
    .replace(/\[([^\][]{1,500})\]\([^()\s]{0,2000}(?:[ \t]"[^"]{0,200}")?\)/g, '$1')
    .replace(/<(https?:\/\/[^\s<>]{1,2000})>/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,1000}?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,1000}?)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,1000}?)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/`([^`]{1,300})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>])/g, '$1');
}
