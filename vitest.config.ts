import { defineConfig } from 'vitest/config'

/** Tests by kind. `browser` drives Chromium against the built pages; `site` reads them; the others need no build. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      { test: { name: 'model', include: ['tests/model/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'property', include: ['tests/property/**/*.test.ts'], testTimeout: 60_000 } },
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
          testTimeout: 60_000,
          hookTimeout: 120_000,
          globalSetup: ['tests/support/site.ts'],
          // A busy machine takes its time, so the limit is long. Asked often, so that a quiet machine does not wait.
          expect: { poll: { timeout: 10_000, interval: 25 } },
        },
      },
    ],
  },
})
