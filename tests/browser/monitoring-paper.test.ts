import { expect, test } from 'vitest'
import { AREAS } from '../../src/rulebook/index.ts'
import { visit } from '../support/visit.ts'

test('on paper every table of the monitoring page is open, and every map field keeps its number', async () => {
  const page = await visit('/monitoring')
  await page.emulateMedia({ media: 'print' })
  const seen = await page.evaluate(() => {
    const high = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect().height > 0)
    return {
      open: document.querySelectorAll('details.land[open]').length,
      tables: high('details.land tbody tr'),
      title: high('h1'),
      numbers: [...document.querySelectorAll('.map span[class^="h"]')].map((field) => getComputedStyle(field).color),
    }
  })
  expect(seen.open).toBe(0)
  expect(seen.tables.length).toBeGreaterThan(AREAS.length * 12)
  expect([...new Set([...seen.tables, ...seen.title])]).toEqual([true])
  expect([...new Set(seen.numbers)]).toEqual(['rgb(0, 0, 0)'])
})
