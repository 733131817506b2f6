/** Words of the alerts. */
export const text = {
  title: 'Alerts',
};
