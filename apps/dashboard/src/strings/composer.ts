/** Words of the composer. */
export const text = {
  title: 'File a report',
};
