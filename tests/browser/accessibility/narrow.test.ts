import { test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/rulebook/index.ts'
import { expectAccessible, unfoldAll } from '../../support/axe.ts'
import { expectNoSideways, NARROW } from '../../support/narrow.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { oneTab } from '../../support/visit.ts'
import { choose, press, rulebook, walk } from '../../support/walk.ts'

const open = oneTab({ reducedMotion: 'reduce' })

test.each(LANGUAGES)(
  'at 320 pixels nobody scrolls sideways, from the first question to the result (%s)',
  async (language) => {
    const page = await open('/', { language, viewport: NARROW })
    const person = FOUR_PEOPLE[0]!
    for (const { id } of rulebook.questions) {
      await expectNoSideways(page, id)
      await choose(page, id, [person[id]].flat())
      await expectNoSideways(page, `${id}, answered`)
      await press(page, 'next')
      if (id === 'danger') {
        await expectNoSideways(page, 'the emergency card')
        await press(page, 'next')
      }
    }
    await page.locator('.result-rest').waitFor({ state: 'attached' })
    await unfoldAll(page)
    await expectNoSideways(page, 'the result')
    await expectAccessible(page, 'the result at 320 pixels')
  },
)

test('a narrow window at the result of every kind of person', async () => {
  const page = await open('/', { viewport: NARROW })
  for (const person of FOUR_PEOPLE) {
    await walk(page, person)
    await unfoldAll(page)
    await expectNoSideways(page, JSON.stringify(person))
    await press(page, 'restart')
  }
})
