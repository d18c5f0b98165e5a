import { expect, test } from 'vitest'
import { expectAccessible } from '../../support/axe.ts'
import { oneTab } from '../../support/visit.ts'
import { choose, press, rulebook, screenOf } from '../../support/walk.ts'

/** Colours do not depend on the language: every question in both, and every colour in both. */
const LOOKS = [
  { language: 'de', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
] as const

/** Nothing in motion: a heading that fades in has not its colours yet. */
const open = oneTab({ reducedMotion: 'reduce' })

test.each(LOOKS)(
  'every question and the emergency card ($language, $colorScheme)',
  async ({ language, colorScheme }) => {
    const page = await open('/', { language, colorScheme })
    for (const { id, answers } of rulebook.questions) {
      expect(await screenOf(page)).toBe(id)
      await expectAccessible(page, id)
      await choose(page, id, answers.slice(0, 1))
      if (id === 'danger') {
        expect(await page.locator('[data-emergency]').isVisible()).toBe(true)
        await expectAccessible(page, 'the emergency card under the first question')
      }
      await press(page, 'next')
      if (id === 'danger') {
        await expectAccessible(page, 'the emergency card')
        await press(page, 'next')
      }
    }
  },
)

test('answered questions, the note after a reload, and the way back', async () => {
  const page = await open('/', { colorScheme: 'dark' })
  await page.reload()
  await page.locator('.note').waitFor()
  await expectAccessible(page, 'after a reload')
  for (const { id, kind, answers } of rulebook.questions) {
    await choose(page, id, answers.slice(1, 2))
    if (kind === 'several') await expectAccessible(page, `${id}, answered`)
    await press(page, 'next')
  }
})
