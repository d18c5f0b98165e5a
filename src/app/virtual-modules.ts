import type {
  Article,
  Core,
  EventText,
  Language,
  Monitoring,
  OfferFacts,
  OfferSummaries,
  OfficeBook,
  OperatorWords,
  PackedGuide,
  PackedWords,
  PublicEvent,
  Published,
  QuestionWords,
  SpokenSentences,
  StepFacts,
} from '../domain/rulebook/index.ts'
import type { RulesHistory } from '../exports/change-history/index.ts'
import type { OpenDataSection } from '../exports/opendata/index.ts'
import type { SearchWords } from '../screens/directory/index.ts'
import type { HostScriptFacts } from '../screens/embed/index.ts'
import type { ReadingFacts } from '../screens/reading/index.ts'
import type { FixedTexts } from '../text/i18n/index.ts'

/** All that one language needs for the questions: fixed texts and the questions' words. */
export interface LanguagePack {
  readonly texts: FixedTexts
  readonly questions: QuestionWords
}

/**
 * The modules that the build makes from the rules: name behind `virtual:lotse/` → type of the default export. A
 * producer has to satisfy this table (`src/build/virtual-modules-plugin.ts`), and an importer gets its type from here
 * (`virtual.d.ts`).
 */
export interface VirtualModules {
  readonly core: Core
  readonly guide: PackedGuide
  readonly facts: { readonly [offer: string]: OfferFacts }
  readonly 'step-facts': { readonly [step: string]: StepFacts }
  readonly events: readonly PublicEvent[]
  readonly published: Published
  /** What one says at the desk, in every language: English is said beside the others. */
  readonly spoken: { readonly [L in Language]: SpokenSentences }
  /** The texts that only a frame in a partner's page shows. */
  readonly 'frame-texts': { readonly [L in Language]: FixedTexts }
  /** What pages that are only read need beside what is written in them. */
  readonly reading: ReadingFacts
  readonly history: RulesHistory
  readonly 'host-script': HostScriptFacts
}

/**
 * The modules of which each language has its own, `virtual:lotse/<name>/<language>`. They are imported through
 * `virtual:lotse/by-language/<name>`, which loads the one that is asked for (`ByLanguage`).
 */
export interface LanguageModules {
  readonly first: LanguagePack
  readonly result: { readonly texts: FixedTexts; readonly words: PackedWords }
  readonly 'page-texts': FixedTexts
  readonly 'desk-texts': FixedTexts
  readonly 'search-words': SearchWords
  readonly summaries: OfferSummaries
  readonly offices: OfficeBook
  readonly articles: readonly Article[]
  readonly operator: OperatorWords
  readonly 'open-data': OpenDataSection
  readonly 'event-words': { readonly [event: string]: EventText }
  readonly monitoring: Monitoring
}
