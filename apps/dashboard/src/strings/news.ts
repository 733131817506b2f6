/** Words for what comes in while somebody reads. */
export const text = {
  came: (count: number) => (count === 1 ? 'A new contradiction.' : `${String(count)} new contradictions.`),
  show: 'Show',
};
