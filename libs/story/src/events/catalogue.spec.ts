import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EVENT_TYPES } from './catalogue.js';
import { currentVersion, decodeEvent, encodeEvent, UnreadableEventError } from './codec.js';

const golden = path.join(import.meta.dirname, 'golden');
const files = readdirSync(golden).map((file) => {
  const [, name = '', version = ''] = /^(\w+)\.v(\d+)\.json$/.exec(file) ?? [];
  return {
    file,
    name,
    version: Number(version),
    data: JSON.parse(readFileSync(path.join(golden, file), 'utf8')) as unknown,
  };
});

describe('the catalogue of events', () => {
  it('has a golden file for every version of every type, and none besides', () => {
    const wanted = EVENT_TYPES.flatMap(({ name, version }) =>
      Array.from({ length: version }, (_, index) => `${name}.v${index + 1}.json`),
    );
    expect(files.map(({ file }) => file).sort()).toEqual([...wanted].sort());
  });

  it('names each type once and has one upcaster for each older version', () => {
    expect(new Set(EVENT_TYPES.map(({ name }) => name)).size).toBe(EVENT_TYPES.length);
    for (const { version, upcasters } of EVENT_TYPES) expect(upcasters).toHaveLength(version - 1);
  });

  it.each(files)('reads $file as it was written', ({ name, version, data }) => {
    const event = decodeEvent(name, version, data);
    if (version === currentVersion(event.type)) expect(encodeEvent(event).data).toEqual(data);
  });

  it('refuses an unknown type, a newer version and data that do not fit', () => {
    expect(() => decodeEvent('ReportBurnt', 1, {})).toThrow(UnreadableEventError);
    expect(() => decodeEvent('ClaimAccepted', 2, { reportId: 'r', claimId: 'c' })).toThrow('ends at version 1');
    expect(() => decodeEvent('ClaimAccepted', 1, { reportId: 'r' })).toThrow('claimId');
  });

  it('drops what a newer writer or the relay adds, and keeps what it knows', () => {
    const event = decodeEvent('ClaimAccepted', 1, { reportId: 'r', claimId: 'c', evidence: { text: 'three died' } });
    expect(event.data).toEqual({ reportId: 'r', claimId: 'c' });
  });
});
