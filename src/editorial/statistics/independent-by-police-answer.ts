import { recommend, type WallTime } from '../../domain/matching/index.ts'
import {
  type Answers,
  type Incident,
  LANDS,
  type Land,
  type PoliceAnswer,
  ROLES,
  type Rulebook,
  runs,
} from '../../domain/rulebook/index.ts'

/** Offers for users of one Land, after one incident and with one answer about the police. */
export interface IndependentCell {
  readonly land: Land | 'skip'
  readonly incident: Incident
  readonly police: PoliceAnswer
  /** Independent offers in open sections if the other questions are skipped. */
  readonly independent: number
  /** The minimum over all roles. */
  readonly least: number
}

/**
 * Counts the independent offers in open sections, by Land, incident and police answer.
 * @param now German wall time; decides which offers are running
 */
export function independentByPoliceAnswer(rulebook: Rulebook, now: WallTime): readonly IndependentCell[] {
  const offers = rulebook.offers.map(({ hours: _, ...offer }) => offer)
  const answersOf = (id: string) => rulebook.questions.find((question) => question.id === id)!.answers
  return [...LANDS, 'skip' as const].flatMap((land) => {
    const here: Rulebook = {
      ...rulebook,
      offers: offers.filter(({ area }) => area === 'DE' || area === land),
      steps: [],
    }
    const count = (answers: Answers) => {
      const { first, more } = recommend(here, answers, now)
      return [...first, ...more].filter(({ police }) => police === 'independent').length
    }
    return (answersOf('incident') as readonly Incident[]).flatMap((incident) =>
      (answersOf('police') as readonly PoliceAnswer[]).map((police): IndependentCell => {
        const counts = ROLES.map((role) =>
          count({ danger: 'no', incident: [incident], background: ['none'], location: land, role, police }),
        )
        return { land, incident, police, independent: counts.at(-1)!, least: Math.min(...counts) }
      }),
    )
  })
}

/**
 * Länder without a running police contact for officials that users who want the police can be sent to first.
 * @param today ISO date, German calendar: decides which offers are running
 */
export function withoutPoliceForOfficials(rulebook: Rulebook, today: string): readonly Land[] {
  return LANDS.filter(
    (land) =>
      !rulebook.offers.some(
        (offer) =>
          offer.area === land &&
          offer.focus === 'officials' &&
          offer.police === 'police' &&
          offer.talks &&
          runs(offer, today),
      ),
  )
}
