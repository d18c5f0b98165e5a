import { link } from './schema/text.ts'

/**
 * What is wrong with a link of an article; null where it is fine.
 * @param href `https://…`, or a path of this site without its language
 */
export function linkProblem(href: string, title: string | null | undefined): string | null {
  if (title) return 'Ein Titel am Link wird nicht gezeigt. Bitte in den Text schreiben.'
  if (/^\/(?!\/)/.test(href))
    return href.startsWith('/en/') ? 'Links innerhalb der Seite bitte ohne /en/: Die Sprache kommt von selbst.' : null
  return link.safeParse(href).success
    ? null
    : `„${href}“ ist kein Link mit https:// und kein Weg auf dieser Seite wie /ratgeber.`
}
