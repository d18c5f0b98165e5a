import { expect, it } from 'vitest'
import { LANGUAGES, pathIn, readPath } from '../../src/domain/rulebook/index.ts'
import { unescapeHtml, writtenPages } from './support/pages.ts'

/** Where people answer, the title stays the bare name (decision 0022). */
const NEUTRAL = ['/', '/beratung']

const pages = writtenPages().map(({ address, html }) => ({
  ...readPath(address === '/' ? '/' : address.replace(/\/$/, '')),
  title: unescapeHtml(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''),
  heading: unescapeHtml(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<[^>]+>/g, '') ?? ''),
}))

it('a page is called as its heading; where people answer, the title says nothing', () => {
  for (const { language, path, title, heading } of pages) {
    const about = pathIn(language, path)
    expect(heading, about).not.toBe('')
    if (NEUTRAL.includes(path)) expect(title, about).toBe('Lotse')
    else expect(title.startsWith(`${heading} – `) && title.endsWith(' – Lotse'), `${about}: ${title}`).toBe(true)
  }
})

it.each(LANGUAGES)('no two pages share a name, but offices that are called the same (%s)', (language) => {
  const names = new Map<string, string>()
  for (const { path, title } of pages.filter((page) => page.language === language && !NEUTRAL.includes(page.path))) {
    const other = names.get(title) ?? path
    const offices = [path, other].every((one) => one.startsWith('/angebote/'))
    expect(other === path || offices, `${path} and ${other}: ${title}`).toBe(true)
    names.set(title, path)
  }
})
