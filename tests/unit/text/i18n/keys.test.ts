import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language, tagOf } from '../../../../src/domain/rulebook/index.ts'
import { TEXTS } from '../../../../src/text/i18n/index.ts'
import { ruleFiles } from '../../../support/rules.ts'
import { keysInSources } from '../../../support/text-keys.ts'

/** Groups that are handed over as objects, and the file that does it. */
const HANDED_OVER = { host: 'src/build/build-host-script.ts', searchWords: 'src/build/rules-plugin.ts' }
const PLURAL = /_(zero|one|two|few|many|other)$/

/** The keys of all texts as their file has them. A list of texts has one key. */
function keysOf(texts: object, before = ''): readonly string[] {
  return Object.entries(texts).flatMap(([name, value]) =>
    typeof value === 'object' && !Array.isArray(value) ? keysOf(value, `${before}${name}.`) : [before + name],
  )
}

describe('keys of texts', () => {
  const { known, open } = keysInSources()

  it('are found in sources as they stand, and put together from what the parts can be', () => {
    for (const key of [
      'result.title',
      'land.SN',
      'dates.camera.false',
      'desk.why.role.not-asked',
      'day.6',
      'nav.steps',
    ])
      expect(known, key).toContain(key)
    for (const key of ['land.XX', 'land.DE', 'roleName.skip', 'day.7']) expect(known, key).not.toContain(key)
  })

  it('are each asked for by a source: a text that nobody shows is taken out', () => {
    const topics = new Set(ruleFiles.offers.flatMap((offer) => offer.topics).map((topic) => `openData.topic.${topic}`))
    const dead = keysOf(TEXTS.de)
      .map((key) => key.replace(PLURAL, ''))
      .filter((key) => !known.has(key) && !topics.has(key) && !(key.split('.')[0]! in HANDED_OVER))
    expect(dead).toEqual([])
  })

  it('are open only where editors choose the word; such a word stands for itself when it has no text', () => {
    const groups = Object.keys(TEXTS.de)
    expect([...open].filter((key) => groups.includes(key.split('.')[0]!)).toSorted()).toEqual([
      'fact.*',
      'openData.topic.*',
    ])
  })

  it.each(Object.entries(HANDED_OVER))('%s is handed over as a whole by %s', (group, file) => {
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`\\.${group}\\b`))
  })
})

it.each(LANGUAGES)('a text that counts has every form that the language counts with (%s)', (language: Language) => {
  const forms = new Intl.PluralRules(tagOf(language)).resolvedOptions().pluralCategories
  const keys = keysOf(TEXTS[language])
  const counting = [...new Set(keys.filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')))]
  expect(counting.length).toBeGreaterThan(5)
  expect(counting.flatMap((key) => forms.map((form) => `${key}_${form}`)).filter((key) => !keys.includes(key))).toEqual(
    [],
  )
})
