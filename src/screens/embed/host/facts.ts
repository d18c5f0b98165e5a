import type { Language } from '../../../domain/rulebook/index.ts'
import type { HostWords } from './any-element.ts'

/** What the build knows of the host script, for the page about embedding. */
export interface HostScriptFacts {
  /** The name of this build's script for ever: `v2.<hash>.js`. */
  readonly file: string
  readonly integrity: string
  readonly words: { readonly [L in Language]: HostWords }
  /** Every script that partners may have in their pages, the oldest first. */
  readonly releases: readonly { readonly file: string; readonly integrity: string; readonly date: string }[]
}
