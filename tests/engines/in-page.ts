/**
 * What tests ask a page. Each function runs in the page, in browsers of 2022, too: it is sent as text and knows nothing
 * around it; so it is written as a function with an arrow, not as a method.
 */
export const inPage = {
  /** The app has taken over what was written. */
  answers: () => document.getElementById('app') !== null && !('lotse' in window),
  /** A page has come to rest, whichever. */
  settled: () =>
    document.readyState === 'complete' && (document.body.childElementCount > 0 || location.href === 'about:blank'),
  isElsewhere: (host: string) => location.host !== host && document.readyState === 'complete',
  /** Which screen of the guide is shown, told by its controls. */
  showsScreen: (name: string) => {
    if (document.querySelector('[data-action="restart"]') !== null)
      return name === 'results' && document.querySelector('[data-section]') !== null
    const control = document.querySelector('main form :is(input, select)')
    return (control === null ? 'emergency' : control.getAttribute('name')) === name
  },
  chosen: () => [...document.querySelectorAll<HTMLInputElement>('main form input:checked')].map(({ value }) => value),
  /** The offers of a result: first, more, later, all. */
  offers: () =>
    ['first', 'more', 'later', 'all'].map((section) =>
      [...document.querySelectorAll<HTMLElement>(`[data-section="${section}"]`)].map(({ dataset }) => dataset.offer),
    ),
  focus: (selector: string) => document.querySelector<HTMLElement>(selector)?.focus(),
  press: (selector: string) => document.querySelector<HTMLElement>(selector)?.click(),
  now: () => performance.now(),
  isLater: (moment: number) => performance.now() > moment,
  count: (selector: string) => document.querySelectorAll(selector).length,
  isVisible: (selector: string) => {
    const element = document.querySelector(selector)
    return element !== null && element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
  },
  says: (text: string) => document.body.innerText.includes(text),
  /** Headings of what replaces a page or a part that could not be shown. */
  failures: () => [...document.querySelectorAll('[role="alert"]')].map(({ textContent }) => textContent),
  deskIsWhole: () => document.querySelector('.desk[data-whole="true"]') !== null,
  /** What is chosen at the desk: `danger=no,incident=online`. */
  deskHas: (expected: string) =>
    [...document.querySelectorAll<HTMLInputElement>('.desk fieldset input:checked')]
      .map(({ name, value }) => `${name}=${value}`)
      .join() === expected,
  deskOffers: () => document.querySelectorAll('[data-region="result"] [data-offer]').length,
  /** A search has found this offer and few others. */
  listsOnly: (id: string) => {
    const found = [...document.querySelectorAll<HTMLElement>('.found [data-offer]')].map(({ dataset }) => dataset.offer)
    return found[0] === id && found.length < 10
  },
}
