import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, unfoldAll } from '../../support/axe.ts'
import { ruleTexts } from '../../support/rules.ts'
import { visit } from '../../support/visit.ts'

const NAME = 'sn-raa-support.yaml'
const TEXT = ruleTexts.get(`offers/sn/${NAME}`)!

/** Chooses one file, as somebody without a mouse does. */
async function choose(page: Page, text: string, name = NAME): Promise<void> {
  await page
    .getByLabel(/Oder Dateien wählen/)
    .setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(text, 'utf8') })
}

/** Reading all rules for the first time takes a while on a busy machine. */
const LONG = { timeout: 50_000 }

const status = (page: Page) => page.locator('.draft-state')

test('a sound draft shows what changes, in facts, in the guide and in the coverage, and the guide itself', async () => {
  const page = await visit('/monitoring/entwurf', { reducedMotion: 'reduce' })
  const length = await page.evaluate(() => history.length)
  await choose(page, TEXT.replace('status: active', 'status: ended'))
  await status(page).getByText('Kein Fehler. Dateien geändert: 1, neu: 0, entfallen: 0.').waitFor(LONG)
  await page.getByText('beendet').first().waitFor()
  await page
    .getByText(/nicht mehr in \d/)
    .first()
    .waitFor()
  await page.getByRole('table', { name: 'Passende Stellen, wo sich ihre Zahl ändert' }).waitFor()
  await unfoldAll(page)
  await expectAccessible(page, '/monitoring/entwurf')

  // The guide with the draft: no entry in the history, and the ended offer is nowhere.
  const guide = page.locator('.draft-guide')
  await guide.locator('[data-action=results]').click()
  await guide.locator('[data-section=first]').first().waitFor()
  expect(await guide.locator('[data-offer=sn-raa-support]').count()).toBe(0)
  expect(await page.evaluate(() => history.length)).toBe(length)
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('')
})

test('a broken draft names file, line, column and field, and shows no guide that would not ship', async () => {
  const page = await visit('/monitoring/entwurf')
  await choose(page, TEXT.replace('kind: victim-support', 'kind: <img src=x onerror=alert(1)>'))
  await status(page).getByText('Ein Fehler.').waitFor(LONG)
  await page.getByRole('heading', { name: `rules/offers/sn/${NAME}` }).waitFor()
  await page.getByText(/Zeile \d+, Spalte \d+ · Feld kind/).waitFor()
  expect(await page.locator('.draft-guide, .draft img').count()).toBe(0)
  await expectAccessible(page, '/monitoring/entwurf')
})

test('files come from the tab and go nowhere: the same requests whatever stands in them, and none after the first', async () => {
  const asked: string[] = []
  const page = await visit('/monitoring/entwurf', {
    before: async (context) => context.on('request', (request) => asked.push(request.url())),
  })
  await choose(page, TEXT.replace('status: active', 'status: paused'))
  await status(page).getByText('Kein Fehler.').waitFor(LONG)
  // The guide with the draft has come, too.
  await page.locator('.draft-guide').getByText('Ich habe einen Code').waitFor()
  const first = asked.length
  await page.context().setOffline(true)
  await choose(page, TEXT.replace('status: active', 'status: x'))
  await status(page).getByText('Ein Fehler.').waitFor(LONG)
  await choose(page, TEXT)
  await status(page).getByText('dieselben wie die veröffentlichten').waitFor(LONG)
  expect(asked.length).toBe(first)
})

test('a dropped file is read, and leaving the page forgets it', async () => {
  const page = await visit('/monitoring/entwurf')
  await page.locator('.drop').evaluate(
    (zone, { text, name }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], name))
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
    },
    { text: TEXT.replace('talks: true', 'talks: ja'), name: NAME },
  )
  await status(page).getByText('Ein Fehler.').waitFor(LONG)
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  expect(await page.getByText('Feld talks').isVisible()).toBe(false)
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await page.locator('.drop').waitFor()
  expect(await page.getByText('Feld talks').count()).toBe(0)
})
