import type { ComponentType } from 'react'
import type { GuideWords, OfferSummaries, OfficeBook, Rulebook, SpokenSentences } from '../../domain/rulebook/index.ts'
import type { RightProps } from './right.tsx'

/** What the result needs; it comes after the questions. */
export interface DeskGuide {
  readonly rulebook: Rulebook
  readonly words: GuideWords
  readonly summaries: OfferSummaries
  readonly spoken: SpokenSentences
  readonly offices: OfficeBook
  readonly Right: ComponentType<RightProps>
}
