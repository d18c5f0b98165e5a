import { escapeMarkup } from '../../text/encoding/index.ts'

/** How a page is found and quoted elsewhere. Its addresses say nothing of answers: they are those of its file. */
export interface Quote {
  /** The page's whole address. */
  readonly address: string
  /** The name of the site. */
  readonly site: string
  /** The whole address of the picture beside a link, a plain graphic. */
  readonly picture: string
}

/**
 * The lines for search engines and for previews of links. No browser asks for what they name.
 * @param quote null where the site has no public address yet: an address that is not whole helps nobody
 */
export function quoteLines(title: string, description: string, quote: Quote | null): readonly string[] {
  if (quote === null) return []
  const { address, site, picture } = quote
  return [
    `<link rel="canonical" href="${escapeMarkup(address)}">`,
    ...Object.entries({ url: address, type: 'website', site_name: site, title, description, image: picture }).map(
      ([name, value]) => `<meta property="og:${name}" content="${escapeMarkup(value)}">`,
    ),
  ]
}

/** The line of pages that no search engine should list. */
export const NOT_LISTED = '<meta name="robots" content="noindex">'
