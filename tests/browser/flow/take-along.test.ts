import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Answers, answersTo, type Contact, LANGUAGES, type Language } from '../../../src/domain/rulebook/index.ts'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { visit } from '../../support/visit.ts'
import { press, rulebook, shownResult, walk, words } from '../../support/walk.ts'

const offerOf = (id: string) => rulebook.offers.find((offer) => offer.id === id)!

/** Everything an offer's own facts say: names and ways to it. They may name a Land or a crime; that is no answer. */
function factsOf(id: string, language: Language): readonly string[] {
  const { phones, emails, chat, form, website, address }: Contact = offerOf(id).contact
  const { name, region, phoneLabels, hint, hoursNote } = words[language].guide.offers[id]!
  return [
    name,
    region,
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

test.each(LANGUAGES)('the copied text (%s) holds the offers and the hotline, and no answer', async (language) => {
  const page = await visit('/', { language, permissions })
  for (const answers of FOUR_PEOPLE) {
    await walk(page, answers)
    const { first, more } = await shownResult(page)
    const text = await copied(page, language)
    for (const id of [...first, ...more, rulebook.site.hotline]) {
      expect(text).toContain(words[language].guide.offers[id]!.name)
      for (const { number } of offerOf(id).contact.phones.slice(0, 1)) expect(text).toContain(number)
    }
    const facts = [...first, ...more, rulebook.site.hotline]
      .flatMap((id) => factsOf(id, language))
      .toSorted((a, b) => b.length - a.length)
    const rest = facts.reduce((left, fact) => left.replaceAll(fact, ''), text)
    for (const told of wordsOf(answers, language)) expect(rest, told).not.toContain(told)
    await press(page, 'restart')
  }
})

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

test('who wants the first steps on paper gets all of them, unfolded, and the screen is as before', async () => {
  const page = await visit('/')
  await walk(page, FOUR_PEOPLE[0]!)
  await page.getByRole('checkbox', { name: textsFor('de')('copyPrint.steps') }).check()
  const { steps } = await shownResult(page)
  expect(steps.length).toBeGreaterThan(rulebook.policy.limits.steps)
  const paper = await onPaper(page)
  for (const id of steps) {
    const { title, now, days } = words.de.guide.steps[id]!
    for (const text of [title, ...now.map(({ text }) => text), ...days.map(({ text }) => text)])
      expect(paper, id).toContain(flat(text))
  }
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  expect(await page.locator('[data-step][open]').count()).toBe(0)
})
