import { expect, test } from 'vitest'
import { visit } from '../../support/visit.ts'

test('a link within the site names the page it leads to; the guide has no name but the site’s', async () => {
  const page = await visit('/')
  const titleIs = (title: string) => page.waitForFunction((wanted) => document.title === wanted, title)
  expect(await page.title()).toBe('Lotse')
  const foot = page.getByRole('navigation', { name: 'Fußbereich' })
  await foot.getByRole('link', { name: 'Kontakt' }).click()
  await titleIs('Kontakt – Lotse')
  await foot.getByRole('link', { name: 'Impressum' }).click()
  await titleIs('Impressum – Lotse')
  await page.goBack()
  await titleIs('Kontakt – Lotse')
  await foot.getByRole('link', { name: 'English' }).click()
  await titleIs('Contact – Lotse')
  await page.getByRole('link', { name: 'Lotse', exact: true }).click()
  await titleIs('Lotse')
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
})

test('a page that is being left has no name, even if it arrives late', async () => {
  const page = await visit('/')
  await page.evaluate(() => {
    document.documentElement.hidden = true
    document.title = ''
    document.querySelector<HTMLElement>('nav a[href$="/impressum"]')?.click()
  })
  await page.getByText('Verantwortlich für die Inhalte').waitFor({ state: 'attached' })
  expect(await page.title()).toBe('')
})
