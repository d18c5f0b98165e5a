import { spawnSync } from 'node:child_process'
import { installLibreOffice } from './support/install-libreoffice.ts'

/** Installs LibreOffice where it is missing, and opens the tables for people with it. */

if (installLibreOffice() === null) {
  console.error('LibreOffice could not be installed: THE TABLES WERE NOT OPENED WITH IT.')
  process.exit(1)
}
const test = 'tests/unit/exports/opendata/libreoffice.test.ts'
process.exit(spawnSync('vitest', ['run', '--project', 'unit', test], { stdio: 'inherit' }).status ?? 1)
