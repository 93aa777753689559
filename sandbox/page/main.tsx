import { render } from 'preact';
import { App } from './app.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- the bundler makes page.css of it
import './styles/page.css';

const root = document.querySelector('#page');
if (root) {
  root.replaceChildren();
  render(<App />, root);
}
