import type { Problem } from '../read/problem.ts'
import type { OfferFile } from '../schema/index.ts'

type Facts = { readonly contact: Pick<OfferFile['contact'], 'phones' | 'hours'> } & {
  readonly sources: readonly Pick<OfferFile['sources'][number], 'url' | 'pageDate' | 'supports'>[]
}

/** Numbers that the law or the Union assigns, known without a page: 110, 112, 115, 116 xxx. */
const ASSIGNED = /^(?:\d{3}|116\d{3})$/

/** Whether a page bears a date. */
const dated = ({ pageDate }: Facts['sources'][number]) => pageDate !== null

/**
 * Why an offer cannot be `high`, in German: a number stands on pages without a date alone, or its hours on a single
 * such page. Hours day and night, and hours that two pages give alike, stand by themselves.
 * @returns null if nothing speaks against it
 */
export function whyNotHigh({ contact, sources }: Facts): string | null {
  for (const { number, source } of contact.phones) {
    if (ASSIGNED.test(number.replace(/\D/g, ''))) continue
    const pages = sources.filter(({ url, supports }) => url === source || supports.includes('phone'))
    if (!pages.some(dated)) return `Die Nummer „${number}“ steht auf keiner Seite mit Datum.`
  }
  const pages = sources.filter(({ supports }) => supports.includes('hours'))
  const fixed = contact.hours === null || contact.hours === '24/7'
  return fixed || pages.length !== 1 || pages.some(dated)
    ? null
    : 'Die Zeiten nennt eine einzige Seite, und sie trägt kein Datum.'
}

/**
 * Whoever was called or looked at is as sure as the editors say; else old pages cap the confidence.
 * @param rated an offer or one of its offices
 */
export function confidenceIsEarned(
  rated: Facts & Pick<OfferFile, 'confidence' | 'confirmed'>,
  at: (path: readonly (string | number)[], message: string) => Problem,
): readonly Problem[] {
  const { confidence, confirmed } = rated
  const why = confidence === 'high' && confirmed === null ? whyNotHigh(rated) : null
  return why === null
    ? []
    : [
        at(
          ['confidence'],
          `${why} Bitte „medium“ eintragen, eine Seite mit Datum (pageDate) unter sources nennen oder anrufen und bestätigen.`,
        ),
      ]
}
