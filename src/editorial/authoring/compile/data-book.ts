import type { OfficeBook } from '../../../domain/rulebook/index.ts'
import type { DataBook, DataClosure, DataOffer } from '../../../exports/opendata/index.ts'
import { textIn } from '../read/localised.ts'
import type { OfferFile } from '../schema/index.ts'
import { compileOfferText, compileRulebook, type RuleFiles } from './compile.ts'
import { compileOffices } from './compile-offices.ts'
import { factsOf } from './runtime-views.ts'
import { uuidOf } from './uuid.ts'
import { withoutUndefined } from './without-undefined.ts'

type OfficeBooks = { readonly [language in 'de' | 'en']: OfficeBook }

const closuresOf = (closures: OfferFile['closures']): readonly DataClosure[] =>
  (closures ?? []).map(({ from, to, why, source }) => ({
    from,
    to,
    why: { de: textIn(why, 'de'), en: textIn(why, 'en') },
    source,
  }))

const phoneHoursOf = ({ phones }: Pick<OfferFile['contact'], 'phones'>) => phones.map(({ hours }) => hours ?? null)

/** The offices of an offer in the order of the guide, each with the facts that only open data publish. */
function officesWithFacts(file: OfferFile, books: OfficeBooks): DataOffer['offices'] {
  return (books.de[file.id] ?? []).map((inGerman) => {
    const { contact, sources, closures, confirmed } = file.offices!.find(({ id }) => id === inGerman.id)!
    return withoutUndefined({
      inGerman,
      inEnglish: books.en[file.id]!.find(({ id }) => id === inGerman.id)!,
      osmHours: contact.hours,
      phoneHours: phoneHoursOf(contact),
      phoneSources: contact.phones.map(({ source }) => source),
      sources,
      closures: closuresOf(closures),
      confirmedBy: confirmed?.by,
    })
  })
}

/** The input of the open data files. The editors' own notes are left out. */
export function dataBookOf(files: RuleFiles): DataBook {
  const facts = factsOf(files)
  const books = { de: compileOffices(files, 'de'), en: compileOffices(files, 'en') }
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
        phoneHours: phoneHoursOf(file.contact),
        closures: closuresOf(file.closures),
        fundedUntil: file.fundedUntil,
        offices: officesWithFacts(file, books),
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
