/** Words of the sources. */
export const text = {
  title: 'Sources',
};
