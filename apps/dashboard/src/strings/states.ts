/** Words for waiting, for nothing and for what went wrong. */
export const text = {
  loading: 'Reading…',
  retry: 'Try again',
  offline: 'This device is offline. What is shown may be out of date.',
  unreachable: 'The server does not answer. Nothing was changed.',
  scriptMissing: 'A part of this page could not be loaded. The server may have been renewed: try again, or reload.',
  unreadable: (status: number) => `The answer (${String(status)}) is not one that this page can read.`,
  failedTitle: (kind: 'unreachable' | 'refused' | 'broken') =>
    ({ unreachable: 'No answer', refused: 'Refused', broken: 'Unreadable answer' })[kind],
  reference: (id: string) => `Find it in the log as ${id}`,
};
