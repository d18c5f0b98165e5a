import { expect, test } from 'vitest'
import { LANGUAGES, pathIn } from '../../../src/domain/rulebook/index.ts'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { holdBack, SCRIPTS } from '../../support/gate.ts'
import { crossed } from '../../support/long-run.ts'
import { DRAWN_ANEW, type Touch, touchPage } from '../../support/touch.ts'
import { answers, newVisitor, siteUrl } from '../../support/visit.ts'
import { choose, chosen, offersShown, press, screenOf, words } from '../../support/walk.ts'
import { expectHelp } from '../../support/whom-to-call.ts'

const TOUCHES: readonly (readonly Touch[])[] = [['numbers', 'mail', 'nodes'], ['translation'], ['nodes']]

test.each(crossed(LANGUAGES, TOUCHES))(
  'in %s, what was chosen and pressed before the scripts counts on a page that others changed (%o)',
  async (language, touches) => {
    const context = await newVisitor({ loud: true })
    const thrown: string[] = []
    context.on('weberror', (error) => thrown.push(error.error().message))
    const page = await context.newPage()
    for (const action of ['next', 'results', null] as const) {
      const gate = await holdBack(context, SCRIPTS)
      await page.goto('about:blank')
      await page.goto(siteUrl + pathIn(language, '/'), { waitUntil: 'commit' })
      await page.locator('.foot-languages').waitFor({ state: 'attached' })
      await page.evaluate(touchPage, touches)
      await choose(page, 'danger', ['now'])
      if (action !== null) await press(page, action)
      gate.open()
      await answers(page)
      await context.unrouteAll({ behavior: 'wait' })
      if (action === 'results') {
        await offersShown(page)
        const summary = page.getByRole('region', { name: textsFor(language)('result.answers') })
        expect(await summary.textContent()).toContain(words[language].questions.danger!.answers.now!.short)
      } else if (action === 'next') expect(await screenOf(page)).toBe('emergency')
      else {
        expect(await chosen(page)).toEqual(['now'])
        expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('now')
      }
      await expectHelp(page)
    }
    expect(thrown.filter((message) => !DRAWN_ANEW.test(message))).toEqual([])
    expect(thrown.length).toBeGreaterThan(0)
  },
)
