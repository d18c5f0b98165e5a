import { expect, test } from 'vitest'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { answers, newVisitor, siteUrl } from '../../support/visit.ts'
import { choose, press, screenOf } from '../../support/walk.ts'
import { expectHelp } from '../../support/whom-to-call.ts'

/** Of a request for a page that is not there, the browser itself says this, and nothing else may be said. */
const NOT_FOUND = 'error: Failed to load resource: the server responded with a status of 404 (Not Found)'

async function open(path: string) {
  const context = await newVisitor({ loud: true })
  const said: string[] = []
  context.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
  context.on('weberror', (error) => said.push(error.error().message))
  const page = await context.newPage()
  const response = await page.goto(siteUrl + path)
  await answers(page)
  return { page, said, status: response?.status() }
}

test.each([
  { path: '/gibt-es-nicht', language: 'de' },
  { path: '/angebote/gibt-es-nicht', language: 'de' },
  { path: '/assets/alt-12345678.js', language: 'de' },
  { path: '/en/no-such-page', language: 'en' },
  { path: '/en/angebote/no-such-offer', language: 'en' },
] as const)('$path does not exist: a page says so and leads on', async ({ path, language }) => {
  const { page, said, status } = await open(path)
  const t = textsFor(language)
  expect(status).toBe(404)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(t('errorCard.notFound'))
  await expectHelp(page)
  await page
    .getByRole('main')
    .getByRole('link', { name: t('nav.guide') })
    .click()
  await expect.poll(() => page.locator('input[name="danger"]').count()).toBeGreaterThan(0)
  expect(said.filter((line) => line !== NOT_FOUND)).toEqual([])
})

test.each([
  '/?k=<script>alert(1)</script>',
  '/?danger=now&police=no',
  '/?__proto__[x]=1&constructor=1',
  '/#javascript:alert(1)',
  '/#"><img src=x onerror=alert(1)>',
  '/?utm_source=%E0%A4%A',
  '/en/?lang=../../etc/passwd#:~:text=x',
  '/index.html',
  '/en/index.html',
])('%s shows the first question, untouched', async (path) => {
  const { page, said } = await open(path)
  expect(await screenOf(page)).toBe('danger')
  expect(await page.locator('input:checked').count()).toBe(0)
  await expectHelp(page)
  await choose(page, 'danger', ['no'])
  await press(page, 'next')
  expect(await screenOf(page)).toBe('incident')
  expect(said).toEqual([])
})

test('a history entry that somebody else wrote does no harm', async () => {
  const { page, said } = await open('/')
  await page.evaluate(() => history.pushState({ usr: { answers: '<script>' }, key: '__proto__', idx: 'x' }, '', '/'))
  await page.evaluate(() => history.pushState({ usr: 99, key: 'abc', idx: 2 }, '', '/'))
  await page.goBack()
  await page.goForward()
  expect(await screenOf(page)).toBe('danger')
  await press(page, 'next')
  expect(await screenOf(page)).toBe('incident')
  expect(said).toEqual([])
})
