/** Words of the time. */
export const text = {
  title: 'Time',
};
