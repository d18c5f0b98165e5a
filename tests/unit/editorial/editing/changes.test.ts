import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  type Change,
  changedFiles,
  differencesOf,
  withChange,
  withoutChange,
  zipOf,
} from '../../../../src/editorial/editing/index.ts'

const texts = new Map([
  ['offers/de/de-a.yaml', 'id: de-a\nstatus: active\nphones:\n- number: "1"\n'],
  ['offers/de/de-b.yaml', 'id: de-b\nstatus: active\nphones: []\n'],
])

const status = (file: string, is: string): Change => ({
  file,
  what: 'Betrieb',
  was: 'läuft',
  is,
  edit: { is: 'set', path: ['status'], fact: is },
})
const number: Change = {
  file: 'offers/de/de-b.yaml',
  what: 'Telefonnummer',
  is: '2',
  edit: { is: 'append', path: ['phones'], fact: { number: '2' } },
}
const label: Change = {
  file: 'offers/de/de-b.yaml',
  what: 'Hinweis',
  is: 'Büro',
  edit: { is: 'set', path: ['phones', 0, 'label'], fact: 'Büro' },
}

describe('the list of changes', () => {
  it('gives the files that differ, and no others', () => {
    const changes = [status('offers/de/de-b.yaml', 'paused'), number]
    expect([...changedFiles(texts, changes)]).toEqual([
      ['offers/de/de-b.yaml', 'id: de-b\nstatus: paused\nphones:\n- number: "2"\n'],
    ])
  })

  it('holds a fact that was changed twice once, and not at all where it is back', () => {
    const once = withChange(texts, [], status('offers/de/de-a.yaml', 'paused'))
    const twice = withChange(texts, once, { ...status('offers/de/de-a.yaml', 'ended'), was: 'ausgesetzt' })
    expect(twice).toEqual([status('offers/de/de-a.yaml', 'ended')])
    expect(withChange(texts, twice, status('offers/de/de-a.yaml', 'active'))).toEqual([])
  })

  it('lets go of any change on which no other rests', () => {
    const changes = [status('offers/de/de-a.yaml', 'paused'), number, label]
    expect(withoutChange(texts, changes, 0)).toEqual([number, label])
    expect(withoutChange(texts, changes, 1)).toBeNull()
    expect(withoutChange(texts, changes, 2)).toEqual(changes.slice(0, 2))
  })
})

describe('the archive', () => {
  it('unpacks to the same files', () => {
    const files = unzipSync(zipOf([...texts].map(([path, text]) => ({ path: `rules/${path}`, text: `ü${text}` }))))
    expect(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
      ['rules/offers/de/de-a.yaml', 'üid: de-a\nstatus: active\nphones:\n- number: "1"\n'],
      ['rules/offers/de/de-b.yaml', 'üid: de-b\nstatus: active\nphones: []\n'],
    ])
    expect(zipOf([])).toHaveLength(22)
  })
})

describe('two versions of a file', () => {
  it('differ in single facts, old and new', () => {
    expect(
      differencesOf(
        'a: 1\nphones:\n- {number: "1", label: x}\nneeds: [a, b]\n',
        'a: 1\nphones:\n- {number: "2"}\nneeds: [a]\nb: null\n',
      ),
    ).toEqual([
      { field: 'phones › 1 › number', was: '1', is: '2' },
      { field: 'phones › 1 › label', was: 'x', is: undefined },
      { field: 'needs', was: 'a, b', is: 'a' },
      { field: 'b', was: undefined, is: 'null' },
    ])
  })
})
