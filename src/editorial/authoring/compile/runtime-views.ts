import {
  awaitsContact,
  type Core,
  type Guide,
  type GuideWords,
  type Language,
  type OfferFacts,
  type OfferSummaries,
  type OfferText,
  type OfficeBook,
  type QuestionWords,
  type SpokenSentences,
} from '../../../domain/rulebook/index.ts'
import { languageOf, textIn } from '../read/localised.ts'
import { compileOfferText, compileRulebook, compileStepText, type RuleFiles } from './compile.ts'
import { compileOffices } from './compile-offices.ts'
import { withoutUndefined } from './without-undefined.ts'

/**
 * The data that every page loads at once.
 * @param datesAhead whether a date is to come: see `hasDatesAhead`, which no browser needs
 */
export function coreOf(files: RuleFiles, datesAhead = false): Core {
  const { questions, site, offers } = compileRulebook(files)
  const lines = offers
    .filter(({ id }) => site.reserved.includes(id) || site.whenClosed.includes(id))
    .map(({ id, area, contact, hours, closures, confirmedOn }) => {
      const name = files.offers.find((file) => file.id === id)?.shortName.de ?? id
      return [id, withoutUndefined({ name, area, contact, hours, closures, confirmedOn })] as const
    })
  return { questions, site, datesAhead, hotlines: Object.fromEntries(lines) }
}

/** The texts of the questions in one language. */
export function questionWordsOf(files: RuleFiles, language: Language): QuestionWords {
  const answer = ({ label, example, short }: RuleFiles['questions'][number]['answers'][number]) => ({
    label: label[language],
    ...(example === undefined ? {} : { example: example[language] }),
    short: short[language],
  })
  return Object.fromEntries(
    files.questions.map(({ id, title, help, answers }) => [
      id,
      {
        title: title[language],
        help: help[language],
        answers: Object.fromEntries(answers.map((entry) => [entry.id, answer(entry)])),
      },
    ]),
  )
}

/**
 * The files without offers that only wait for a call: pages for the public and open data are made of these, the call
 * list and the page for drafts of all.
 */
export function publicFilesOf(files: RuleFiles): RuleFiles {
  return { ...files, offers: files.offers.filter((offer) => !awaitsContact(offer)) }
}

/** The data of the result without texts. */
export function guideOf(files: RuleFiles): Guide {
  const { policy, offers, steps } = compileRulebook(files)
  return { policy, offers, steps }
}

/** The texts of offers and cards in one language. */
export function guideWordsOf(files: RuleFiles, language: Language): GuideWords {
  const words = (offer: RuleFiles['offers'][number]): OfferText => {
    const { summary: _, ...text } = compileOfferText(offer, language)
    return text
  }
  return {
    offers: Object.fromEntries(files.offers.map((offer) => [offer.id, words(offer)])),
    steps: Object.fromEntries(files.steps.map((step) => [step.id, compileStepText(step, language)])),
  }
}

/** What each offer is and does, for its own page, the search and the desk. */
export function summariesOf(files: RuleFiles, language: Language): OfferSummaries {
  return Object.fromEntries(files.offers.map((offer) => [offer.id, compileOfferText(offer, language).summary]))
}

/** What the helpline says of the offers that have such a sentence, in one language. */
export function spokenOf(files: RuleFiles, language: Language): SpokenSentences {
  return Object.fromEntries(
    files.offers.flatMap(({ id, say, summary }) =>
      say === undefined ? [] : [[id, textIn(say, languageOf(summary, language))] as const],
    ),
  )
}

/** The offices among which people choose theirs, in one language. */
export function officesOf(files: RuleFiles, language: Language): OfficeBook {
  return compileOffices(files, language)
}

/** What only an offer's own page shows. */
export function factsOf(files: RuleFiles): { readonly [id: string]: OfferFacts } {
  return Object.fromEntries(
    files.offers.map(({ id, judged, sources, contact, offices }) => [
      id,
      {
        judged,
        sources,
        ...(offices === undefined
          ? {}
          : { officeSources: Object.fromEntries(offices.map((office) => [office.id, office.sources])) }),
        phoneSources: contact.phones.map(({ source }) => source),
        osmHours: contact.hours,
      },
    ]),
  )
}
