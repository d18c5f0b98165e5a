import { createHash } from 'node:crypto'

/** A source expression for an inline script or style, by its hash. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** What an inline script or style of a page is allowed by. */
export interface InlineParts {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** Where a page's files may come from, and whether it shows a frame. */
export interface PolicyOptions {
  /** See `ownSources`; empty for the single file, which has no other files. */
  readonly own: readonly string[]
  /** True for a page that shows the guide in a frame, as the one about embedding does. */
  readonly frames: boolean
}

/**
 * Where the site's own files come from. The operator's address stands beside `'self'` for frames with a sandbox: such a
 * page has no origin, and in WebKit `'self'` then matches nothing (decision 0044).
 * @param address `https://www.beispiel.de`, without a path; null where the operator has not entered it
 */
export function ownSources(address: string | null): readonly string[] {
  return ["'self'", ...(address === null ? [] : [address])]
}

/**
 * The Content-Security-Policy of a page: nothing but its own scripts and the inline parts named by hash; it may connect
 * to nobody, so that no answer can leave (docs/promises.md#2). One source of truth for the meta element and for server
 * files.
 */
export function contentPolicy({ scripts, styles }: InlineParts, { own, frames }: PolicyOptions): string {
  const from = (...sources: readonly string[]) => sources.join(' ') || "'none'"
  return [
    "default-src 'none'",
    `script-src ${from(...own, ...scripts.map(hashOf))}`,
    `style-src ${from(...styles.map(hashOf))}`,
    // The icon, which lies in the page (`icon.ts`). No page shows any other picture.
    'img-src data:',
    // Elsewhere `default-src` forbids frames.
    ...(frames ? [`frame-src ${from(...own)}`] : []),
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}
