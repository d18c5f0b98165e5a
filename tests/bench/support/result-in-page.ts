/** What a result measures, in pixels of the page and in words that somebody sees. */
export interface ResultMeasures {
  /** The end of the content, without the footer. */
  readonly height: number
  readonly words: number
  /** Words before the first number that answers now, or that says from when. */
  readonly before: number
  /** Where the button of that number ends. */
  readonly button: number
  /** Where the last of the first doors ends. */
  readonly doors: number
  /** Words that say where facts come from and how old they are. */
  readonly sources: number
}

/** Measures the result that is shown. Runs in the page, so that it stands alone. */
export function measureResult(): ResultMeasures {
  const main = document.querySelector('main')!
  const bottom = (element: Element | null | undefined) =>
    element ? element.getBoundingClientRect().bottom + window.scrollY : Number.NaN
  const isSeen = (node: Node) => {
    const element = node.parentElement!
    return element.closest('.sr, [aria-hidden="true"]') === null && element.checkVisibility()
  }
  const texts = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const found: Node[] = []
    while (walker.nextNode()) if (isSeen(walker.currentNode)) found.push(walker.currentNode)
    return found
  }
  const words = (nodes: readonly Node[]) =>
    nodes
      .map((node) => node.textContent)
      .join(' ')
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  const all = texts(main)
  const button = main.querySelector('a.main[href^="tel:"]') ?? main.querySelector('a.tel')
  const until = all.filter(
    (node) => button !== null && (node.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
  return {
    height: bottom(main),
    words: words(all),
    before: words(until),
    button: bottom(button),
    doors: bottom([...main.querySelectorAll('[data-section="first"]')].at(-1)),
    sources: words([...main.querySelectorAll('.age, [data-source-note]')].flatMap(texts)),
  }
}
