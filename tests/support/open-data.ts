import { dataBookOf, type OfferFile, type RuleFiles } from '../../src/editorial/authoring/index.ts'
import { historyOf, type RulesHistory } from '../../src/exports/change-history/index.ts'
import { dataFiles } from '../../src/exports/opendata/index.ts'
import { type Files, table, textOf } from './read-data.ts'
import { ruleFiles } from './rules.ts'

/** Today's offers, and what none of them is yet: ended, resting, ending, confirmed, with hostile words. */
function withEverything(files: RuleFiles): RuleFiles {
  const changed: readonly ((offer: OfferFile) => OfferFile)[] = [
    (offer) => ({ ...offer, status: 'ended', endsOn: '2026-10-31' }),
    (offer) => ({ ...offer, status: 'paused' }),
    (offer) => ({ ...offer, endsOn: '2027-12-31' }),
    (offer) => ({ ...offer, confirmed: { on: '2026-12-01', by: 'phone' } }),
    (offer) => ({ ...offer, name: '=HYPERLINK("https://example.org";"x")', provider: 'A "B"; C, D\r\n- E <&> \\ é' }),
    (offer) => ({
      ...offer,
      topics: ['a-new-topic', 'a-new-topic'],
      sources: [...offer.sources, ...offer.sources],
      contact: {
        ...offer.contact,
        phones: [
          { number: '03012345678', source: offer.sources[0]!.url, label: { de: '-1', en: '+1' } },
          { number: '110', source: offer.sources[0]!.url },
          // Written twice, with the same mail: nothing an editor is kept from.
          {
            number: '030 12345678',
            source: offer.sources[0]!.url,
            email: 'a@example.org',
            address: 'Weg 1, 10115 Berlin',
          },
          { number: '110', source: offer.sources[0]!.url, email: 'a@example.org' },
        ],
      },
    }),
  ]
  return { ...files, offers: files.offers.map((offer, index) => changed[index]?.(offer) ?? offer) }
}

export const everything = withEverything(ruleFiles)
export const book = dataBookOf(everything)
const [first] = everything.offers

/** A history in which one offer came and another ended. */
export const history: RulesHistory = historyOf({ date: '2026-11-22', offers: 242 }, [
  { date: '2026-11-30', paths: [], before: [], after: [everything.offers[1]] },
  { date: '2026-12-02', paths: [], before: [{ ...first, status: 'active', endsOn: undefined }], after: [first] },
])
export const files = dataFiles(book, history, '/')

export const fileText = (path: string, all: Files = files) => textOf(path, all)
export const json = (path: string, all: Files = files) => JSON.parse(textOf(path, all))

export { table }
