import { readInput } from './read-input.js';

const page = `<!doctype html><html lang="en"><head><title>x</title>
<meta property="og:site_name" content="Velden Courier"><meta property="og:title" content="Ferry strikes pier in Velden">
<meta property="article:published_time" content="2031-04-02T08:15:00+02:00">
<link rel="canonical" href="https://courier.example/2031/04/02/ferry">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ferry strikes pier in Velden",
"author":[{"@type":"Person","name":"Ida Rusk"}],"correction":{"@type":"CorrectionComment","text":"The ferry carried 41 people, not 14."}}]}</script>
<script>alert("x")</script></head><body><nav><ul><li>Home</li><li>Sport</li></ul></nav>
<article><h1>Ferry strikes pier in Velden</h1>${'<p>A ferry with 41 people aboard struck the north pier on Tuesday, the harbour office said, and nobody was badly hurt in the collision.</p>'.repeat(6)}
<figure><figcaption>The ferry at the pier.</figcaption></figure></article></body></html>`;

describe('readInput', () => {
  it('keeps plain text as it was given, line ends and byte order mark too', () => {
    const raw = '\uFEFFOne line.\r\n\r\nAnother.\n';
    expect(readInput(raw, { name: 'a.txt' })).toEqual({ text: raw, metadata: {}, mediaType: 'text/plain' });
  });

  it('takes front matter off and reads its fields', () => {
    const read = readInput(
      '---\noutlet: Velden Courier\npublished: 2031-04-02\nunknown: 1\n---\nA ferry struck the pier.\n',
    );
    expect(read.text).toBe('A ferry struck the pier.\n');
    expect(read.metadata.outlet).toBe('Velden Courier');
    expect(read.metadata.published).toContain('2031-04-02');
  });

  it('leaves dashes that open no front matter in the text', () => {
    const raw = '---\nThis is a rule, not a mapping\n---\nText';
    expect(readInput(raw).text).toBe(raw);
    expect(readInput('---\nnever closed').text).toBe('---\nnever closed');
  });

  it('takes Markdown marks off', () => {
    const read = readInput(
      '# Ferry hits pier\n\nThe **harbour office** [said](https://x.example/a) so, *twice*.\n\n- a_b_c stays\n',
      { name: 'a.md' },
    );
    expect(read.text).toBe('Ferry hits pier\n\nThe harbour office said so, twice.\n\na_b_c stays\n');
  });

  it('reads a page: article, outlet, address, times and correction, no script or menu', () => {
    const { text, metadata } = readInput(page, { name: 'ferry.html' });
    expect(metadata).toMatchObject({
      outlet: 'Velden Courier',
      title: 'Ferry strikes pier in Velden',
      byline: 'Ida Rusk',
      url: 'https://courier.example/2031/04/02/ferry',
      published: '2031-04-02T08:15:00+02:00',
      corrections: ['The ferry carried 41 people, not 14.'],
    });
    expect(text).toContain('struck the north pier');
    expect(text.split('\n\n').at(-1)).toBe('The ferry carried 41 people, not 14.');
    expect(text).not.toMatch(/alert|<p>/);
    expect(text.startsWith('Ferry strikes pier in Velden')).toBe(true);
  });

  it('reads the JSON body of a report', () => {
    const read = readInput('{"outlet":"Velden Courier","text":"A ferry struck.","kind":"wire"}', { name: 'a.json' });
    expect(read).toEqual({
      text: 'A ferry struck.',
      metadata: { outlet: 'Velden Courier', kind: 'wire' },
      mediaType: 'application/json',
    });
  });

  it('never throws', () => {
    const deep = '<html><body>' + '<div>'.repeat(20_000);
    for (const raw of ['', '<html>', deep, '{"text":', '---', '\uD800', '<script>', '\0']) {
      for (const name of ['a.txt', 'a.md', 'a.html', 'a.json'])
        expect(typeof readInput(raw, { name }).text).toBe('string');
    }
  });
});
