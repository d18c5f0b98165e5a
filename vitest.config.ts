import { defineConfig } from 'vitest/config'
import { ENGINES } from './tests/support/engines/engine.ts'
import { isInstalled } from './tests/support/engines/installed.ts'

/** What draws a page, in a document of its own. */
const SCREENS = ['tests/unit/screens/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.tsx']

/**
 * Tests by kind. `browser` drives Chromium against the built pages, `engines` other browsers; `site` reads them; the
 * others need no build.
 */
export default defineConfig({
  test: {
    projects: [
      // What only computes shares its modules from file to file: each would else read all rules anew, for two seconds.
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/screens/**'],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      // React's scheduler and the browser's elements belong to a document. Shared, the next file would wait for what
      // one file left waiting.
      { test: { name: 'screens', include: SCREENS, testTimeout: 30_000 } },
      { test: { name: 'model', include: ['tests/model/**/*.test.ts'], isolate: false, testTimeout: 60_000 } },
      { test: { name: 'property', include: ['tests/property/**/*.test.ts'], isolate: false, testTimeout: 60_000 } },
      // Reads what the build wrote, without a server or a browser.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'server',
          include: ['tests/server/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: ['tests/server/support/start.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // One process per worker: the files share Playwright, its connection and what was read of the site.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          globalSetup: ['tests/support/site.ts'],
          // A busy machine takes its time, so the limit is long. Asked often, so that a quiet machine does not wait.
          expect: { poll: { timeout: 10_000, interval: 25 } },
        },
      },
      {
        test: {
          name: 'engines',
          // Those that this machine has; `npm test` says aloud which it has not.
          include: ENGINES.filter(isInstalled).flatMap((name) => [
            `tests/engines/${name}.test.ts`,
            `tests/engines/${name}-*.test.ts`,
          ]),
          testTimeout: 60_000,
          hookTimeout: 120_000,
          globalSetup: ['tests/support/site.ts'],
        },
      },
    ],
  },
})
