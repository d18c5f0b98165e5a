import { expect, test } from 'vitest'
import { openDesk } from './at-the-desk.ts'

const OFFER = '[data-offer="he-opferhilfevereine"]'

test('a typed place picks the office, one key leads to the choice, and nothing is asked for or kept', async () => {
  const page = await openDesk()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.locator('input[name="incident"][value="attack"]').check()
  await page.locator('#desk-land').fill('Kassel')
  await page.locator('#desk-land').press('Enter')
  const line = page.locator(`[data-section="more"]${OFFER}`)
  expect(await line.locator('select').inputValue()).toBe('kassel')
  expect(await line.textContent()).toContain('nach dem Ort Kassel')
  await line.getByRole('checkbox').check()
  const sheet = page.locator('[data-sheet]')
  expect(await sheet.innerText()).toContain('Kasseler Hilfe')
  expect(await sheet.innerText()).toContain('+49 561 - 282070')

  // No office in this place: the offer as such, and the key.
  await page.locator('#desk-land').fill('Bad Hersfeld')
  await page.locator('#desk-land').press('Enter')
  expect(await line.locator('select').inputValue()).toBe('')
  expect(await sheet.innerText()).not.toContain('Kasseler Hilfe')
  await line.getByRole('heading').focus()
  await page.keyboard.press('o')
  await page.keyboard.press('K')
  expect(await line.locator('select').inputValue()).toBe('kassel')
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H4')
  expect(await sheet.innerText()).toContain('Kasseler Hilfe')

  expect(requests).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0)

  // The next call knows neither place nor office.
  for (const key of ['F8', 'Tab', 'Enter']) await page.keyboard.press(key)
  await page.locator('input[name="incident"][value="attack"]').check()
  await page.locator('input[name="location"][value="HE"]').check()
  expect(await line.locator('select').inputValue()).toBe('')
})
