import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { LEFT_OUT } from './wings.ts'

/** The first test that fails ends the run of a change: small files first, then those that load today's rules. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const weight = ({ moduleId }: TestSpecification) => {
      const text = readFileSync(moduleId, 'utf8')
      return text.length + (text.includes('/support/') && !text.includes('/support/tiny-rules.ts') ? 1e6 : 0)
    }
    return files.toSorted((a, b) => weight(a) - weight(b))
  }
}

/** The tests as mutation testing runs them: one project, so that nothing starts a server or a browser. */
export default defineConfig({
  resolve: {
    alias: [{ find: /^.*\/support\/rules\.ts$/, replacement: resolve('tests/mutate/rules-read-once.ts') }],
  },
  test: {
    include: ['tests/{unit,property}/**/*.test.{ts,tsx}'],
    exclude: [...LEFT_OUT],
    isolate: false,
    // A worker that an endless loop took down starts again with what the last one has already compiled.
    fsModuleCache: true,
    fsModuleCachePath: '.cache/compiled',
    testTimeout: 30_000,
    sequence: { sequencer: QuickFirst },
  },
})
