import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { recommend, wallTimeOf } from '../../../src/domain/matching/index.ts'
import { type Answers, answersTo, type Contact, LANGUAGES, type Language } from '../../../src/domain/rulebook/index.ts'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { crossed } from '../../support/long-run.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { visit } from '../../support/visit.ts'
import { rulebook, shownResult, walk, words } from '../../support/walk.ts'

const offerOf = (id: string) => rulebook.offers.find((offer) => offer.id === id)!

/** Everything an offer's own facts say: names and ways to it. They may name a Land or a crime; that is no answer. */
function factsOf(id: string, language: Language): readonly string[] {
  const { phones, emails, chat, form, website, address }: Contact = offerOf(id).contact
  const { name, phoneLabels, hint, hoursNote } = words[language].guide.offers[id]!
  return [
    name,
    hint,
    hoursNote,
    ...phoneLabels,
    ...phones.map(({ number }) => number),
    ...emails,
    chat,
    form,
    website,
    address,
  ].filter((fact) => fact !== undefined && fact !== '') as string[]
}

/** All words that would tell an answer. */
function wordsOf(answers: Answers, language: Language): readonly string[] {
  return rulebook.questions.flatMap(({ id }) =>
    answersTo(answers, id).flatMap((answer) => {
      const { label, short } = words[language].questions[id]!.answers[answer]!
      return [label, short]
    }),
  )
}

/** Words as they stand alone: “Ja” is not in “Januar”. */
function wholeWords(text: string): RegExp {
  return new RegExp(`(?<!\\p{L})${text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?!\\p{L})`, 'u')
}

/** Where an offer works: a line of its own right under its name. It is a fact of the offer; elsewhere it would tell. */
function areaOf(id: string, language: Language): string {
  const t = textsFor(language)
  const { region } = words[language].guide.offers[id]!
  const { area } = offerOf(id)
  if (region !== undefined) return t('card.region', { region })
  return area === 'DE' ? t('card.nationwide') : t(`land.${area}`)
}

async function copied(page: Page, language: Language): Promise<string> {
  const t = textsFor(language)
  await page.getByRole('button', { name: t('copyPrint.copy') }).click()
  await page.getByText(t('copyPrint.copied')).waitFor()
  const paste = await page.context().newPage()
  await paste.setContent('<textarea autofocus></textarea>')
  await paste.locator('textarea').press('ControlOrMeta+V')
  const text = await paste.locator('textarea').inputValue()
  await paste.close()
  return text
}

const permissions = ['clipboard-write']

test.each(crossed(LANGUAGES, FOUR_PEOPLE))(
  'the copied text (%s) holds the offers and the hotline, and no answer (%o)',
  async (language, answers) => {
    const page = await visit('/', { language, permissions })
    await walk(page, answers)
    const { first, more } = await shownResult(page)
    const text = await copied(page, language)
    const talk = recommend(rulebook, answers, wallTimeOf(new Date())).talk.map(({ offer }) => offer)
    const taken = [...new Set([...first, ...more, ...talk, rulebook.site.hotline])]
    let rest = text
    for (const id of taken) {
      const begins = `${words[language].guide.offers[id]!.name}\n${areaOf(id, language)}\n`
      expect(text.split(begins).length, id).toBe(2)
      rest = rest.replace(begins, '')
      for (const { number } of offerOf(id).contact.phones) expect(text).toContain(number)
    }
    const facts = taken.flatMap((id) => factsOf(id, language)).toSorted((a, b) => b.length - a.length)
    for (const fact of facts) rest = rest.replaceAll(fact, '')
    // The day stands at the end; “November” is no “No”.
    const day = /\n\n(Stand: \d+\. \p{L}+ \d{4}|As of \d+ \p{L}+ \d{4})\.$/u
    expect(rest).toMatch(day)
    rest = rest.replace(day, '')
    for (const told of wordsOf(answers, language)) expect(rest, told).not.toContain(told)
  },
)

test('where copying is not allowed, the page says so', async () => {
  const page = await visit('/', {
    before: (context) =>
      context.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
  })
  await walk(page, FOUR_PEOPLE[1]!)
  const t = textsFor('de')
  await page.getByRole('button', { name: t('copyPrint.copy') }).click()
  await page.getByText(t('copyPrint.copyFailed')).waitFor()
})

/** What stands on paper, in one line. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  return flat(await page.locator('main').innerText())
}

async function backOnScreen(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
}

const flat = (text: string) => text.replaceAll(/\s+/g, ' ')

test('paper shows the offers with their addresses written out; no answers, no controls', async () => {
  const page = await visit('/')
  const answers = FOUR_PEOPLE[0]!
  await walk(page, answers)
  const { first, more, steps } = await shownResult(page)
  const paper = await onPaper(page)
  for (const id of [...first, ...more]) {
    const { phones, emails, website, address } = offerOf(id).contact
    const [phone] = phones
    for (const fact of [words.de.guide.offers[id]!.name, phone?.number, ...emails, website, address]) {
      if (fact !== undefined) expect(paper, id).toContain(flat(fact))
    }
  }
  // The steps tell what it is about: they are left out unless somebody wants them.
  for (const id of steps) expect(paper).not.toContain(words.de.guide.steps[id]!.teaser)
  const hotline = offerOf(rulebook.site.hotline).contact
  expect(paper).toContain(hotline.phones[0]!.number)

  expect(await page.getByRole('region', { name: textsFor('de')('result.answers') }).isVisible()).toBe(false)
  const controls = await page
    .locator('button, input, select, [data-action]')
    .evaluateAll((all) => all.filter((control) => control.checkVisibility()).length)
  expect(controls).toBe(0)
  for (const id of ['danger', 'incident', 'role', 'police'] as const) {
    for (const answer of answersTo(answers, id))
      expect(paper).not.toMatch(wholeWords(words.de.questions[id]!.answers[answer]!.label))
  }
})

test('who wants the first steps on paper gets those in sight, unfolded; further ones once their list is unfolded', async () => {
  const page = await visit('/')
  await walk(page, FOUR_PEOPLE[0]!)
  await page.getByRole('checkbox', { name: textsFor('de')('copyPrint.steps') }).check()
  const { steps } = await shownResult(page)
  const limit = rulebook.policy.limits.steps
  expect(limit).toBe(3)
  expect(steps.length).toBeGreaterThan(limit)
  const linesOf = (id: string) => {
    const { title, now, days } = words.de.guide.steps[id]!
    return [title, ...now.map(({ text }) => text), ...days.map(({ text }) => text)].map(flat)
  }
  const paper = await onPaper(page)
  for (const id of steps.slice(0, limit)) for (const line of linesOf(id)) expect(paper, id).toContain(line)
  // Two cards may say the same, and the title of one is the name of an offer: each has something that only it says.
  const said = steps.slice(0, limit).flatMap(linesOf)
  for (const id of steps.slice(limit)) {
    const own = linesOf(id)
      .slice(1)
      .filter((line) => !said.includes(line))
    expect(own.length, id).toBeGreaterThan(0)
    for (const line of own) expect(paper, id).not.toContain(line)
  }

  await backOnScreen(page)
  expect(await page.locator('[data-step][open]').count()).toBe(0)
  await page.getByText(textsFor('de')('result.moreSteps'), { exact: true }).click()
  const whole = await onPaper(page)
  for (const id of steps) for (const line of linesOf(id)) expect(whole, id).toContain(line)
  await backOnScreen(page)
  expect(await page.locator('[data-step][open]').count()).toBe(0)
})
