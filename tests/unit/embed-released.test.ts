import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildHostScript, integrityOf, releasedName } from '../../src/cli/build-host-script.ts'
import { RELEASED_FOLDER, readReleases } from '../../src/cli/release-embed.ts'
import { brotliSize } from '../../src/publishing/index.ts'

const releases = readReleases()

test('a released host script never changes: its name and its checksum are those of its content', () => {
  expect(releases.length).toBeGreaterThan(0)
  for (const { file, integrity } of releases) {
    const code = readFileSync(join(RELEASED_FOLDER, file), 'utf8')
    expect(releasedName(code), file).toBe(file)
    expect(integrityOf(code), file).toBe(integrity)
  }
})

test('every host script that lies there is in the list', () => {
  const files = readdirSync(RELEASED_FOLDER).filter((name) => name.endsWith('.js'))
  expect(files.toSorted()).toEqual(releases.map(({ file }) => file).toSorted())
})

test('what the build writes is released: `node src/cli/release-embed.ts`', async () => {
  const { file, code } = await buildHostScript()
  expect(releases.map((release) => release.file)).toContain(file)
  expect(brotliSize(code)).toBeLessThanOrEqual(2048)
}, 60_000)
