import { PREFIXED } from '../../../domain/rulebook/index.ts'
import { linkFault } from '../schema/link-fault.ts'
import { link } from '../schema/text.ts'

/**
 * The problem with a link in an article, in German; null if there is none.
 * @param href `https://…`, or a path of this site without a language prefix
 * @param title the link's title, which Markdown allows and pages do not show
 */
export function linkProblem(href: string, title: string | null | undefined): string | null {
  if (title) return 'Ein Titel am Link wird nicht gezeigt. Bitte in den Text schreiben.'
  const prefix = PREFIXED.find((id) => href.startsWith(`/${id}/`))
  if (/^\/(?!\/)/.test(href))
    return prefix === undefined
      ? null
      : `Links innerhalb der Seite bitte ohne /${prefix}/: Die Sprache kommt von selbst.`
  if (link.safeParse(href).success) return null
  const fault = linkFault(href)
  return fault === null
    ? `„${href}“ ist kein Link mit https:// und kein Weg auf dieser Seite wie /ratgeber.`
    : `Erwartet wird ${fault}.`
}
