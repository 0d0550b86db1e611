const wall = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** Who may import whom: one rule a wall, each with what to do when it fires (docs/architecture.md). */
export default {
  forbidden: [
    wall('no-circles', 'Two files need each other: move what both need into a third.', {}, { circular: true }),
    wall(
      'domain-is-pure',
      'The domain judges; it knows no one. Pass what it needs as an argument.',
      { path: '^src/domain' },
      { path: '^(src|local|test)/', pathNot: '^src/domain' },
    ),
    wall(
      'domain-libraries',
      'The domain may use the schema, date and CSV libraries only; put anything else behind a port.',
      { path: '^src/(domain|use-cases)' },
      { path: 'node_modules', pathNot: 'node_modules/(valibot|temporal-polyfill|papaparse|@types/papaparse)' },
    ),
    wall(
      'use-cases-know-the-domain',
      'A use case knows the domain, its ports and the page contract; ask for a port instead.',
      { path: '^src/use-cases' },
      { path: '^(src|local|test)/', pathNot: '^src/(domain|use-cases|sidebar-api)' },
    ),
    wall(
      'adapters-stay-thin',
      'An adapter knows the domain, the ports and adapters/apps-script; decisions belong into use-cases.',
      { path: '^src/adapters/([^/]+)/' },
      { path: '^src/', pathNot: '^src/(domain|use-cases|adapters/apps-script|adapters/$1)/' },
    ),
    wall(
      'pages-know-the-contract',
      'A page knows the contract and pure domain functions; ask the server for the rest.',
      { path: '^src/client' },
      { path: '^src/', pathNot: '^src/(client|sidebar-api|domain)' },
    ),
    wall(
      'server-knows-no-page',
      'Server code cannot run page code; move what both need into the domain.',
      { path: '^src/', pathNot: '^src/client' },
      { path: '^src/client' },
    ),
    wall(
      'defaults-are-a-resource',
      'Default settings are read at set-up from their resource, never bundled (decision 9).',
      { path: '^src/', pathNot: '^src/defaults' },
      { path: '^src/defaults' },
    ),
    wall(
      'product-knows-no-workspace',
      'Nothing in src knows the local workspace or the tests (decision 16).',
      { path: '^src/' },
      { path: '^(local|test|build)/' },
    ),
    wall('product-knows-no-node', 'Apps Script has no Node; use a port.', { path: '^src/' }, { dependencyTypes: ['core'] }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: 'build/(dist|out)' },
  },
};
