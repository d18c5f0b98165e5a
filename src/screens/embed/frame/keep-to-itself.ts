/** What can have the focus and a name that an address may end with. */
const NAMED = ':is(input, select, button, [tabindex])[id]'

/** What can be looked up by its name follows when the name changes. */
function rename(element: HTMLElement, name: string): void {
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
  for (const label of labels) label.htmlFor = name
  element.id = name
}

/**
 * A page around the frame may put `#name` behind its address, and learns from its own focus whether something of that
 * name is there: so it could ask which question is shown. Here names of what can have the focus are known to nobody.
 * @returns takes the observer away
 */
export function hideNames(page: Document): () => void {
  const [secret] = crypto.getRandomValues(new BigUint64Array(1))
  const mark = `n${secret}-`
  const hide = () => {
    for (const element of page.querySelectorAll<HTMLElement>(NAMED))
      if (!element.id.startsWith(mark)) rename(element, mark + element.id)
  }
  hide()
  const observer = new MutationObserver(hide)
  observer.observe(page.body, { childList: true, subtree: true })
  return () => observer.disconnect()
}

/**
 * Links that would change the frame's own address – to a file, to a place further down – count in the history that the
 * page around sees. A file opens a tab of its own; a place is scrolled to.
 * @returns takes the listener away
 */
export function keepAddress(page: Document): () => void {
  const click = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (event.defaultPrevented || link === null || !/^https?:$/.test(link.protocol) || link.target !== '') return
    if (link.hash === '' || link.href.split('#')[0] !== page.location.href.split('#')[0]) {
      link.target = '_blank'
      link.rel = 'noopener noreferrer'
      return
    }
    event.preventDefault()
    const place = page.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (place) page.defaultView?.scrollBy(0, place.getBoundingClientRect().top)
  }
  page.addEventListener('click', click)
  return () => page.removeEventListener('click', click)
}
