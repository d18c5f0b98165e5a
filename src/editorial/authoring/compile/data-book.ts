import type { DataBook } from '../../../exports/opendata/index.ts'
import { compileOfferText, compileRulebook, type RuleFiles } from './compile.ts'
import { factsOf } from './runtime-views.ts'
import { uuidOf } from './uuid.ts'
import { withoutUndefined } from './without-undefined.ts'

/** The input of the open data files. The editors' own notes are left out. */
export function dataBookOf(files: RuleFiles): DataBook {
  const facts = factsOf(files)
  const { site, questions } = files
  return {
    offers: compileRulebook(files).offers.map((offer) => {
      const file = files.offers.find(({ id }) => id === offer.id)!
      return withoutUndefined({
        offer,
        texts: { de: compileOfferText(file, 'de'), en: compileOfferText(file, 'en') },
        facts: facts[offer.id]!,
        audiences: file.audiences,
        topics: file.topics,
        confirmedBy: file.confirmed?.by,
        sameAs: file.sameAs ?? [],
      })
    }),
    brand: site.brand.name,
    operator: site.operator,
    mail: site.feedbackMail,
    address: site.publicAddress ?? null,
    contributor: site.govDataContributor ?? null,
    answers: Object.fromEntries(
      questions.map(({ id, answers }) => [id, Object.fromEntries(answers.map((answer) => [answer.id, answer.label]))]),
    ),
    uuidOf,
  }
}
