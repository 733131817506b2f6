/** Words of the settings. */
export const text = {
  title: 'Settings',
};
