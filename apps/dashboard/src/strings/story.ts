/** Words of the story page. */
export const text = {
  title: 'Story',
};
