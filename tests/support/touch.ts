/** What others do to a page, on its way or in the browser. Each is a program that runs in the page. */
export type Touch = 'numbers' | 'translation' | 'mail' | 'nodes'

/** That React has to draw a page anew which somebody has changed, it says itself. */
export const DRAWN_ANEW = /Minified React error #(418|423|425)/

/**
 * Does to the page what others do; handed to `evaluate`, so that it may use nothing from outside itself.
 * @param touches `numbers`: an extension makes links of telephone numbers. `translation`: a translator puts `<font>` in
 * the place of each text, here with capital letters. `mail`: a server on the way hides mail addresses. `nodes`: an
 * extension adds elements everywhere
 */
export function touchPage(touches: readonly Touch[]): void {
  const make = (name: string, ...inside: readonly (Node | string)[]) => {
    const element = document.createElement(name)
    element.append(...inside)
    return element
  }
  const texts = (): readonly Text[] => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    while (walker.nextNode()) found.push(walker.currentNode as Text)
    return found.filter(
      ({ data, parentElement }) =>
        data.trim() !== '' && !parentElement?.closest('script, style, textarea, select, font'),
    )
  }
  if (touches.includes('numbers')) {
    for (const text of texts()) {
      const number = /\d[\d ]{5,}\d/.exec(text.data)
      if (number === null) continue
      const rest = text.splitText(number.index)
      rest.splitText(number[0].length)
      rest.replaceWith(make('a', make('span', number[0])))
    }
  }
  if (touches.includes('translation'))
    for (const text of texts()) text.replaceWith(make('font', make('font', text.data.toUpperCase())))
  if (touches.includes('mail')) {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:"]')) {
      link.href = '/cdn-cgi/l/email-protection#0123'
      link.replaceChildren(make('span', '[email protected]'))
    }
  }
  if (touches.includes('nodes')) {
    document.head.append(make('meta'))
    for (const place of [document.body, document.getElementById('app'), document.querySelector('main')])
      place?.prepend(make('div'))
    for (const place of document.querySelectorAll('label, button, h1, p')) place.append(make('i'))
  }
}

/**
 * Translates the page for as long as it lives, as translators do: whatever text appears is replaced. Handed to
 * `addInitScript`, so that it may use nothing from outside itself.
 */
export function keepTranslating(): void {
  const translate = (text: Text) => {
    if (text.data.trim() === '' || text.parentElement?.closest('script, style, textarea, select, font, title')) return
    const inner = document.createElement('font')
    inner.textContent = text.data.toUpperCase()
    const outer = document.createElement('font')
    outer.append(inner)
    text.replaceWith(outer)
  }
  const walk = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const found: Text[] = root instanceof Text ? [root] : []
    while (walker.nextNode()) found.push(walker.currentNode as Text)
    for (const text of found) if (text.isConnected) translate(text)
  }
  document.addEventListener('DOMContentLoaded', () => {
    walk(document.body)
    new MutationObserver((changes) => {
      for (const { addedNodes, target, type } of changes) {
        if (type === 'characterData') walk(target)
        for (const node of addedNodes) walk(node)
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
}
