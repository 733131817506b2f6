/** Words of the alerts. */
export const text = {
  title: 'Alerts',
  lead: 'Contradictions told to this page since it was opened, the newest first. Everything waits in the inbox too.',
  none: 'Nothing has come in since this page was opened.',
  inbox: 'Open the inbox',
  look: 'Look at both sides',
  connection: {
    live: 'Live: alerts come in as they are found.',
    connecting: 'Connecting to the alert stream.',
    lost: 'The alert stream is lost. It is tried again, and nothing is missed.',
  },
};
