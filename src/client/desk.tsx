import { render } from 'preact';
import { boot } from './boot';
import { Desk } from './desk/desk';

document.documentElement.lang = boot.language;
const root = document.getElementById('root');
if (root) render(<Desk />, root);
