import { cardOf, readSituation, type Situation, traceOffer } from '../../domain/matching/index.ts'
import {
  type Answers,
  AREAS,
  type Area,
  type Background,
  type Coverage,
  type Incident,
  NAMED_BACKGROUNDS,
  NAMED_INCIDENTS,
  type Offer,
  POLICE_VALUES,
  type PoliceValue,
  type Role,
  type Rulebook,
} from '../../domain/rulebook/index.ts'

/** The roles that hold an office; the guide is made for them first. */
const OFFICE_HOLDERS = ['full-time', 'honorary'] as const satisfies readonly Role[]

interface Cell {
  readonly area: Area
  readonly incident: readonly Incident[]
  readonly background: readonly Background[]
}

/**
 * The running offers that match Land, role and subject. Twins and regional siblings count once, because users see one
 * card.
 */
function fitting(
  offers: readonly Offer[],
  situation: Situation,
  rulebook: Rulebook,
  wanted: (offer: Offer) => boolean,
): readonly Offer[] {
  const cards = new Set<string>()
  return offers.filter((offer) => {
    const { running, area, role, by } = traceOffer(offer, situation, rulebook.policy)
    if (!running || area !== 'fits' || role === 'unfit' || by === null || !wanted(offer)) return false
    const card = cardOf(offer, rulebook)
    return !cards.has(card) && cards.add(card)
  })
}

/**
 * Counts for each of the three roles that hold an office and takes the minimum, so that no role is promised more than
 * it finds.
 */
function countsFor(rulebook: Rulebook, { area, ...subject }: Cell, today: string, wanted: (offer: Offer) => boolean) {
  // Offers of the Land first: if an office is listed for both, the Land's entry counts.
  const offers = [...(area === 'DE' ? [] : [area]), 'DE'].flatMap((here) =>
    rulebook.offers.filter((offer) => offer.area === here && !rulebook.site.reserved.includes(offer.id)),
  )
  // The police answer orders and folds offers; it does not decide which match.
  const answers: Answers = { danger: 'no', ...subject, location: area === 'DE' ? 'skip' : area, police: 'yes' }
  const found = OFFICE_HOLDERS.map((role) =>
    fitting(offers, readSituation(rulebook, { ...answers, role }, today), rulebook, wanted),
  )
  const least = (police: PoliceValue, own: boolean) =>
    Math.min(...found.map((list) => list.filter((one) => one.police === police && (!own || one.area !== 'DE')).length))
  return Object.fromEntries(
    POLICE_VALUES.map((police) => [police, { all: least(police, false), own: least(police, true) }]),
  ) as Coverage['incidents'][number]['counts']
}

/**
 * Counts the offers for people who hold an office, by Land and incident and by Land and background, in whatever section
 * they appear. A cell of an incident counts offers that match without a background; a cell of a background counts the
 * additional offers made for it.
 * @param today ISO date, German calendar: decides which offers are running
 */
export function countOffers(rulebook: Rulebook, today: string): Coverage {
  const answersOf = (id: string) => rulebook.questions.find((question) => question.id === id)?.answers ?? []
  const incidents = NAMED_INCIDENTS.filter((id) => answersOf('incident').includes(id))
  // Everything that may be said at once: what a background opens, whatever happened.
  const { exclusive = [], apart = [] } = rulebook.questions.find(({ id }) => id === 'incident') ?? {}
  const anything = incidents.filter((id) => !exclusive.includes(id) && !apart.includes(id))
  const backgrounds = NAMED_BACKGROUNDS.filter((id) => answersOf('background').includes(id))
  return {
    incidents: AREAS.flatMap((area) =>
      incidents.map((subject) => ({
        area,
        subject,
        counts: countsFor(rulebook, { area, incident: [subject], background: ['none'] }, today, () => true),
      })),
    ),
    backgrounds: AREAS.flatMap((area) =>
      backgrounds.map((subject) => ({
        area,
        subject,
        counts: countsFor(
          rulebook,
          { area, incident: anything, background: [subject] },
          today,
          (offer) => offer.focus === 'background' && offer.background.includes(subject),
        ),
      })),
    ),
  }
}
