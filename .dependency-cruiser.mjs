const wall = (name, comment, arrow) => ({ name, severity: 'error', comment, ...arrow });

/** Who may import whom: one rule a wall, each with what to do when it fires (docs/architecture.md). */
export default {
  forbidden: [
    wall('no-circles', 'Two files need each other: move what both need into a third.', {
      from: {},
      to: { circular: true },
    }),
    wall('domain-is-pure', 'The domain judges; it knows no one. Pass what it needs as an argument.', {
      from: { path: '^src/domain' },
      to: { path: '^(src|local|test)/', pathNot: '^src/domain' },
    }),
    wall(
      'domain-libraries',
      'The domain may use the schema, date and CSV libraries only; put anything else behind a port.',
      {
        from: { path: '^src/(domain|use-cases)' },
        to: { path: 'node_modules', pathNot: 'node_modules/(valibot|temporal-polyfill|papaparse|@types/papaparse)' },
      },
    ),
    wall(
      'use-cases-know-the-domain',
      'A use case knows the domain, its ports and the page contract; ask for a port instead.',
      {
        from: { path: '^src/use-cases' },
        to: { path: '^(src|local|test)/', pathNot: '^src/(domain|use-cases|sidebar-api)' },
      },
    ),
    wall(
      'adapters-stay-thin',
      'An adapter knows the domain, the ports and adapters/apps-script; decisions belong into use-cases.',
      {
        from: { path: '^src/adapters/([^/]+)/' },
        to: {
          path: '^src/',
          pathNot: '^src/(domain|use-cases/ports|use-cases/[^/]+/ports|adapters/apps-script|adapters/$1)',
        },
      },
    ),
    wall(
      'adapter-libraries',
      'An adapter may use the schema, date, CSV and hash libraries; anything larger needs a decision page (0019).',
      {
        from: { path: '^src/(adapters|entrypoints|index)' },
        to: {
          path: 'node_modules',
          pathNot:
            'node_modules/(valibot|temporal-polyfill|papaparse|@noble/hashes|@types/google-apps-script|@types/papaparse)',
        },
      },
    ),
    wall(
      'contract-is-pure',
      'The page contract is JSON-safe types over words of the domain; move code that needs more into a view or a page.',
      {
        from: { path: '^src/sidebar-api' },
        to: { path: '^(src|local|test)/|node_modules', pathNot: '^src/(domain|sidebar-api)' },
      },
    ),
    wall(
      'page-libraries',
      'A page is bundled into one html file and must stay small: preact, and what the domain brings along.',
      {
        from: { path: '^src/client' },
        to: { path: 'node_modules', pathNot: 'node_modules/(preact|papaparse|@types/papaparse)' },
      },
    ),
    wall('defaults-are-data', 'Default settings are data in the words of the domain; put behaviour into the domain.', {
      from: { path: '^src/defaults' },
      to: { path: '^(src|local|test)/|node_modules', pathNot: '^src/(defaults|domain)' },
    }),
    wall(
      'entry-points-wire',
      'Only an entry point may wire adapters to use cases; below it, take a port as an argument.',
      {
        from: { path: '^src/', pathNot: '^src/(entrypoints|index|adapters)' },
        to: { path: '^src/(entrypoints|index|adapters)' },
      },
    ),
    wall(
      'pages-know-the-contract',
      'A page knows the contract and pure domain functions; ask the server for the rest.',
      { from: { path: '^src/client' }, to: { path: '^src/', pathNot: '^src/(client|sidebar-api|domain)' } },
    ),
    wall('server-knows-no-page', 'Server code cannot run page code; move what both need into the domain.', {
      from: { path: '^src/', pathNot: '^src/client' },
      to: { path: '^src/client' },
    }),
    wall(
      'defaults-are-a-resource',
      'Default settings are read at set-up from their resource, never bundled (decision 9).',
      { from: { path: '^src/', pathNot: '^src/defaults' }, to: { path: '^src/defaults' } },
    ),
    wall('product-knows-no-workspace', 'Nothing in src knows the local workspace or the tests (decision 16).', {
      from: { path: '^src/' },
      to: { path: '^(local|test|build)/' },
    }),
    wall('product-knows-no-node', 'Apps Script has no Node; use a port.', {
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    exclude: { path: 'build/(dist|out)' },
  },
};
