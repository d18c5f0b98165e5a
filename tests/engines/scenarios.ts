import { expect } from 'vitest'
import { recommend, wallTimeOf } from '../../src/domain/matching/index.ts'
import { type Answers, answersTo, askedQuestions, pathIn } from '../../src/domain/rulebook/index.ts'
import { textsFor } from '../../src/text/i18n/index.ts'
import { type EnginePage, NEUTRAL_PAGE } from '../support/engines/index.ts'
import { FOUR_PEOPLE } from '../support/situations.ts'
import { rulebook, words } from '../support/walk.ts'
import { inPage } from './in-page.ts'

/** Where the site is, as the engine reaches it, over both protocols. */
export const HOST = 'lotse.example'
const SITE = `https://${HOST}`
const PARTNER = 'partner.example'
const ELSEWHERE = 'https://elsewhere.example/'

/** Pages of a partner that show the guide, over http and https. */
export const PARTNERS = {
  [PARTNER]: (scheme: string) => NEUTRAL_PAGE.replace('<h1>', `<iframe src="${scheme}://${HOST}/"></iframe><h1>`),
}

/** What one engine has to do, from an open page to its proof. */
export interface Scenario {
  readonly name: string
  /** Without it scripts run. */
  readonly scripts?: false
  readonly run: (page: EnginePage) => Promise<void>
}

const t = textsFor('de')
const [inDanger, online] = FOUR_PEOPLE as readonly [Required<Answers>, Required<Answers>]

async function open(page: EnginePage, path: string): Promise<void> {
  await page.open(SITE + path)
  await page.until(inPage.answers)
}

const screen = (page: EnginePage, name: string) => page.until(inPage.showsScreen, name)
const asked = askedQuestions(rulebook.questions, online).map(({ id }) => id)

/** So long a new screen takes no press by hand (src/app/one-press.ts), in milliseconds, and a little more. */
const CALM = 450

/** Presses of the mouse, as a calm hand does them. */
async function click(page: EnginePage, selector: string): Promise<void> {
  await page.until(inPage.isLater, (await page.evaluate(inPage.now)) + CALM)
  await page.click(selector)
}

/** Presses of scripts and of assistive technology, which nobody has to wait for. */
async function press(page: EnginePage, selector: string): Promise<void> {
  await page.evaluate(inPage.press, selector)
}

/** Answers every question, up to the result. */
async function answerAll(page: EnginePage, answers: Answers, act: typeof press): Promise<void> {
  for (const { id } of askedQuestions(rulebook.questions, answers)) {
    await screen(page, id)
    for (const answer of answersTo(answers, id)) await act(page, `input[name="${id}"][value="${answer}"]`)
    await act(page, '[data-action="next"]')
    if (id !== 'danger' || answers.danger !== 'now') continue
    await screen(page, 'emergency')
    await act(page, '[data-action="next"]')
  }
  await screen(page, 'results')
}

/** Answers every question from the keyboard: Tab to the controls, arrows and space to choose, Enter to go on. */
async function byKeyboard(page: EnginePage, answers: Answers): Promise<void> {
  for (const { id } of askedQuestions(rulebook.questions, answers)) {
    await screen(page, id)
    for (const answer of answersTo(answers, id)) {
      await page.evaluate(inPage.focus, `input[name="${id}"][value="${answer}"]`)
      await page.keys(' ')
    }
    await page.keys('Enter')
  }
  await screen(page, 'results')
}

/** The result on the page is the one that `recommend` gives in Node. */
async function expectResult(page: EnginePage, answers: Answers): Promise<void> {
  const { first, more, later, all } = recommend(rulebook, answers, wallTimeOf(new Date()))
  const ids = [first, more, later, all].map((section) => section.map(({ offer }) => offer))
  expect(await page.evaluate(inPage.offers)).toEqual(ids)
}

/** Nothing of a visit: the first question, nothing chosen, no result. */
async function expectEmpty(page: EnginePage): Promise<void> {
  await page.until(inPage.showsScreen, 'danger')
  expect(await page.evaluate(inPage.chosen)).toEqual([])
  expect(await page.evaluate(inPage.offers)).toEqual([[], [], [], []])
}

/** Back however often: the neutral page, or the guide as nobody has touched it. */
async function expectNothingOnBack(page: EnginePage): Promise<void> {
  for (let time = 0; time < 5; time++) {
    await page.back()
    await page.until(inPage.settled)
    if (!(await page.address()).startsWith(SITE)) continue
    await page.until(inPage.answers)
    await expectEmpty(page)
  }
}

async function inFrame(page: EnginePage, scheme: 'http' | 'https'): Promise<void> {
  await page.open(`${scheme}://${PARTNER}/`)
  await page.enter('iframe')
  await page.until(inPage.answers)
  await press(page, 'input[name="danger"][value="no"]')
  await press(page, '[data-action="next"]')
  await screen(page, 'incident')
  await page.enter(null)
}

async function openDesk(page: EnginePage): Promise<void> {
  await open(page, '/beratung')
  await page.until(inPage.deskIsWhole)
}

/** What every engine of the table in docs/engines.md has to do. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'the guide by mouse ends with the result that Node computes',
    run: async (page) => {
      await open(page, '/')
      await answerAll(page, online, click)
      await expectResult(page, online)
    },
  },
  {
    name: 'the guide by keyboard ends with the same result',
    run: async (page) => {
      await open(page, '/')
      await byKeyboard(page, online)
      await expectResult(page, online)
    },
  },
  {
    name: '„now“ shows the emergency card with 110 before anything else',
    run: async (page) => {
      await open(page, '/')
      await press(page, 'input[name="danger"][value="now"]')
      await page.until(inPage.isVisible, '[data-emergency] a[href="tel:110"]')
      await answerAll(page, inDanger, press)
      await expectResult(page, inDanger)
    },
  },
  {
    name: 'Back seven times and Forward seven times lead through every screen',
    run: async (page) => {
      await open(page, '/')
      // By hand: WebKit goes past entries that nobody's press has made.
      await answerAll(page, online, click)
      const screens = [...asked, 'results']
      for (const name of screens.slice(0, -1).toReversed()) {
        await page.back()
        await screen(page, name)
      }
      for (const name of screens.slice(1)) {
        await page.forward()
        await screen(page, name)
      }
      await expectResult(page, online)
    },
  },
  {
    name: 'a reload starts afresh and says so',
    run: async (page) => {
      await open(page, '/')
      await answerAll(page, { danger: 'no', incident: ['prevent'] }, press)
      await page.reload()
      await page.until(inPage.answers)
      await page.until(inPage.says, t('start.reloaded'))
      await expectEmpty(page)
    },
  },
  {
    name: 'after leaving by button, Back five times shows nothing of the visit',
    run: async (page) => {
      await page.open(ELSEWHERE)
      await open(page, '/')
      await answerAll(page, online, press)
      await page.click('[data-action="exit"]')
      await page.until(inPage.isElsewhere, HOST)
      await expectNothingOnBack(page)
    },
  },
  {
    name: 'after leaving by Shift, three times, Back shows nothing of the visit',
    run: async (page) => {
      await page.open(ELSEWHERE)
      await open(page, '/')
      await answerAll(page, online, press)
      await page.keys('Shift', 'Shift', 'Shift')
      await page.until(inPage.isElsewhere, HOST)
      await expectNothingOnBack(page)
    },
  },
  { name: 'the guide answers in a frame over https', run: (page) => inFrame(page, 'https') },
  { name: 'the guide answers in a frame over http', run: (page) => inFrame(page, 'http') },
  {
    name: 'a call at the desk by keys',
    run: async (page) => {
      await openDesk(page)
      await page.keys('2', 'Enter', '3', 'Enter', '1', 'Enter')
      await page.until(inPage.deskHas, 'danger=worried,incident=threat,background=far-right')
      expect(await page.evaluate(inPage.deskOffers)).toBeGreaterThan(0)
    },
  },
  {
    name: 'Back from another site shows an empty desk that works',
    run: async (page) => {
      await openDesk(page)
      await page.keys('2', 'Enter', '3', 'Enter')
      await page.until(inPage.deskHas, 'danger=worried,incident=threat')
      await page.open(ELSEWHERE)
      await page.back()
      await page.until(inPage.deskIsWhole)
      await page.until(inPage.deskHas, '')
      await page.keys('3', 'Enter', '2')
      await page.until(inPage.deskHas, 'danger=no,incident=online')
    },
  },
  {
    name: 'the list of offers is searched, and a filter chosen',
    run: async (page) => {
      await open(page, '/angebote')
      await page.until(inPage.isVisible, 'input[type="search"]')
      await page.type('input[type="search"]', 'hateaid')
      await page.until(inPage.listsOnly, 'de-hateaid')
    },
  },
  {
    name: 'the dates are listed',
    run: async (page) => {
      await open(page, '/termine')
      await page.until(inPage.isVisible, 'main h1')
      expect(await page.evaluate(inPage.failures)).toEqual([])
    },
  },
  {
    name: 'the list of another language reads in it',
    run: async (page) => {
      await open(page, pathIn('en', '/'))
      await page.until(inPage.says, words.en.questions.danger!.title)
    },
  },
  {
    name: 'without scripts the first question, whom to call and the list read whole',
    scripts: false,
    run: async (page) => {
      await page.open(`${SITE}/`)
      await page.until(inPage.says, words.de.questions.danger!.title)
      await page.until(inPage.isVisible, 'a[href="tel:110"]')
      await page.open(`${SITE}/angebote`)
      const national = rulebook.offers.filter(({ area }) => area === 'DE').length
      expect(await page.evaluate(inPage.count, '[data-offer]')).toBe(national)
    },
  },
]
