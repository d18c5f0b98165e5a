// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, test } from 'vitest'
import { openingOf, type Recommended, recommend } from '../../../src/domain/matching/index.ts'
import type { Contact, Hours, Offer, OfferText, Office } from '../../../src/domain/rulebook/index.ts'
import { coreOf, factsOf, guideWordsOf, officesOf, summariesOf } from '../../../src/editorial/authoring/index.ts'
import { OfferCard } from '../../../src/screens/cards/index.ts'
import { OfferPage } from '../../../src/screens/directory/index.ts'
import { handOutText } from '../../../src/screens/helpline/hand-out-text.ts'
import { createTexts } from '../../../src/screens/ui/index.ts'
import { plainText } from '../../../src/screens/wizard/plain-text.ts'
import { spanWords } from '../../../src/text/contact/index.ts'
import { TEXTS, textsFor } from '../../../src/text/i18n/index.ts'
import { publicRulebook as rulebook, ruleFiles } from '../../support/rules.ts'
import { at } from '../../support/times.ts'

/** A Wednesday noon. */
const NOW = at('2026-12-02T12:00')
const t = textsFor('de')
const texts = createTexts('de', TEXTS.de)
const words = guideWordsOf(ruleFiles, 'de')
const offices = officesOf(ruleFiles, 'de')
const facts = factsOf(ruleFiles)
const summaries = summariesOf(ruleFiles, 'de')
const core = coreOf(ruleFiles)

afterEach(cleanup)

/** The times of a week, each once; days without a time say nothing on paper. */
function timesOf(hours: Hours | undefined): readonly string[] {
  if (hours === undefined) return []
  const day = 1440
  const [only, ...others] = hours.spans
  if (others.length === 0 && only?.[0] === 0 && only[1] === 7 * day) return ['Tag und Nacht']
  // A night stands as two times, one of each day.
  return hours.spans.flatMap(([from, to]) => {
    const days = Array.from({ length: Math.ceil(to / day) - Math.floor(from / day) }, (_, index) => index)
    return days.map((index) => {
      const begins = (Math.floor(from / day) + index) * day
      return spanWords([Math.max(from, begins) - begins, Math.min(to, begins + day) - begins], 'de', t)
    })
  })
}

/** What the rules themselves say of the ways to an offer or an office: every number, address and time. */
function factsOfContact(contact: Contact, phoneLabels: readonly string[], hours?: Hours, note?: string) {
  const { phones, emails, chat, form, website, address } = contact
  return [
    ...phones.flatMap((phone) => [phone.number, phone.address, phone.email, ...timesOf(phone.hours)]),
    ...phoneLabels,
    ...emails,
    chat,
    form,
    website,
    address,
    note,
    ...timesOf(hours),
  ].filter((fact) => fact !== undefined && fact !== '')
}
const factsOfOffer = ({ contact, hours }: Offer, { name, region, phoneLabels, hoursNote }: OfferText) => [
  name,
  ...(region === undefined ? [] : [region]),
  ...factsOfContact(contact, phoneLabels, hours, hoursNote),
]

const flat = (text: string) => text.replaceAll(/\s+/g, '')
const missing = (said: string, facts: readonly (string | undefined)[]) =>
  facts.filter((fact) => fact !== undefined && !flat(said).includes(flat(fact)))

const draw = (page: ReactElement) =>
  render(
    <I18nextProvider i18n={texts}>
      <MemoryRouter>{page}</MemoryRouter>
    </I18nextProvider>,
  ).container

/** What an element says on screen: its texts, and where its links lead. What only paper shows is left out. */
function onScreen(page: HTMLElement): string {
  const copy = page.cloneNode(true) as HTMLElement
  for (const paper of copy.querySelectorAll('.paper')) paper.remove()
  const hrefs = [...copy.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
  return [copy.textContent, ...hrefs].join('\n')
}

/** The card of an offer among the first doors, its fold opened. */
function cardOf(offer: Offer, office?: Office) {
  const recommended: Recommended = {
    offer: offer.id,
    police: offer.police,
    need: offer.needs[0]!,
    reasons: [],
    houseMates: [],
    opening: openingOf(offer, NOW),
  }
  const card = draw(
    <OfferCard
      {...{ recommended, rulebook, words, offices }}
      chosen={office === undefined ? {} : { [offer.id]: office.id }}
      onOffice={() => undefined}
      now={NOW}
      incidents={[]}
    />,
  )
  const fold = card.querySelector<HTMLDetailsElement>('details.rest')!
  fold.open = true
  fireEvent(fold, new Event('toggle'))
  return { screen: onScreen(card), paper: card.querySelector('article > .paper')?.textContent ?? '' }
}

function copiedOf(offer: Offer, office?: Office): string {
  const nothing = recommend(rulebook, {}, NOW)
  const [some] = nothing.first
  const recommendation = { ...nothing, first: [{ ...some!, offer: offer.id }], more: [], talk: [] }
  const [block] = plainText(
    {
      recommendation,
      rulebook,
      words,
      core,
      officeOf: (id) => (id === offer.id ? office : undefined),
      today: NOW.date,
    },
    'de',
    t,
  ).split('\n\n')
  return block ?? ''
}

const pageOf = (offer: Offer) =>
  draw(
    <OfferPage
      rulebook={rulebook}
      words={words}
      offer={offer}
      offices={offices[offer.id] ?? []}
      facts={facts[offer.id]!}
      summary={summaries[offer.id]!}
    />,
  )

describe('the same facts stand on the card, on paper, in copied text, on the hand-out and on the page', () => {
  test.each(rulebook.offers.map((offer) => [offer.id, offer] as const))('%s', (id, offer) => {
    const text = words.offers[id]!
    const known = factsOfOffer(offer, text)
    expect(known.length).toBeGreaterThan(0)
    const { screen, paper } = cardOf(offer)
    expect(missing(screen, known), 'card').toEqual([])
    // The heading above it says a name that is the short name, too.
    expect(missing(`${text.shortName} ${paper}`, known), 'paper').toEqual([])
    expect(missing(copiedOf(offer), known), 'copied text').toEqual([])
    expect(missing(handOutText([{ offer, text }], NOW.date, t, 'de'), known), 'hand-out').toEqual([])
    expect(missing(onScreen(pageOf(offer)), known), 'page').toEqual([])
  })

  const withOffices = rulebook.offers.flatMap((offer) =>
    (offices[offer.id] ?? []).map((office) => [`${offer.id}: ${office.id}`, offer, office] as const),
  )
  test.each(withOffices)('%s', (_, offer, office) => {
    const text = words.offers[offer.id]!
    const known = [
      office.name,
      ...office.serves,
      ...factsOfContact(office.contact, office.phoneLabels, office.hours, office.hoursNote),
    ]
    const { screen, paper } = cardOf(offer, office)
    expect(missing(screen, known), 'card').toEqual([])
    expect(missing(`${text.shortName} ${paper}`, known), 'paper').toEqual([])
    expect(missing(copiedOf(offer, office), known), 'copied text').toEqual([])
    expect(missing(handOutText([{ offer, text, office }], NOW.date, t, 'de'), known), 'hand-out').toEqual([])
    const section = pageOf(offer).querySelector<HTMLElement>(`[data-office="${office.id}"]`)
    expect(missing(onScreen(section!), known), 'page').toEqual([])
  })

  test('a fact that a place leaves out is found', () => {
    expect(missing('RAA Sachsen, 0351 1', ['RAA  Sachsen', '0351 1', 'info@raa.example'])).toEqual(['info@raa.example'])
  })
})
