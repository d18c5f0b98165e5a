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

/**
 * The Content-Security-Policy of a page: nothing but its own scripts and the inline parts named by hash; it may connect
 * to nobody, so that no answer can leave (docs/promises.md#2). One source of truth for the meta element and for server
 * files.
 * @param own where the page's files may come from: its own address, or nowhere for the single file
 */
export function contentPolicy({ scripts, styles }: InlineParts, own: "'self'" | null = "'self'"): string {
  const from = (...sources: readonly (string | null)[]) => sources.filter(Boolean).join(' ') || "'none'"
  return [
    "default-src 'none'",
    `script-src ${from(own, ...scripts.map(hashOf))}`,
    `style-src ${from(...styles.map(hashOf))}`,
    // The icon, which lies in the page (`icon.ts`). No page shows any other picture.
    'img-src data:',
    // The preview on the page about embedding shows the guide itself.
    `frame-src ${from(own)}`,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}
