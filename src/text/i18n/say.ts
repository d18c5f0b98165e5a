import type { TextKey } from './keys.ts'

/** Gives a text by its key, its gaps filled: all that sentences without plural forms need of a translator. */
export interface Say {
  (key: TextKey): string
  (key: TextKey, values: { [gap: string]: unknown }): string
}
