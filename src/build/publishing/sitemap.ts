import { escapeMarkup } from '../../text/encoding/index.ts'

/** A page of the sitemap: its whole address, and its whole address in each language. */
export interface ListedPage {
  readonly address: string
  readonly alternates: readonly { readonly language: string; readonly address: string }[]
}

/** Writes `sitemap.xml` (sitemaps.org 0.9), with the languages of each page as Google reads them. */
export function writeSitemap(pages: readonly ListedPage[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap(({ address, alternates }) => [
      `<url><loc>${escapeMarkup(address)}</loc>`,
      ...alternates.map(
        ({ language, address: other }) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeMarkup(other)}"/>`,
      ),
      '</url>',
    ]),
    '</urlset>',
    '',
  ].join('\n')
}

/**
 * Writes `robots.txt`: everything may be read. What should not be listed says so itself, and could not say it to
 * whoever may not read it.
 * @param sitemap its whole address; null where the site has no public address yet
 */
export function writeRobots(sitemap: string | null): string {
  return ['User-agent: *', 'Disallow:', ...(sitemap === null ? [] : [`Sitemap: ${sitemap}`]), ''].join('\n')
}
