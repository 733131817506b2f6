/** Words of the settings. */
export const text = {
  title: 'Settings',
  editor: 'Your name, as it stands beside what you decide',
  save: 'Keep this name',
  kept: (name: string) => `Decisions from this device are signed “${name}”.`,
};
