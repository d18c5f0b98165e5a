import { describe, expect, it } from 'vitest'
import { recommend } from '../../../../src/domain/matching/index.ts'
import {
  type Answers,
  AREAS,
  type Area,
  NAMED_BACKGROUNDS,
  NAMED_INCIDENTS,
  type Offer,
  POLICE_VALUES,
  type Role,
} from '../../../../src/domain/rulebook/index.ts'
import { countOffers } from '../../../../src/editorial/statistics/index.ts'
import { rulebook } from '../../../support/rules.ts'

const TODAY = '2026-11-26'
const NOW = { date: TODAY, minute: 600 }
const OFFICE_HOLDERS: readonly Role[] = ['full-time', 'honorary']
/** Helps that advise on a background without asking that it was said. */
const ADVISES_WITHOUT = ['specialist-incident', 'body-advice', 'mediation', 'antidiscrimination']
/** Helps that a background alone opens. */
const BY_BACKGROUND = ['specialist-background', 'police', 'antidiscrimination']
const counted = countOffers(rulebook, TODAY)
const byId = new Map(rulebook.offers.map((offer) => [offer.id, offer]))

/** “All offers” as the guide itself lists them, without the hotline and the emergency numbers; one for each card. */
function listed(answers: Answers, wanted: (offer: Offer) => boolean): readonly Offer[] {
  const cards = new Map<string, Offer>()
  for (const { offer: id } of recommend(rulebook, answers, NOW).all) {
    const offer = byId.get(id)!
    const lead = byId.get(offer.siblingOf ?? id)!
    const card = lead.house ?? lead.office ?? lead.id
    if (wanted(offer) && !rulebook.site.reserved.includes(id) && !cards.has(card)) cards.set(card, offer)
  }
  return [...cards.values()]
}

/** The counts of one cell, from the guide's own lists. */
function bruteForce(area: Area, subject: Answers, wanted: (offer: Offer) => boolean) {
  const lists = OFFICE_HOLDERS.map((role) =>
    listed({ danger: 'no', ...subject, location: area === 'DE' ? 'skip' : area, role, police: 'unsure' }, wanted),
  )
  const least = (wanted: (offer: Offer) => boolean) => Math.min(...lists.map((list) => list.filter(wanted).length))
  return Object.fromEntries(
    POLICE_VALUES.map((police) => [
      police,
      {
        all: least((offer) => offer.police === police),
        own: least((offer) => offer.police === police && offer.area !== 'DE'),
      },
    ]),
  )
}

describe('what somebody finds', () => {
  it('is counted for every Land and nobody, every incident and every background', () => {
    const incidents = [...NAMED_INCIDENTS]
    const backgrounds = [...NAMED_BACKGROUNDS]
    const pairs = (subjects: readonly string[]) => AREAS.flatMap((area) => subjects.map((one) => `${area} ${one}`))
    expect(counted.incidents.map(({ area, subject }) => `${area} ${subject}`)).toEqual(pairs(incidents))
    expect(counted.backgrounds.map(({ area, subject }) => `${area} ${subject}`)).toEqual(pairs(backgrounds))
  })

  it.each(AREAS)('%s: after every incident as many as the guide lists of those that take it', (here) => {
    for (const { area, subject, counts } of counted.incidents.filter(({ area }) => area === here)) {
      const takes = ({ focus, help, incident, alsoForOffice }: Offer) =>
        alsoForOffice !== undefined ||
        (incident.some((one) => one === subject) && (focus !== 'background' || ADVISES_WITHOUT.includes(help)))
      expect(counts, `${area} ${subject}`).toEqual(bruteForce(area, { incident: [subject] }, takes))
    }
  })

  it.each(AREAS)('%s: for every background as many as the guide lists of those made for it', (here) => {
    for (const { area, subject, counts } of counted.backgrounds.filter(({ area }) => area === here)) {
      const made = ({ focus, background, help, incident }: Offer) =>
        focus === 'background' &&
        background.includes(subject) &&
        (BY_BACKGROUND.includes(help) || incident.some((one) => one !== 'prevent'))
      const answers: Answers = { incident: NAMED_INCIDENTS.filter((one) => one !== 'prevent'), background: [subject] }
      expect(counts, `${area} ${subject}`).toEqual(bruteForce(area, answers, made))
    }
  })

  it('is never less than what the guide puts in front for those who want no police', () => {
    for (const { area, subject, counts } of counted.incidents) {
      const location = area === 'DE' ? 'skip' : area
      const shown = OFFICE_HOLDERS.map((role) => {
        const answers: Answers = {
          danger: 'no',
          incident: [subject],
          background: ['none'],
          location,
          role,
          police: 'no',
        }
        const { first, more } = recommend(rulebook, answers, NOW)
        return first.length + more.length
      })
      expect(counts.independent.all, `${area} ${subject}`).toBeGreaterThanOrEqual(Math.min(...shown))
    }
  })

  it('counts nothing that has ended', () => {
    const gone = rulebook.offers.map((offer) => ({ ...offer, endsOn: '2026-11-25' }))
    const cells = countOffers({ ...rulebook, offers: gone }, TODAY).incidents
    expect(cells.flatMap(({ counts }) => POLICE_VALUES.map((police) => counts[police].all))).toEqual(
      Array(cells.length * POLICE_VALUES.length).fill(0),
    )
  })
})
