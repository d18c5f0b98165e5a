import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BUILT, valuesOf, writtenPages } from './support/pages.ts'

const [head, list, ...texts] = readFileSync(join(BUILT, 'licences.txt'), 'utf8').split(`\n\n${'='.repeat(80)}\n`)

/** Every package of which something ships. Look at its licence before you add a line. */
const PACKAGES = [
  '@xstate/react (MIT)',
  'i18next (MIT)',
  'libphonenumber-js (MIT)',
  'marked (MIT)',
  'minisearch (MIT)',
  'react (MIT)',
  'react-dom (MIT)',
  'react-i18next (MIT)',
  'react-router (MIT)',
  'rolldown (MIT)',
  'scheduler (MIT)',
  'uqr (MIT)',
  'use-isomorphic-layout-effect (MIT)',
  'use-sync-external-store (MIT)',
  'vite (MIT)',
  'xstate (MIT)',
  'yaml (ISC)',
  'zod (MIT)',
]

test('licences.txt names the packages that ship, each with its version', () => {
  const [title, empty, ...lines] = list!.split('\n')
  expect([title, empty]).toEqual(['Pakete / packages', ''])
  expect(lines.map((line) => line.replace(/ \d+\.\d+\.\d+ /, ' '))).toEqual(PACKAGES)
  expect(lines.every((line) => / \d+\.\d+\.\d+ \(/.test(line))).toBe(true)
})

test.each([
  ['react', 'Copyright (c) Meta Platforms, Inc. and affiliates.'],
  ['i18next', 'Copyright (c) 2011-present i18next'],
  ['minisearch', 'Copyright 2022 Luca Ongaro'],
  ['uqr', 'Copyright (c) Project Nayuki'],
  ['rolldown', 'Copyright (c) 2024-present VoidZero Inc. & Contributors'],
  ['libphonenumber-js', 'Copyright (c) 2016 @catamphetamine'],
  ['libphonenumber-js', 'Apache License'],
])('%s has its notice: “%s”', (name, notice) => {
  const text = texts.find((one) =>
    one
      .split('\n\n')[0]!
      .split('\n')
      .some((line) => line.startsWith(`${name} `)),
  )
  expect(text).toContain(notice)
})

test('the program’s own licence stands with them word for word, and where the table of places comes from', () => {
  expect(head).toContain('Licences of everything that ships with this site')
  expect(texts.at(-1)).toContain(readFileSync('LICENSE', 'utf8').trim())
  expect(texts.at(-2)).toContain('© OpenStreetMap contributors, Open Database License (ODbL)')
  expect(texts.at(-2)).toContain('https://opendatacommons.org/licenses/odbl/1-0/')
  expect(texts.at(-2)).toContain('Copyright (c) 2017, Julius Tens')
})

test('the page about the guide leads to it, in every language', () => {
  const about = writtenPages().filter(({ address }) => address.endsWith('/ueber'))
  expect(about.map(({ address }) => address)).toEqual(['/de-simple/ueber', '/en/ueber', '/ueber'])
  for (const { html } of about) expect(valuesOf(html, 'href')).toContain('/licences.txt')
})
