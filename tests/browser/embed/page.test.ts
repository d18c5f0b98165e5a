import { expect, test } from 'vitest'
import { textsFor } from '../../../src/i18n/index.ts'
import { LANGUAGES } from '../../../src/rulebook/index.ts'
import { guideIn, serveHost, visitHost } from '../../support/host-page.ts'
import { siteUrl, visit } from '../../support/visit.ts'

test.each(LANGUAGES)(
  'settings change the snippets and the preview, without a word on the console (%s)',
  async (language) => {
    const t = textsFor(language)
    const page = await visit('/einbetten', { language })
    const snippets = page.locator('pre.code')
    await page.getByRole('combobox', { name: t('embed.land') }).selectOption('TH')
    await page.getByRole('combobox', { name: t('embed.theme') }).selectOption('dark')
    await page.getByRole('checkbox', { name: t('embed.accent') }).check()
    expect(await snippets.nth(0).innerText()).toContain('<lotse-wegweiser land="TH" theme="dark" accent="#0b5563">')
    expect(await snippets.nth(1).innerText()).toContain('/?land=TH&amp;theme=dark&amp;accent=%230b5563"')
    for (const width of ['phone', 'column', 'page'] as const) {
      await page.getByRole('radio', { name: t(`embed.widths.${width}`) }).check()
      await page.locator('.preview').scrollIntoViewIfNeeded()
      // The page itself is the site's, too: its frame comes after it.
      const frame = await guideIn(page, 1)
      expect(frame.url()).toContain('land=TH&theme=dark&accent=%230b5563&height=auto')
      expect(await page.locator('lotse-wegweiser').evaluate((element) => element.getBoundingClientRect().width)).toBe(
        { phone: 390, column: 300, page: 1100 }[width],
      )
    }
  },
)

test('both snippets work as they are in a page of somebody else', async () => {
  const page = await visit('/einbetten', { loud: true })
  const [script = '', plain = ''] = await page.locator('pre.code').allInnerTexts()
  for (const body of [script, plain]) {
    const host = await visitHost(await serveHost({ body }))
    const frame = await guideIn(host)
    expect(frame.url().startsWith(`${siteUrl}/`)).toBe(true)
    expect(await frame.evaluate(() => window.origin)).toBe('null')
  }
})

test('without scripts the page has snippets, contract and what a host can see', async () => {
  const page = await visit('/einbetten', { javaScriptEnabled: false })
  expect(await page.locator('pre.code').count()).toBe(3)
  expect(await page.locator('table').count()).toBe(3)
  expect(await page.getByText('lotse:focus-left').isVisible()).toBe(true)
  expect(await page.getByText(textsFor('de')('embed.seen.steps')).isVisible()).toBe(true)
})
