import { builtLately, install } from './ready.mjs';

// `npm start` is `desk serve`; `npm run desk -- …` passes its own words.
install();
await builtLately();
const words = process.argv.slice(2);
process.argv = [process.argv[0], process.argv[1], ...(words.length > 0 ? words : ['help'])];
await import('./out/desk.mjs');
