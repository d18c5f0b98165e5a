import { escapeMarkup } from '../../text/encoding/index.ts'
import { iconAddress } from './icon.ts'

/** What every page says of itself before its content. */
export interface Head {
  /** A BCP 47 tag. */
  readonly language: string
  readonly title: string
  readonly description: string
  /** The operator's colour, `#rrggbb`. */
  readonly accent: string
}

/**
 * The beginning of a page, up to what differs between kinds of pages; `</head>` is not in it. The policy stands before
 * all that it has to hold.
 * @param policy see `contentPolicy`
 */
export function headLines({ language, title, description, accent }: Head, policy: string): readonly string[] {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta http-equiv="x-dns-prefetch-control" content="off">',
    '<meta name="format-detection" content="telephone=no">',
    `<title>${escapeMarkup(title)}</title>`,
    `<meta name="description" content="${escapeMarkup(description)}">`,
    `<link rel="icon" href="${iconAddress(accent)}" type="image/svg+xml">`,
  ]
}
