import { createContext } from 'react'
import type { Language } from '../../domain/rulebook/index.ts'

/** A language that was asked for and did not arrive. */
export interface LanguageTrouble {
  readonly language: Language
  readonly retry: () => void
}

/** Null as long as every language has arrived. */
export const LanguageTroubleContext = createContext<LanguageTrouble | null>(null)
