/** A kind of refusal or failure that clients tell apart by its type, which never changes its meaning. */
interface ProblemType {
  readonly status: number;
  readonly title: string;
  /** When it comes, and what a client does about it. */
  readonly meaning: string;
}

const types = {
  'malformed-json': {
    status: 400,
    title: 'The body is no JSON',
    meaning: 'The body of the request cannot be read as UTF-8 JSON. Mend the syntax; nothing was changed.',
  },
  'invalid-parameter': {
    status: 400,
    title: 'A parameter cannot be read',
    meaning: 'A value in the path, the query or a header is not of the form that it must have; `field` names it.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'The cursor is not one of ours',
    meaning:
      'A cursor is taken from `nextCursor` as it is, with the same other parameters. Ask for the first page again.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing at this address',
    meaning: 'No route of this server has this path. /openapi.json lists all.',
  },
  'unknown-story': {
    status: 404,
    title: 'There is no such story',
    meaning: 'No story has this id. GET /v1/stories lists them, POST /v1/stories opens one.',
  },
  'unknown-report': { status: 404, title: 'There is no such report', meaning: 'No report has this id.' },
  'unknown-claim': { status: 404, title: 'There is no such claim', meaning: 'No claim has this id.' },
  'unknown-conflict': { status: 404, title: 'There is no such conflict', meaning: 'No conflict has this id.' },
  'unknown-side': { status: 404, title: 'There is no such side', meaning: 'The conflict has no side of this name.' },
  'unknown-webhook': {
    status: 404,
    title: 'There is no such webhook',
    meaning: 'No webhook has this id. GET /v1/webhooks lists them.',
  },
  'unknown-delivery': {
    status: 404,
    title: 'There is no such delivery',
    meaning: 'The webhook has no delivery of this id. GET /v1/webhooks/{webhook}/deliveries lists them.',
  },
  'unknown-outlet': {
    status: 404,
    title: 'There is no such outlet',
    meaning: 'No report on file is of this outlet, and the desk has not graded it. GET /v1/outlets lists them.',
  },
  'not-parked': {
    status: 404,
    title: 'The story is not parked',
    meaning:
      'The consumer goes on with this story, or there is no such story. GET /v1/operations lists what is parked.',
  },
  'unknown-edge': {
    status: 404,
    title: 'There is no such edge',
    meaning: 'No edge of the lineage has this id. GET /v1/stories/{story}/origins lists them.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The address does not take this method',
    meaning: 'The header Allow names the methods that the address takes.',
  },
  'story-exists': {
    status: 409,
    title: 'The story exists otherwise',
    meaning: 'A story of this id is open with other particulars. Give another id, or open it as it is.',
  },
  'time-zone-fixed': {
    status: 409,
    title: 'The story is kept in another time zone',
    meaning: 'Every date of a story is read in its zone, so it cannot change. Name that zone, or give another id.',
  },
  'text-differs': {
    status: 409,
    title: 'The report is filed with another text',
    meaning: 'Send the new text to POST /v1/reports/{id}/correction.',
  },
  'text-unchanged': {
    status: 409,
    title: 'The text is the same',
    meaning: 'A correction brings the whole text as it now stands; this one stands already.',
  },
  'already-withdrawn': { status: 409, title: 'The report is withdrawn already', meaning: 'Nothing is left to do.' },
  'already-there': { status: 409, title: 'It is there already', meaning: 'What was asked for stands already.' },
  'pair-decided': {
    status: 409,
    title: 'The pair is decided',
    meaning: 'An editor has decided on this pair, or there is nothing to undo; `state` says how it stands.',
  },
  'edge-cut': { status: 409, title: 'The edge is cut', meaning: 'An editor has cut this edge of the lineage.' },
  'key-in-flight': {
    status: 409,
    title: 'The first request with this key is under way',
    meaning: 'Send the request again after the seconds that Retry-After names.',
  },
  'watch-behind': {
    status: 409,
    title: 'The watch has not followed all of the story yet',
    meaning:
      'Nothing was recorded. Send the request again after the seconds that Retry-After names; GET /v1/operations tells how far the watch is, and whether the story is parked.',
  },
  'busy-stream': {
    status: 409,
    title: 'Others are changing the same thing',
    meaning: 'Nothing was recorded. Send the request again after the seconds that Retry-After names.',
  },
  'stale-version': {
    status: 412,
    title: 'It has changed since you read it',
    meaning: 'If-Match names an older version. Read it again and decide anew; the server never retries this.',
  },
  'too-large': {
    status: 413,
    title: 'The request is too large',
    meaning: 'A text is at most 1 MiB of UTF-8, the body of a request at most 8 MiB.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body is of another kind',
    meaning: 'Send application/json in UTF-8.',
  },
  'invalid-body': {
    status: 422,
    title: 'The body does not fit',
    meaning: 'Fields are missing, unknown, or of another type; `errors` names each with what to write.',
  },
  'invalid-date': {
    status: 422,
    title: 'There is no such date',
    meaning: 'A date is an RFC 3339 instant or EDTF, and must be one that the calendar has.',
  },
  'invalid-text': {
    status: 422,
    title: 'The text holds what no text holds',
    meaning: 'NUL characters and halves of surrogate pairs are refused. Send the text as it was published.',
  },
  'text-empty': {
    status: 422,
    title: 'There is no text',
    meaning: 'Give the text as published; blanks alone are none.',
  },
  'span-outside-text': {
    status: 422,
    title: 'The span is not within the text',
    meaning: 'Offsets count UTF-16 code units of the canonical text, `start` inclusive and `end` exclusive.',
  },
  'unknown-time-zone': {
    status: 422,
    title: 'There is no such time zone',
    meaning: 'Name a zone of the IANA database, such as Europe/Berlin.',
  },
  'webhook-address-refused': {
    status: 422,
    title: 'Webhooks do not go there',
    meaning: 'The address is private, loopback or link-local, or holds a password. Give a public one.',
  },
  'outlet-unnamed': {
    status: 422,
    title: 'That names no outlet',
    meaning: 'Outlets are told apart by the letters and digits of their names. Write the name.',
  },
  'not-editable': { status: 422, title: 'This cannot be changed', meaning: 'The detail says what to do instead.' },
  'key-reused': {
    status: 422,
    title: 'The key belongs to another request',
    meaning: 'An Idempotency-Key names one request with one body. Take a new key.',
  },
  internal: {
    status: 500,
    title: 'Something is wrong on our side',
    meaning: 'The log holds the cause under the correlation id. What was asked may or may not have been done.',
  },
  'store-unavailable': {
    status: 503,
    title: 'The database cannot be reached',
    meaning:
      'Nothing was promised. Send the request again, with its Idempotency-Key, after the seconds of Retry-After.',
  },
  starting: {
    status: 503,
    title: 'The server is starting',
    meaning: 'It waits for its database. Ask again after the seconds that Retry-After names.',
  },
  'position-not-reached': {
    status: 503,
    title: 'The views are not there yet',
    meaning: 'They have not reached `minPosition` in the bounded time. Ask again, or without it.',
  },
} as const satisfies Readonly<Record<string, ProblemType>>;

export type ProblemCode = keyof typeof types;

/** Every kind of problem that this server answers with, by its code, the last part of the problem's `type`. */
export const problemTypes: Readonly<Record<ProblemCode, ProblemType>> = types;

export const problemCodes = Object.keys(types) as ProblemCode[];

/** The stable `type` of a problem: an address on this server that explains it. */
export const typeOf = (code: ProblemCode): string => `/problems/${code}`;
