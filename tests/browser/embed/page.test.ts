import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { LANGUAGES, pathIn } from '../../../src/domain/rulebook/index.ts'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { unfoldAll } from '../../support/axe.ts'
import { guideFrames, serveHost, visitHost } from '../../support/host-page.ts'
import { siteUrl, visit } from '../../support/visit.ts'

const snippets = (page: Page) => page.locator('pre.code')

test.each(LANGUAGES)(
  'settings change the snippets and the preview, without a word on the console (%s)',
  async (language) => {
    const t = textsFor(language)
    const page = await visit('/einbetten', { language })
    await unfoldAll(page)
    expect(await page.getByRole('combobox', { name: t('embed.language') }).inputValue()).toBe(language)
    await page.getByRole('combobox', { name: t('embed.land') }).selectOption('TH')
    await page.getByRole('combobox', { name: t('embed.theme') }).selectOption('dark')
    await page.getByRole('checkbox', { name: t('embed.accent') }).check()
    await page.getByRole('checkbox', { name: t('embed.height') }).check()
    await page.getByRole('spinbutton', { name: t('embed.heightPixels') }).fill('640')
    await page.getByRole('textbox', { name: t('embed.frameTitle') }).fill('Rat & "Tat"')
    await page.getByRole('textbox', { name: t('embed.frameTitle') }).blur()
    const own = language === 'de' ? '' : ` language="${language}"`
    const folder = language === 'de' ? '' : `${language}/`
    expect(await snippets(page).nth(0).innerText()).toContain(
      `<lotse-wegweiser${own} land="TH" theme="dark" accent="#0b5563" height="640" title="Rat &amp; &quot;Tat&quot;">`,
    )
    expect(await snippets(page).nth(1).innerText()).toContain(
      `/${folder}?land=TH&amp;theme=dark&amp;accent=%230b5563" title="Rat &amp; &quot;Tat&quot;"`,
    )
    for (const width of ['phone', 'column', 'page'] as const) {
      await page.getByRole('radio', { name: t(`embed.widths.${width}`) }).check()
      const box = await page.locator('lotse-wegweiser').boundingBox()
      expect([box?.width, box?.height]).toEqual([{ phone: 390, column: 300, page: 1100 }[width], 640])
    }
    await page.locator('.preview').scrollIntoViewIfNeeded()
    // The page itself is the site's, too: its frame comes after it.
    await expect
      .poll(() => guideFrames(page)[1]?.url())
      .toBe(`${siteUrl}/${folder}?land=TH&theme=dark&accent=%230b5563`)
    await guideFrames(page)[1]!.locator('.frame-end').waitFor()
  },
)

test.each([
  ['/einbetten', 2],
  ['/einbetten/technik', 2],
] as const)(
  'what „Kopieren“ copies is what stands there, and a snippet works in a page of somebody else (%s)',
  async (path, blocks) => {
    const page = await visit(path, { loud: true })
    await unfoldAll(page)
    await page.evaluate(() => {
      const copied: string[] = []
      Object.assign(window, { copied })
      navigator.clipboard.writeText = async (text) => void copied.push(text)
    })
    const buttons = page.getByRole('button', { name: new RegExp(textsFor('de')('embed.copy')) })
    expect(await buttons.count()).toBe(blocks)
    for (const button of await buttons.all()) await button.click()
    const copied = await page.evaluate(() => Reflect.get(window, 'copied') as readonly string[])
    expect(copied).toEqual(await page.locator('.code').evaluateAll((all) => all.map((one) => one.textContent)))
    for (const body of copied.filter((text) => text.startsWith('<'))) {
      const host = await visitHost(await serveHost({ body }))
      await expect.poll(() => guideFrames(host).length).toBe(1)
      await guideFrames(host)[0]!.locator('.frame-end').waitFor()
      expect(await guideFrames(host)[0]!.evaluate(() => window.origin)).toBe('null')
    }
  },
)

test.each(LANGUAGES)(
  'without scripts the pages have snippets, contract, releases and what a host can see (%s)',
  async (language) => {
    const t = textsFor(language)
    const page = await visit('/einbetten', { language, javaScriptEnabled: false })
    expect(await page.locator('.code').count()).toBe(2)
    await page.goto(`${siteUrl}${pathIn(language, '/einbetten/technik')}`)
    expect(await page.locator('.code').count()).toBe(2)
    const text = await page.locator('main').innerText()
    for (const part of ['lotse:hello', 'embed/v1.cdc7830687b1.js', 'embed/v2.js', 'allow-modals', LANGUAGES.join(', ')])
      expect(text).toContain(part)
    for (const id of ['loads', 'presses', 'focus', 'scroll', 'opens', 'exit', 'time', 'over', 'never'] as const)
      expect(text).toContain(t(`embed.seen.${id}`))
  },
)
