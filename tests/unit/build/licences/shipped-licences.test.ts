import { expect, it } from 'vitest'
import { licencesOf } from '../../../../src/build/licences/index.ts'
import { madeUpPackage } from './made-up-package.ts'

it('a module of a package without a licence text stops the build', () => {
  const { root, folder } = madeUpPackage('made-up', 'MIT', { 'index.js': '' })
  expect(() => licencesOf([`${folder}/index.js`], root)).toThrow(
    'Das Paket made-up 1.2.3 wird ausgeliefert, hat aber keinen Lizenztext (LICENSE).',
  )
})

it('a package that is installed and does not ship stops nothing', () => {
  expect(licencesOf([`${process.cwd()}/node_modules/react/index.js`], process.cwd())).toMatch(
    /\nPakete \/ packages\n\nreact \d+\.\d+\.\d+ \(MIT\)\n\n=/,
  )
})
