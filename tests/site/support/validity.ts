import { expect, it } from 'vitest'
import { faultsOf } from '../../support/valid-html.ts'
import { writtenPages } from './pages.ts'

/** Registers the check of a part of all pages; the parts run side by side. */
export function validPages(part: number, parts: number): void {
  it(`every written page is valid HTML (${part + 1} of ${parts})`, async () => {
    const pages = writtenPages().filter((_, index) => index % parts === part)
    expect(pages.length).toBeGreaterThan(100)
    const found: string[] = []
    for (const { file, html } of pages) found.push(...(await faultsOf(html, file)))
    expect(found).toEqual([])
  })
}
