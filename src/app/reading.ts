import facts from 'virtual:lotse/reading'
import { LANGUAGES } from '../domain/rulebook/index.ts'
import { tellTime, watchClock } from '../screens/cards/index.ts'
import { countShiftPresses, forgetOnLeave, leave, PRESSES, showOnReturn } from '../screens/leaving/index.ts'
import { FACTS_ID, type PageFacts, tellHotline, tellOpenings, wordsOf } from '../screens/reading/index.ts'
import { onePressOneStep } from './one-press.ts'

/**
 * All that a page does which is only read (decision 0051): it is left, forgotten and printed, says who answers now, and
 * counts Shift. Links are the browser's own.
 */
function read(page: Window, place: HTMLElement, { times }: PageFacts): void {
  const { document, location } = page
  const { title } = document
  const { pathname } = location
  const written = place.cloneNode(true)
  const language = LANGUAGES.find((one) => one === document.documentElement.lang) ?? LANGUAGES[0]!
  const t = wordsOf(facts.texts[language])
  const find = (selector: string) => place.querySelector<HTMLElement>(selector)
  let stop = () => {}

  const begin = () => {
    const button = find('[data-print]')
    if (button?.parentElement && 'print' in page) showAround(button)
    stop()
    stop = watchClock((now) => {
      const line = facts.lines[facts.hotline]
      if (now === null || line === undefined) return
      const moment = { now, language, t }
      const card = find('[data-hotline]')
      if (card) tellHotline(card, facts, moment)
      tellOpenings(place, times, line, moment)
    })
  }
  const application = {
    end: () => {
      stop()
      place.replaceChildren()
    },
    beginAnew: () => {
      // An entry of the history that this document has taken over from an earlier one.
      if (location.pathname !== pathname) return location.replace(location.href)
      document.documentElement.hidden = false
      document.title = title
      place.replaceChildren(...written.cloneNode(true).childNodes)
      begin()
    },
  }
  const exit = () => {
    const way = find('[data-action="exit"]')
    if (way instanceof HTMLAnchorElement) leave(page, application, way.href)
  }

  document.addEventListener('click', (event) => {
    const pressed =
      event.target instanceof Element ? event.target.closest('[data-action="exit"], [data-print], .skip') : null
    if (pressed === null) return
    event.preventDefault()
    if (pressed.matches('.skip')) find('main')?.focus({ preventScroll: true })
    else if (pressed.matches('[data-print]')) page.print()
    else exit()
  })
  countShiftPresses(page, (pressed) => {
    const said = find('header [role="status"]')
    if (said)
      said.textContent =
        0 < pressed && pressed < PRESSES ? t('site.exitCount', { pressed, left: PRESSES - pressed }) : ''
    if (pressed >= PRESSES) exit()
  })
  page.addEventListener('popstate', () => {
    if (!document.documentElement.hidden && location.pathname !== pathname) location.replace(location.href)
  })
  forgetOnLeave(page, application)
  onePressOneStep(page, place)
  // Left before this script came (src/build/publishing/early-press.ts).
  if (document.documentElement.hidden) showOnReturn(page, application)
  begin()
}

/** Shows a button and what hides it. */
function showAround(button: HTMLElement): void {
  button.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden')
}

/** Whether what the build wrote no longer holds: a last day is over. */
function isOver(place: HTMLElement): boolean {
  const today = tellTime()?.date ?? ''
  return [...place.querySelectorAll<HTMLElement>('[data-until]')].some(({ dataset }) => (dataset.until ?? '') < today)
}

const place = document.getElementById('app')
const block = document.getElementById(FACTS_ID)
if (place !== null && block !== null) {
  const page = JSON.parse(block.textContent ?? '') as PageFacts
  // A partner's page around this one is told of it by the application; and it alone draws what has changed since.
  if (window.parent !== window || isOver(place)) void import(/* @vite-ignore */ page.app)
  else {
    read(window, place, page)
    window.lotse?.stop()
    delete window.lotse
  }
}
