import type { Alert } from '#alerts';
import { escaped } from '../documents/escaped.js';
import type { ToldConflict } from './alert-descriptions.js';

export interface DigestNotice {
  readonly id: string;
  readonly recordedAt: string;
  readonly link: string;
  readonly conflict: ToldConflict;
}

export interface Digest {
  readonly days: readonly {
    readonly day: string;
    readonly stories: readonly { readonly story: string; readonly notices: readonly DigestNotice[] }[];
  }[];
  readonly nextCursor: string | null;
}

export const noticeOf = ({ id, recordedAt }: Alert, conflict: ToldConflict): DigestNotice => ({
  id,
  recordedAt,
  link: `/v1/conflicts/${encodeURIComponent(conflict.id)}`,
  conflict,
});

/** Notices by day and story, newest first; within a story those that touch the desk's own outlet come first. */
export function digestOf(notices: readonly DigestNotice[], nextCursor: string | null): Digest {
  const days = new Map<string, Map<string, DigestNotice[]>>();
  for (const notice of notices) {
    const day = notice.recordedAt.slice(0, 10);
    const stories = days.get(day) ?? new Map<string, DigestNotice[]>();
    days.set(day, stories);
    const { storyId, touchesOwn } = notice.conflict;
    const ofStory = stories.get(storyId) ?? [];
    stories.set(storyId, ofStory);
    const place =
      touchesOwn === null ? ofStory.length : ofStory.filter((one) => one.conflict.touchesOwn !== null).length;
    ofStory.splice(place, 0, notice);
  }
  return {
    days: [...days].map(([day, stories]) => ({
      day,
      stories: [...stories].map(([story, ofStory]) => ({ story, notices: ofStory })),
    })),
    nextCursor,
  };
}

/** The digest as an Atom feed (RFC 4287). @param origin where this server is reached, such as `https://desk.example` */
export function atomFeed(notices: readonly DigestNotice[], origin: string, now: string): string {
  const entries = notices.map(
    ({ id, recordedAt, link, conflict }) => `  <entry>
    <id>tag:dateline,2026:notice:${escaped(id)}</id>
    <title>${escaped(`${conflict.storyId}: ${conflict.reason}`)}</title>
    <updated>${recordedAt}</updated>
    <link rel="alternate" type="application/json" href="${escaped(`${origin}${link}`)}"/>
    <category term="${escaped(conflict.kind)}"/>
    <summary>${escaped(conflict.sentence)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>tag:dateline,2026:digest</id>
  <title>Dateline: notices</title>
  <author><name>Dateline</name></author>
  <updated>${notices[0]?.recordedAt ?? now}</updated>
  <link rel="self" type="application/atom+xml" href="${escaped(origin)}/v1/digest.atom"/>
${entries.join('')}</feed>
`;
}
