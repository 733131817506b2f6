import { render } from 'preact';
import { openAlertStream } from './api/alert-stream.js';
import { followLinks } from './app/router.js';
import { Shell } from './app/shell.js';
import './app/fonts.css';
import './app/tokens.css';
import './app/base.css';

const root = document.getElementById('page');
if (root) {
  followLinks();
  render(<Shell />, root);
  openAlertStream();
  // It waits for nothing on the screen, so it comes after what does. Without it alerts come in all the same, silently.
  import('./alerts/attention.js').then(
    ({ tellOfAlerts }) => {
      tellOfAlerts();
    },
    () => undefined,
  );
}
