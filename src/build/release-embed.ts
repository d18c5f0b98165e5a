import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildHostScript, VERSIONS } from './build-host-script.ts'
import { RELEASED_FOLDER, RELEASED_LIST, readReleases } from './releases.ts'

/**
 * Releases the host script of each version as its source has it now. What was released before stays; partners name its
 * checksum.
 */
for (const version of VERSIONS) {
  const { code, file, integrity } = await buildHostScript(version)
  const releases = readReleases()
  if (releases.some((one) => one.file === file)) {
    console.log(`${file} is released already.`)
    continue
  }
  mkdirSync(RELEASED_FOLDER, { recursive: true })
  writeFileSync(join(RELEASED_FOLDER, file), code)
  const date = new Date().toISOString().slice(0, 10)
  writeFileSync(RELEASED_LIST, `${JSON.stringify([...releases, { file, integrity, date }], null, 2)}\n`)
  console.log(`${file}: commit it with ${RELEASED_LIST}, and add its line to tests/unit/build/releases.test.ts.`)
}
