import '@fontsource-variable/inter/wght.css';
import { render } from 'preact';
import { App } from './app';
import './style/style.css';

const home = document.getElementById('app');
if (home === null) throw new Error('index.html has no #app');
home.textContent = '';
render(<App />, home);
