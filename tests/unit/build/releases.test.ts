import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildHostScript, integrityOf, releasedName, VERSIONS } from '../../../src/build/build-host-script.ts'
import { brotliSize } from '../../../src/build/publishing/index.ts'
import { RELEASED_FOLDER, readReleases } from '../../../src/build/releases.ts'

/**
 * ONLY EVER ADD A LINE HERE. Partners' pages name these checksums: a line that goes or changes takes the guide away
 * from all of them. The list of releases and its files could be edited together; this one says what they have been.
 */
const FOR_EVER = [
  ['v1.cdc7830687b1.js', 'sha384-3o7B0Kd1N1wBVpk+Xby6RCbB0OPjJWEc5bSA5u056HcuYgSliQUgfJ/a0W3YmMz9'],
  ['v1.e6446169ace8.js', 'sha384-viTIxY8wObxu3DWE87Q1ZBNuOqfiAYN9gCi1hOHs3bOh+ZbNdwLmlIVkn9RtAE6t'],
  ['v1.a5c8fa39df34.js', 'sha384-rTbeIxXFwyRq6D1k7AwI72XtMRTN70o1Z4k3fDTVrHWpbSYlahFehMkEzzXjscZk'],
  ['v1.5835d315743e.js', 'sha384-a0/V7Czq/YwSaHeogk+F/EtaxEKZPp45EBrrg9NqvDSAvm/tZCPJndMTOUwrC4Yj'],
  ['v2.3ed078bcb9c2.js', 'sha384-iibPPWsqp73iuOzwhKAeiaTEk9gzxG5nRHKmIjTegaP+00UuanzhJIqchY3S3dny'],
]

const releases = readReleases()

test('what was released once stays released, with the same checksum', () => {
  expect(releases.map(({ file, integrity }) => [file, integrity])).toEqual(FOR_EVER)
})

test('a released host script never changes: its name and its checksum are those of its content', () => {
  for (const { file, integrity } of releases) {
    const code = readFileSync(join(RELEASED_FOLDER, file), 'utf8')
    expect(releasedName(file.startsWith('v1.') ? 1 : 2, code), file).toBe(file)
    expect(integrityOf(code), file).toBe(integrity)
  }
})

test('every host script that lies there is in the list', () => {
  const files = readdirSync(RELEASED_FOLDER).filter((name) => name.endsWith('.js'))
  expect(files.toSorted()).toEqual(releases.map(({ file }) => file).toSorted())
})

test.each(VERSIONS)(
  'what the build writes is released: `node src/build/release-embed.ts` (version %i)',
  async (version) => {
    const { file, code } = await buildHostScript(version)
    expect(releases.map((release) => release.file)).toContain(file)
    expect(brotliSize(code)).toBeLessThanOrEqual(2048)
  },
  60_000,
)
