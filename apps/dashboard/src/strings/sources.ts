/** Words of the sources. */
export const text = {
  title: 'Sources',
  lead: 'Outlets, the grade that an editor gave, and what became of what they published.',
  caption: 'Outlets by name',
  none: 'No outlet has published anything here yet.',
  outlet: 'Outlet',
  grade: 'Grade',
  reports: 'Reports',
  corrections: 'Corrections',
  changed: 'Claims corrected or changed',
  retracted: 'Retracted or withdrawn',
  lost: 'Corrections lost',
  ungraded: 'none',
  by: (who: string, note: string) => (note === '' ? who : `${who}: ${note}`),
};
