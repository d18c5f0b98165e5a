import { expect, test } from 'vitest'
import { focused, openWholeDesk } from './at-the-desk.ts'

const OFFER = '[data-offer="he-opferhilfevereine"]'

test('a typed place picks the office, one key leads to the choice, and nothing is asked for or kept', async () => {
  const page = await openWholeDesk()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const type = async (place: string) => {
    await page.locator('#desk-field').fill(place)
    await page.locator('#desk-field').press('Enter')
  }
  const sheet = async () => {
    await page.locator('[data-tool="handOut"]').click()
    const text = await page.locator('[data-sheet]').innerText()
    await page.keyboard.press('Escape')
    return text
  }
  await page.locator('input[name="incident"][value="attack"]').check()
  await type('Kassel')
  const line = page.locator(`[data-section="more"]${OFFER}`)
  expect(await line.textContent()).toContain('Kassel')
  await line.getByRole('checkbox').check()
  expect(await sheet()).toContain('Kasseler Hilfe')
  expect(await sheet()).toContain('+49 561 - 282070')

  // No office in this place: the offer as such, and the key.
  await type('Bad Hersfeld')
  expect(await line.textContent()).not.toContain('Kassel')
  expect(await sheet()).not.toContain('Kasseler Hilfe')
  await line.locator('[data-stop]').focus()
  await page.keyboard.press('o')
  const select = page.locator('[data-panel="offer"] select')
  expect(await select.evaluate((list) => list === document.activeElement)).toBe(true)
  await page.keyboard.press('K')
  expect(await select.inputValue()).toBe('kassel')
  await page.keyboard.press('Escape')
  await page.locator('[data-panel]').waitFor({ state: 'detached' })
  expect(await focused(page)).toBe('he-opferhilfevereine')
  expect(await sheet()).toContain('Kasseler Hilfe')

  expect(requests).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0)

  // The next call knows neither place nor office.
  for (const key of ['F8', 'Tab', 'Enter']) await page.keyboard.press(key)
  await page.locator('input[name="incident"][value="attack"]').check()
  await page.locator('input[name="location"][value="HE"]').check()
  expect(await line.textContent()).not.toContain('Kassel')
})
