import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MissingLicence } from './package-folders.ts'

/** A package as its own files describe it. */
export interface PackageLicence {
  readonly name: string
  readonly version: string
  /** SPDX id. */
  readonly licence: string
  /** Its licence files, then its notices, one after the other. */
  readonly text: string
}

/** The licences under which something may ship (CONTRIBUTING.md); SPDX ids. */
export const ALLOWED: readonly string[] = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']

const LICENCE_FILE = /^(licen[cs]e|copying)([-.]\w+)*$/i
const NOTICE_FILE = /^notice([-.]\w+)*$/i

/**
 * Vite's licence file goes on with the licences of what its command line bundles. None of that ships, only a helper of
 * Vite's own.
 */
const VITE_BUNDLES = /^# Licenses of bundled dependencies$[\s\S]*/m

/**
 * Reads what a package says about its licence.
 * @param folder path of the package's folder
 * @returns name, version, licence and the texts that have to travel with it
 * @throws MissingLicence where the licence is none of `ALLOWED`, or where the package has no licence text
 */
export function readPackageLicence(folder: string): PackageLicence {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly version: string
    readonly license?: unknown
  }
  const licence = typeof license === 'string' ? license : 'nicht angegeben'
  const ships = `Das Paket ${name} ${version} wird ausgeliefert`
  if (!ALLOWED.includes(licence))
    throw new MissingLicence(
      `${ships}. Seine Lizenz: ${licence}. Erlaubt sind ${ALLOWED.join(', ')}. Bitte ein anderes Paket nehmen.`,
    )
  const files = readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [entry.name] : []))
    .sort()
  const read = (pattern: RegExp) =>
    files
      .filter((file) => pattern.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').replace(VITE_BUNDLES, '').trim())
      .filter((text) => text !== '')
  const licences = read(LICENCE_FILE)
  if (licences.length === 0)
    throw new MissingLicence(
      `${ships}, hat aber keinen Lizenztext (LICENSE). Ohne ihn darf es nicht ausgeliefert werden. ` +
        'Bitte ein anderes Paket nehmen.',
    )
  return { name, version, licence, text: [...licences, ...read(NOTICE_FILE)].join('\n\n') }
}
