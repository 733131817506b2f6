/** Words of the inbox of conflicts. */
export const text = {
  title: 'Inbox',
};
