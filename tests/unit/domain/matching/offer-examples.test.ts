import { describe, expect, it } from 'vitest'
import { cardOf, type Recommendation, recommend } from '../../../../src/domain/matching/index.ts'
import type { Answers } from '../../../../src/domain/rulebook/index.ts'
import type { OfferFile } from '../../../../src/editorial/authoring/schema/index.ts'
import { asIfRunning, ruleFiles } from '../../../support/rules.ts'

type Example = NonNullable<OfferFile['examples']>[number]

const MORNING = { date: '2026-12-01', minute: 600 }

const CARDS = new Map(asIfRunning.offers.map((offer) => [offer.id, cardOf(offer, asIfRunning)]))

/**
 * Where an office stands; twins, regional siblings and the offices of one house count as one. Whoever stands on the
 * card "talk" takes no row, and is open.
 */
function sectionOf({ id }: OfferFile, result: Recommendation): Exclude<Example['section'], 'open'> {
  const shows = (listed: readonly { readonly offer: string }[]) =>
    listed.some(({ offer }) => CARDS.get(offer) === CARDS.get(id))
  if (shows(result.first)) return 'first'
  if (shows(result.more) || shows(result.talk)) return 'more'
  if (shows(result.later)) return 'later'
  return shows(result.all) ? 'all' : 'none'
}

/** An example's answers as a name: what happened, where, who, and whether the police may know. */
function inWords({ incident = [], background = [], location, role, police, danger }: Answers): string {
  return [
    incident.join(' + '),
    background.join(' + '),
    location,
    role,
    police && `police ${police}`,
    danger && `danger ${danger}`,
  ]
    .filter(Boolean)
    .join(', ')
}

const PLACE = {
  first: 'is one of the first doors',
  more: 'stands under more help',
  open: 'stands open',
  later: 'waits in the closed section',
  all: 'stands only among all offers',
  none: 'is not shown at all',
} as const

describe('examples of the offers', () => {
  for (const file of ruleFiles.offers) {
    for (const example of file.examples ?? []) {
      it(`${file.id} ${PLACE[example.section]}: ${example.name ?? inWords(example.answers)}`, () => {
        const section = sectionOf(file, recommend(asIfRunning, example.answers, MORNING))
        if (example.section === 'open') expect(['first', 'more']).toContain(section)
        else expect(section).toBe(example.section)
      })
    }
  }
})
