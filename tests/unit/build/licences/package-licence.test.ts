import { describe, expect, it, test } from 'vitest'
import { MissingLicence } from '../../../../src/build/licences/index.ts'
import { readPackageLicence } from '../../../../src/build/licences/package-licence.ts'
import { madeUpPackage } from './made-up-package.ts'

const read = (license: unknown, files: { readonly [path: string]: string }) =>
  readPackageLicence(madeUpPackage('@made/up', license, files).folder)

/** The message that stops the build. */
function stops(license: unknown, files: { readonly [path: string]: string }): string {
  try {
    read(license, files)
  } catch (error) {
    expect(error).toBeInstanceOf(MissingLicence)
    return (error as Error).message
  }
  throw new Error('Nothing was thrown.')
}

describe('a package that ships', () => {
  it('is stopped without a licence text, with the reason and the remedy', () => {
    expect(stops('MIT', { 'index.js': '' })).toBe(
      'Das Paket @made/up 1.2.3 wird ausgeliefert, hat aber keinen Lizenztext (LICENSE). Ohne ihn darf es nicht ' +
        'ausgeliefert werden. Bitte ein anderes Paket nehmen.',
    )
  })

  it.each([
    ['an empty licence file', { LICENSE: ' \n' }],
    ['a notice alone', { NOTICE: 'Made by somebody.' }],
    ['a folder of that name', { 'licence/index.js': 'x' }],
    ['the licences of what it bundles', { 'THIRD-PARTY-LICENSE': 'MIT' }],
  ])('is stopped with %s', (_, files) => {
    expect(stops('MIT', files)).toContain('keinen Lizenztext')
  })

  it.each([
    ['GPL-3.0', 'GPL-3.0'],
    ['LGPL-3.0-only', 'LGPL-3.0-only'],
    ['MPL-2.0', 'MPL-2.0'],
    ['(MIT OR GPL-2.0)', '(MIT OR GPL-2.0)'],
    ['SEE LICENSE IN LICENSE', 'SEE LICENSE IN LICENSE'],
    [undefined, 'nicht angegeben'],
    [{ type: 'MIT' }, 'nicht angegeben'],
  ])('is stopped under %j', (license, named) => {
    expect(stops(license, { LICENSE: 'Do as you like.' })).toBe(
      `Das Paket @made/up 1.2.3 wird ausgeliefert. Seine Lizenz: ${named}. Erlaubt sind MIT, ISC, BSD-2-Clause, ` +
        'BSD-3-Clause, Apache-2.0. Bitte ein anderes Paket nehmen.',
    )
  })

  it.each(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'])('may stand under %s', (license) => {
    expect(read(license, { LICENSE: 'The text.\n' })).toEqual({
      name: '@made/up',
      version: '1.2.3',
      licence: license,
      text: 'The text.',
    })
  })

  it.each(['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license', 'LICENSE-MIT', 'COPYING'])(
    'has its text in %s',
    (file) => {
      expect(read('MIT', { [file]: 'The text.' }).text).toBe('The text.')
    },
  )

  it('brings all its licence files and its notice, licences first', () => {
    const { text } = read('Apache-2.0', { NOTICE: 'Notice.\r\nTwo lines.', LICENSE: 'One.', 'LICENSE.Apache': 'Two.' })
    expect(text).toBe('One.\n\nTwo.\n\nNotice.\nTwo lines.')
  })
})

test('of Vite only its own licence is taken: what its command line bundles does not ship', () => {
  const { text, name, licence } = readPackageLicence('node_modules/vite')
  expect([name, licence]).toEqual(['vite', 'MIT'])
  expect(text).toMatch(
    /^# Vite core license\nVite is released under the MIT license:\n\nMIT License\n\nCopyright \(c\)/,
  )
  expect(text).toMatch(/SOFTWARE\.$/)
  expect(text).not.toContain('jridgewell')
})
