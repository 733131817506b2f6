/** Words of the list of stories. */
export const text = {
  title: 'Stories',
};
