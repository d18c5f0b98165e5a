/**
 * The inline script of the guide's page: the second question answers before the application has arrived
 * (docs/decisions/0050-second-question-early.md). It turns between the written question and the one that waits in the
 * template, keeps a press that only the application can answer, and lets “Seite verlassen” act at once. Of what was
 * chosen it reads only whether somebody is in danger now.
 *
 * Every byte of it delays the first paint (`src/build/build-early-guide.ts`): no imports but of types.
 */
import type { EarlyPress } from './early-press.ts'

/** So long a hand may shake, in milliseconds (`one-press.ts`). */
const SHAKES = 400

/** A press that waits is said after these milliseconds. */
const LONG = 2000

/** Longer than a browser takes to go back within a page, in milliseconds. */
const WAY_BACK = 100

const get = <T extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<T>(selector)!
const template = () => get<HTMLTemplateElement>('template')

/** What the browser keeps of an entry, as the application writes it (`history.ts`). */
const entry = () => (history.state ?? {}) as { readonly usr?: number; readonly key?: string; readonly idx?: number }
const first = entry()
/** How many entries lie between this one and the one of the written question. They show one screen in turn. */
const steps = () => {
  const { usr = 0 } = entry()
  // What lies ahead of an earlier visit was not made here.
  return usr > early.last ? 0 : usr - (first.usr ?? 0)
}

let second = false
/** What belongs to the screen that is not shown; nothing before the second question has been shown. */
let away: ChildNode[] | undefined
let press = ''

/** Says something where the way out says its own, or nothing any more. */
const say = (text: string) => {
  get('.exit~.sr').textContent = text
}
const rest = () => {
  press = ''
  say('')
  get('button[data-wait]')?.removeAttribute('data-wait')
}

/** Shows the other screen, as the application does: at its top, with the focus on its heading. */
const turn = () => {
  const main = get('main')
  const next = away ?? template().content.cloneNode(true).childNodes
  rest()
  away = [...main.childNodes]
  main.replaceChildren(...next)
  second = !second
  early.moved = performance.now()
  scrollTo(0, 0)
  get('.asks').focus({ preventScroll: true })
}

/** Answers a press, or keeps it. Who is in danger now stays with the card, and goes on with the application. */
const act = (button: HTMLElement, action = 'back') => {
  const turns = second ? action === 'back' : action === 'next' && !get('[value=now]:checked')
  if (early.held || !turns) {
    rest()
    press = action
    const text = template().dataset.wait!
    button.dataset.wait = text
    setTimeout(() => press && !early.held && say(text), LONG)
  } else {
    turn()
    early.last = (entry().usr ?? 0) + 1
    try {
      if (parent === window) history.pushState({ usr: early.last, idx: (entry().idx ?? 0) + 1 }, '')
    } catch {
      // A history that refuses: the screen is shown without an entry.
    }
  }
}

/** Leaves, and puts the neutral page in the place of the first entry of this visit (`src/screens/leaving/leave.ts`). */
const leave = (address: string) => {
  document.documentElement.hidden = true
  if (steps()) history.go(-steps())
  setTimeout(() => {
    try {
      top!.location.replace(address)
    } catch {
      location.replace('about:blank')
    }
  }, steps() && WAY_BACK)
}

const onPress = (event: Event) => {
  const { target, type, timeStamp, detail } = event as MouseEvent
  const on = (selector: string) => (target as Element).closest<HTMLElement>(selector)
  const exit = on('.exit')
  const button = on('[data-action],.top-row *')
  // One press is one step (`one-press.ts`): keys and assistive technology press without a count.
  const shakes = detail && timeStamp < early.moved + SHAKES && !exit && !on('[href^=tel]')
  const acts = button && type === 'click'
  // While the application takes the page over it must not answer a press that is pressed again afterwards.
  if (shakes || acts) {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  if (shakes || !acts) return
  if (exit) leave((exit as HTMLAnchorElement).href)
  else act(button, button.dataset.action)
}

for (const type of ['click', 'mousedown'])
  document.addEventListener(type, (event) => window.lotse && onPress(event), true)
addEventListener('popstate', () => {
  // Not where a link has led to a place further down.
  if (window.lotse && !early.held && !location.hash && second !== steps() % 2 > 0) turn()
})
addEventListener('pagehide', () => {
  if (!window.lotse) return
  // A page that the browser keeps has forgotten everything when it is shown again.
  if (second) turn()
  away = undefined
  for (const form of document.forms) form.reset()
})

const early: Required<EarlyPress> = {
  moved: -SHAKES,
  held: false,
  last: 0,
  steps() {
    say('')
    return { second, first, last: early.last, away }
  },
  stop() {
    const kept = press
    rest()
    return kept
  },
}
window.lotse = early
