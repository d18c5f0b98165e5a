import { type Answering, type Opening, openingOf, type WallTime } from '../../domain/matching/index.ts'
import type { Language } from '../../domain/rulebook/index.ts'
import { ageWords } from '../../text/contact/index.ts'
import type { Say } from '../../text/i18n/index.ts'
import { callWords, openingSentence } from '../../text/sentences/index.ts'
import { element, redraw } from './draw.ts'
import type { PageFacts, ReadingFacts } from './facts.ts'

/** A moment, and how to speak of it. */
export interface Moment {
  readonly now: WallTime
  readonly language: Language
  readonly t: Say
}

/** Whether somebody is there, as `OpeningState` of the cards draws it. */
function state(opening: Opening, { now, language, t }: Moment): HTMLElement {
  const shape = opening.open === true ? 'on' : opening.open === false ? 'off' : 'unsure'
  return element('span', { class: `state ${shape}` }, openingSentence(opening, now, language, t))
}

/** Somebody to talk to, as `TalkRow` of the cards draws it. */
function row(line: ReadingFacts['lines'][string], what: string, moment: Moment): HTMLElement {
  const { now, language, t } = moment
  const [phone] = line.contact.phones
  const opening = openingOf(line, now)
  const answers = opening.open === true
  const words = callWords(opening, now, language, t)
  const age = phone && ageWords(line, phone, t)
  return element(
    'li',
    {},
    element('p', {}, element('b', {}, line.name)),
    phone &&
      element(
        'a',
        { class: answers ? 'tel main' : 'tel sec', href: `tel:${phone.dial}` },
        `${phone.number} `,
        words !== undefined && element('small', {}, words),
        element('span', { class: 'sr' }, ` – ${line.name}`),
      ),
    element(
      'p',
      {},
      element('span', { class: 'quiet-text' }, what),
      ' ',
      answers && state(opening, moment),
      '  ',
      age !== undefined && element('span', { class: 'age' }, age),
    ),
  )
}

/**
 * Brings the hotline's card to a moment: who answers now, first whoever does so while the hotline is closed. The same
 * as `HotlineCard` draws (tests/unit/screens/reading/clock.test.tsx).
 * @param card as it was written, without a clock
 */
export function tellHotline(card: Element, { hotline, whenClosed, lines }: ReadingFacts, moment: Moment): void {
  const line = lines[hotline]
  const list = card.querySelector('ul')
  if (line === undefined || list === null) return
  const others = openingOf(line, moment.now).open === false ? whenClosed : []
  redraw(
    list,
    ...others.flatMap((id) => lines[id] ?? []).map((other) => row(other, moment.t('hotline.whenClosed'), moment)),
    row(line, moment.t('hotline.who'), moment),
  )
}

/**
 * Says at every place that asks for it whether somebody is there: of an office, of the offer, else of the hotline.
 * @param page where the places are
 */
export function tellOpenings(page: Element, times: PageFacts['times'], hotline: Answering, moment: Moment): void {
  for (const place of page.querySelectorAll<HTMLElement>('[data-opening]')) {
    const office = place.closest<HTMLElement>('[data-office]')?.dataset.office ?? ''
    redraw(place, state(openingOf(times[office] ?? hotline, moment.now), moment))
    place.hidden = false
  }
}
