import { fileURLToPath } from 'node:url';
import { EsbuildPlugin } from 'esbuild-loader';
import GasPlugin from 'gas-webpack-plugin';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
// Apps Script has no class fields or static blocks; es2019 also lowers ?. and ??. BigInt is there since V8.
const esbuild = { target: 'es2019', supported: { bigint: true }, charset: 'utf8' };

/** The sources as one module without what nobody calls: webpack alone keeps the unused half of the libraries. */
export const gathered = {
  entryPoints: [at('../src/index.ts')],
  outfile: at('./out/server.js'),
  bundle: true,
  format: 'esm',
  target: 'es2019',
  supported: { bigint: true },
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

/** That module → build/dist/Code.js, one script whose `global.x = x` lines become Apps Script globals. */
export default {
  mode: 'production',
  devtool: false,
  target: ['web', 'es2019'],
  entry: at('./out/server.js'),
  output: { path: at('./dist'), filename: 'Code.js', iife: true, environment: { arrowFunction: true } },
  module: { rules: [{ test: /\.js$/, loader: 'esbuild-loader', options: { ...esbuild, loader: 'js' } }] },
  // Without a format the stubs stay at the top level; the plugin's own choice, iife, would hide them from Google.
  optimization: {
    minimize: true,
    minimizer: [new EsbuildPlugin({ ...esbuild, minify: true, format: undefined, legalComments: 'none' })],
  },
  performance: { hints: false },
  plugins: [new GasPlugin({ comment: false, autoGlobalExportsFiles: [], include: [at('./out/server.js')] })],
};
