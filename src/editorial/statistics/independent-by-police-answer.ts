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

/** One cell of the table: what somebody of the Land finds after one incident, with one police answer. */
export interface IndependentCell {
  readonly land: Land | 'skip'
  readonly incident: Incident
  readonly police: PoliceAnswer
  /** Independent offers in open sections with the other questions skipped. */
  readonly independent: number
  /** The fewest over all roles. */
  readonly least: number
}

/** Land × incident × police: how many independent offers stand in open sections. */
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
          count({ danger: 'no', incident: [incident], background: ['skip'], location: land, role, police }),
        )
        return { land, incident, police, independent: counts.at(-1)!, least: Math.min(...counts) }
      }),
    )
  })
}

/** Länder in which no police contact made for officials can be one of the first doors of somebody who wants the police. */
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
