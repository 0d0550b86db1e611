import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtLately, fail as refuse, install, root } from './ready.mjs';

/** `npm run push -- staging`: builds, then pushes build/dist with clasp; `deploy` also makes a version and a deployment. */
const [verb, target] = process.argv.slice(2);
const targets = ['staging', 'production', 'pilot'];

if (!targets.includes(target)) refuse(`Say where to: npm run ${verb} -- ${targets.join(' | ')}`);
const project = `.clasp.${target}.json`;
if (!existsSync(join(root, project))) refuse(`${project} is missing.`);
const { scriptId } = JSON.parse(readFileSync(join(root, project), 'utf8'));
if (!/^[A-Za-z0-9_-]{30,}$/.test(scriptId))
  refuse(
    `${project} has no script id yet. Put the id of the ${target} script project there (administrator's guide, "Push").`,
  );

install();
await builtLately();
const clasp = (...args) => {
  const run = spawnSync(join(root, 'node_modules/.bin/clasp'), ['--project', project, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.status !== 0) refuse(`clasp ${args[0]} failed; see above. If it asks for credentials: npx clasp login.`);
};
clasp('push', '--force');
if (verb === 'deploy') {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  clasp('create-version', `Release Desk ${version}`);
  clasp('create-deployment', '--description', `Release Desk ${version}`);
}
