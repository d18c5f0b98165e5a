import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { AREAS } from '../../src/domain/rulebook/index.ts'
import { visit } from '../support/visit.ts'

/** Which rows of the tables of the Länder can be read. */
function rowsToRead(page: Page): Promise<readonly boolean[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('details.land tbody tr')].map((row) => row.checkVisibility()),
  )
}

test('on paper every table of the monitoring page is open, and every field of a map keeps its number', async () => {
  const page = await visit('/monitoring/laender')
  const onScreen = await rowsToRead(page)
  expect(onScreen.length).toBeGreaterThan(AREAS.length * 12)
  expect(new Set(onScreen)).toEqual(new Set([false]))
  await page.emulateMedia({ media: 'print' })
  expect(new Set(await rowsToRead(page))).toEqual(new Set([true]))
  const { title, fields } = await page.evaluate(() => ({
    title: document.querySelector('h1')?.checkVisibility(),
    fields: [...document.querySelectorAll('.map span[class^="h"]')].map((field) => getComputedStyle(field).color),
  }))
  expect(title).toBe(true)
  expect(new Set(fields)).toEqual(new Set(['rgb(0, 0, 0)']))
})
