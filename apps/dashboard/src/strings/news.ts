/** Words for what comes in while somebody reads. */
export const text = {
  came: (count: number) => (count === 1 ? 'A new contradiction.' : `${String(count)} new contradictions.`),
  decided: (count: number, by: string) =>
    count === 1
      ? `${by} has decided on a contradiction.`
      : `${String(count)} decisions on contradictions, the last by ${by}.`,
  show: 'Show',
};
