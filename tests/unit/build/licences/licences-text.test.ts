import { expect, it } from 'vitest'
import { licencesText } from '../../../../src/build/licences/licences-text.ts'

const own = { code: 'EUPL, all of it.\n', places: 'Places: ODbL.\n' }
const LINE = '='.repeat(80)

it('lists every package, then each text once below all packages that it belongs to, then this project’s own', () => {
  const text = licencesText(
    [
      { name: 'zod', version: '4.0.0', licence: 'MIT', text: 'Copyright Z' },
      { name: 'react-dom', version: '19.0.1', licence: 'MIT', text: 'Copyright R' },
      { name: 'react', version: '19.0.0', licence: 'MIT', text: 'Copyright R' },
    ],
    own,
  )
  expect(text.split(`\n\n${LINE}\n`).slice(1)).toEqual([
    'Pakete / packages\n\nreact 19.0.0 (MIT)\nreact-dom 19.0.1 (MIT)\nzod 4.0.0 (MIT)',
    'react 19.0.0 (MIT)\nreact-dom 19.0.1 (MIT)\n\nCopyright R',
    'zod 4.0.0 (MIT)\n\nCopyright Z',
    'Tabelle der Orte / table of places\n\nPlaces: ODbL.',
    'Das Programm / the program (EUPL-1.2)\n\nEUPL, all of it.\n',
  ])
})
