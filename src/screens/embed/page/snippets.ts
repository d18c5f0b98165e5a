import { LANGUAGES, pathIn } from '../../../domain/rulebook/index.ts'
import { escapeMarkup } from '../../../text/encoding/index.ts'
import { HEIGHT, SANDBOX } from '../contract.ts'
import { NAME } from '../host/any-element.ts'
import { type EmbedChoice, optionPairs } from '../options.ts'

/** Where the guide is, and what it is called to people. */
export interface Site {
  /** Its address, with a slash at its end. */
  readonly address: string
  readonly title: string
}

const pageOf = ({ address }: Site, { language }: EmbedChoice) => address + pathIn(language, '/').slice(1)

/** The attributes of the element, without those that are left as they are. */
export function elementAttributes(choice: EmbedChoice): readonly (readonly [name: string, value: string])[] {
  const { language, height, title, ...rest } = choice
  return [
    ...(language === LANGUAGES[0] ? [] : [['language', language] as const]),
    ...optionPairs({ ...rest, height: 'fixed' }),
    ...(height === undefined ? [] : [['height', String(height)] as const]),
    ...(title === undefined ? [] : [['title', title] as const]),
  ]
}

/**
 * HTML for a page that may load the script: the link stands there until it has come, and for good where it does not.
 */
export function scriptSnippet(
  choice: EmbedChoice,
  site: Site,
  script: { readonly file: string; readonly integrity: string },
): string {
  const attributes = elementAttributes(choice).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
  return [
    `<${NAME}${attributes.join('')}>`,
    `  <a href="${escapeMarkup(pageOf(site, choice))}">${escapeMarkup(site.title)}</a>`,
    `</${NAME}>`,
    `<script async src="${escapeMarkup(`${site.address}embed/${script.file}`)}"`,
    `  integrity="${script.integrity}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`,
  ].join('\n')
}

/** HTML for a page without any script of ours. */
export function plainSnippet(choice: EmbedChoice, site: Site): string {
  const { height = HEIGHT, ...options } = choice
  const query = new URLSearchParams(optionPairs({ ...options, height: 'fixed' }).map((pair) => [...pair])).toString()
  const page = pageOf(site, choice)
  return [
    `<iframe src="${escapeMarkup(page + (query && `?${query}`))}" title="${escapeMarkup(choice.title ?? site.title)}"`,
    `  width="100%" height="${height}" loading="lazy" referrerpolicy="no-referrer"`,
    '  allow="clipboard-write"',
    `  sandbox="${SANDBOX}"></iframe>`,
    `<p><a href="${escapeMarkup(page)}">${escapeMarkup(site.title)}</a></p>`,
  ].join('\n')
}
