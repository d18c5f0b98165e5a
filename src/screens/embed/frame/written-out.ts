/** Links whose words need not say where they lead. Telephone numbers always do. */
const LINKS = 'a[target="_blank"], a[href^="mailto:"]'

/**
 * A page around the guide may forbid links and mail, and the browser then says nothing. So after a click on a link the
 * place it leads to stands beside it, where the text there does not say so already
 * (docs/decisions/0011-frame-contract.md). One at a time; it goes with the screen.
 * @param lead what is said before the address
 * @returns takes the listener and the note away
 */
export function writeOutOnClick(page: Document, lead: () => string): () => void {
  const note = page.createElement('p')
  note.className = 'note written-out'
  note.setAttribute('role', 'status')
  const click = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null
    const place = link?.closest('p, li, dd, .act')
    const leadsTo = link?.href.replace(/^mailto:/, '') ?? ''
    if (!place || place.textContent?.includes(leadsTo)) return
    const address = page.createElement('span')
    address.className = 'address'
    address.textContent = leadsTo
    note.replaceChildren(`${lead()} `, address)
    if (place.matches('p, .act')) place.after(note)
    else place.append(note)
  }
  page.addEventListener('click', click)
  return () => {
    page.removeEventListener('click', click)
    note.remove()
  }
}
