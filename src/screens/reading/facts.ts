import type { Answering } from '../../domain/matching/index.ts'
import type { Core, Language } from '../../domain/rulebook/index.ts'
import type { FixedTexts } from '../../text/i18n/index.ts'

/** What the script of all pages that are only read brings with it. */
export interface ReadingFacts {
  /** The id of the hotline. */
  readonly hotline: string
  /** Who is named before it while it is closed. */
  readonly whenClosed: readonly string[]
  readonly lines: Core['hotlines']
  /** The texts that a clock or a key asks for; all others stand in the page. */
  readonly texts: { readonly [L in Language]: FixedTexts }
}

/** What the build writes into one page for that script. */
export interface PageFacts {
  /** The address of the application's first script. */
  readonly app: string
  /** When somebody answers: by the id of an office; the offer itself has no id here. */
  readonly times: { readonly [office: string]: Answering }
}

/** The id of the block that holds `PageFacts` as JSON. */
export const FACTS_ID = 'facts'
