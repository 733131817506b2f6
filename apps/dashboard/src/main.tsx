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
}
