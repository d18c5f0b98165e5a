import type { FixedTexts, TEXTS } from './texts.ts'

/**
 * The texts that the clock and a key change on pages that are only read. None has plural forms: the script of those
 * pages cannot choose between them.
 */
export function readingTexts({ open, call, day, dataAge, hotline, site }: (typeof TEXTS)['de']): FixedTexts {
  return {
    open,
    call,
    day,
    dataAge,
    hotline: { who: hotline.who, whenClosed: hotline.whenClosed },
    site: { exitCount: site.exitCount },
  }
}
