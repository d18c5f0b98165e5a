// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { byLanguage, LANDS, LANGUAGES, type Language, type Offer } from '../../../../src/domain/rulebook/index.ts'
import { factsOf, guideWordsOf, officesOf, summariesOf } from '../../../../src/editorial/authoring/index.ts'
import { Directory, LandPage, OfferPage } from '../../../../src/screens/directory/index.ts'
import { createTexts, pathIn } from '../../../../src/screens/ui/index.ts'
import { TEXTS } from '../../../../src/text/i18n/index.ts'
import { publicRulebook as rulebook, ruleFiles } from '../../../support/rules.ts'

const i18n = byLanguage((language) => createTexts(language, TEXTS[language]))
const facts = factsOf(ruleFiles)
const words = byLanguage((language) => guideWordsOf(ruleFiles, language))
const offices = byLanguage((language) => officesOf(ruleFiles, language))
const summaries = byLanguage((language) => summariesOf(ruleFiles, language))

function inPage(language: Language, page: ReactElement) {
  return (
    <I18nextProvider i18n={i18n[language]}>
      <MemoryRouter>{page}</MemoryRouter>
    </I18nextProvider>
  )
}

function offerPage(offer: Offer, language: Language) {
  return inPage(
    language,
    <OfferPage
      rulebook={rulebook}
      words={words[language]}
      offer={offer}
      offices={offices[language][offer.id] ?? []}
      facts={facts[offer.id]!}
      summary={summaries[language][offer.id]!}
    />,
  )
}

function offerOf(id: string): Offer {
  return rulebook.offers.find((offer) => offer.id === id)!
}

/** The links of a page, counted: two numbers from one source are two links to it. */
function hrefsOf(page: HTMLElement): string[] {
  return [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
}

/** Elements that show the name of a text instead of the text, because there is none: `kind.police`. */
function untranslated(page: HTMLElement): string[] {
  return [...page.querySelectorAll('*')]
    .flatMap(({ childNodes }) => [...childNodes])
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => /^(directory|kind|need|badge|card|fresh|reasons|police|open|day)\.[\w.-]+$/.test(text))
}

afterEach(cleanup)

describe.each(LANGUAGES)('the page of an offer (%s)', (language) => {
  it.each(rulebook.offers.map((offer) => [offer.id, offer] as const))(
    '%s shows every fact, under headings in order',
    (id, offer) => {
      const { container } = render(offerPage(offer, language))
      const shown = container.textContent
      const hrefs = hrefsOf(container)
      const text = words[language].offers[id]!
      const { contact } = offer
      const fact = facts[id]!

      for (const line of [
        text.name,
        text.provider,
        text.forYou,
        summaries[language][id],
        text.region,
        text.hint,
        text.hoursNote,
        text.video,
        contact.address,
        fact.judged,
        ...text.notFor,
        ...text.phoneLabels,
        ...contact.emails,
        ...contact.phones.flatMap(({ number, address, email }) => [number, address, email]),
      ]) {
        if (line) expect(shown).toContain(line)
      }

      const links = [
        ...contact.phones.map(({ dial }) => `tel:${dial}`),
        ...contact.phones.flatMap(({ email }) => (email === undefined ? [] : [`mailto:${email}`])),
        ...contact.emails.map((mail) => `mailto:${mail}`),
        ...[contact.website, contact.chat, contact.form].filter((url) => url !== undefined),
        ...fact.sources.map(({ url }) => url),
        ...fact.phoneSources,
        `mailto:${rulebook.site.feedbackMail}`,
        ...[...(offer.siblings ?? []), offer.siblingOf].flatMap((other) =>
          other === undefined ? [] : [pathIn(language, `/angebote/${other}`)],
        ),
        pathIn(language, '/angebote'),
      ]
      for (const link of new Set(links)) {
        const times = links.filter((other) => other === link).length
        expect(hrefs.filter((href) => href === link).length, link).toBeGreaterThanOrEqual(times)
      }
      expect(hrefs.filter((href) => href.startsWith('mailto:') && href.includes('?'))).toEqual([])
      expect(untranslated(container)).toEqual([])

      const levels = [...container.querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) => Number(tagName[1]))
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      expect(levels.every((level, index) => level - (levels[index - 1] ?? 0) <= 1)).toBe(true)
      const ids = [...container.querySelectorAll('[id]')].map((element) => element.id)
      expect(new Set(ids).size).toBe(ids.length)
    },
  )

  it('lists every office with its town, number, address and sources', () => {
    const { container } = render(offerPage(offerOf('he-opferhilfevereine'), language))
    const listed = [...container.querySelectorAll<HTMLElement>('[data-office]')]
    expect(listed.map(({ dataset }) => dataset.office)).toEqual(
      offices[language]['he-opferhilfevereine']?.map(({ id }) => id),
    )
    const kassel = listed.find(({ dataset }) => dataset.office === 'kassel')!
    for (const fact of ['Kasseler Hilfe', '+49 561 - 282070', 'Wilhelmshöher Allee 101, Kassel', 'Schwalm-Eder'])
      expect(kassel.textContent).toContain(fact)
    expect(hrefsOf(kassel)).toEqual(
      expect.arrayContaining([
        'tel:+49561282070',
        'https://www.kasseler-hilfe.de',
        'https://staatsanwaltschaften.hessen.de/staatsanwaltschaften/staatsanwaltschaft-kassel/zeugenzimmer',
      ]),
    )
  })

  it('has a word for every fact that a source supports', () => {
    const supported = new Set(
      Object.values(facts).flatMap(({ sources }) => sources.flatMap(({ supports }) => supports)),
    )
    const known: { readonly [word: string]: string } = TEXTS[language].fact
    expect([...supported].filter((word) => !known[word])).toEqual([])
  })
})

describe('what a page says of an offer', () => {
  it('gives the hours as a week, Monday first, without a word on who is there now', () => {
    const offer = offerOf('de-starke-stelle')
    const html = renderToStaticMarkup(offerPage(offer, 'de'))
    expect(html).not.toContain('class="state')
    render(offerPage(offer, 'de'))
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1)
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      ...['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'].map((day) => `${day}9 Uhr bis 16 Uhr`),
      'Samstaggeschlossen',
      'Sonntaggeschlossen',
    ])
  })

  it('is the same before the clock is known, at any moment', () => {
    const timed = rulebook.offers.filter(({ hours, endsOn }) => hours !== undefined || endsOn !== undefined)
    expect(timed.length).toBeGreaterThan(1)
    const at = (moment: string) => {
      vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] })
      const html = timed.map((offer) => renderToStaticMarkup(offerPage(offer, 'de'))).join('')
      vi.useRealTimers()
      return html
    }
    expect(at('2028-01-02T03:00:00Z') === at('2026-12-01T10:00:00Z')).toBe(true)
  })

  it('cuts a span at midnight and calls the end of the day by its name', () => {
    const offer: Offer = {
      ...offerOf('de-starke-stelle'),
      hours: {
        spans: [
          [0, 120],
          [4 * 1440 + 1200, 5 * 1440 + 120],
        ],
        holidays: 'closed',
      },
    }
    render(offerPage(offer, 'en'))
    const [monday, , , , friday, saturday] = screen.getAllByRole('rowheader').map((head) => head.closest('tr'))
    expect(monday?.textContent).toBe('Monday12 am to 2 am')
    expect(friday?.textContent).toBe('Friday8 pm to midnight')
    expect(saturday?.textContent).toBe('Saturday12 am to 2 am')
    expect(screen.getByText(TEXTS.en.offer.holidaysClosed)).toBeTruthy()
  })

  it('marks links that are not encrypted', () => {
    const offer = rulebook.offers.find(({ contact }) => contact.insecure?.includes('website'))!
    render(offerPage(offer, 'de'))
    const website = screen.getByText(TEXTS.de.card.website, { selector: 'dt' }).nextElementSibling
    expect(website?.textContent).toContain(TEXTS.de.card.insecure)
  })

  it('links the twins of one office in both directions', () => {
    const twins = rulebook.offers.filter(({ office }) => office !== undefined)
    expect(twins.length).toBeGreaterThan(1)
    for (const offer of twins) {
      const { container } = render(offerPage(offer, 'de'))
      const others = twins.filter(({ id, office }) => office === offer.office && id !== offer.id)
      expect(others.length, offer.id).toBeGreaterThan(0)
      expect(hrefsOf(container)).toEqual(expect.arrayContaining(others.map(({ id }) => `/angebote/${id}`)))
      cleanup()
    }
  })

  it('says when an offer rests, has ended or will end', () => {
    const offer = offerOf('de-starke-stelle')
    const shown = (change: Partial<Offer>) => renderToStaticMarkup(offerPage({ ...offer, ...change }, 'de'))
    expect(shown({ status: 'paused' })).toContain(TEXTS.de.offer.paused)
    expect(shown({ status: 'ended' })).toContain(TEXTS.de.offer.ended)
    expect(shown({ endsOn: '2027-12-31' })).toContain('Läuft bis 31. Dezember 2027.')
    expect(shown({})).not.toMatch(/class="note"/)
  })
})

/** The directory as it is written: without a script. */
function written(language: Language, rules = rulebook): HTMLElement {
  const page = document.createElement('div')
  page.innerHTML = renderToStaticMarkup(
    inPage(language, <Directory rulebook={rules} words={words[language]} loadSearch={neverCame} />),
  )
  document.body.replaceChildren(page)
  return page
}
const neverCame = () => new Promise<never>(() => undefined)

describe.each(LANGUAGES)('the directory (%s)', (language) => {
  const nationwide = rulebook.offers.filter(({ area }) => area === 'DE')

  it('as written lists every nationwide offer once, with what it does, and a way to each Land', () => {
    const page = written(language)
    const entries = [...page.querySelectorAll<HTMLElement>('[data-offer]')]
    expect(entries.map(({ dataset }) => dataset.offer).toSorted()).toEqual(nationwide.map(({ id }) => id).toSorted())
    for (const entry of entries) {
      const text = words[language].offers[entry.dataset.offer!]!
      expect(entry.textContent).toContain(text.forYou)
      expect(hrefsOf(entry)[0]).toBe(pathIn(language, `/angebote/${entry.dataset.offer}`))
    }
    expect(page.textContent).toContain(String(rulebook.offers.length))
    const ways = hrefsOf(page).filter((href) => href.includes('/angebote/land/'))
    expect(ways).toEqual(LANDS.map((land) => pathIn(language, `/angebote/land/${land.toLowerCase()}`)))
    expect(untranslated(page)).toEqual([])
  })

  it.each(LANDS)('the page of %s lists every offer there once, and ways to all others', (land) => {
    const { container } = render(inPage(language, <LandPage rulebook={rulebook} words={words[language]} land={land} />))
    const here = rulebook.offers.filter(({ area }) => area === land).map(({ id }) => id)
    const shown = [...container.querySelectorAll<HTMLElement>('[data-offer]')].map(({ dataset }) => dataset.offer)
    expect(shown.toSorted()).toEqual(here.toSorted())
    expect(hrefsOf(container).filter((href) => href.includes('/angebote/land/'))).toHaveLength(15)
    expect(hrefsOf(container)).toContain(pathIn(language, '/angebote'))
    expect(container.querySelector('h1')?.textContent).toContain(TEXTS[language].land[land])
    expect(untranslated(container)).toEqual([])
  })

  it('leaves out ended offers and marks paused ones', () => {
    const [ended, paused, ...others] = rulebook.offers.filter(({ area }) => area === 'DE')
    const page = written(language, {
      ...rulebook,
      offers: [{ ...ended!, status: 'ended' as const }, { ...paused!, status: 'paused' as const }, ...others],
    })
    expect(page.querySelector(`[data-offer="${ended!.id}"]`)).toBeNull()
    expect(page.querySelector(`[data-offer="${paused!.id}"]`)?.textContent).toContain(TEXTS[language].offer.paused)
  })
})
