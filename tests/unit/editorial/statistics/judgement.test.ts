import { describe, expect, it } from 'vitest'
import { recommend } from '../../../../src/domain/matching/index.ts'
import type { Answers, Offer, Rulebook } from '../../../../src/domain/rulebook/index.ts'
import { answerFigures } from '../../../../src/editorial/statistics/answer-figures.ts'
import { doorFigures } from '../../../../src/editorial/statistics/door-figures.ts'
import { answersAt, spaceOf } from '../../../../src/editorial/verification/index.ts'
import { rulebookOf, smallOffer } from '../../../support/small-offer.ts'
import { everyPlace, NOW, smallQuestions } from '../verification/small-space.ts'

const website: Offer['contact'] = { phones: [], emails: [], website: 'https://muster.example' }
const small = (...offers: readonly Offer[]): Rulebook => ({ ...rulebookOf(...offers), questions: smallQuestions })
const hits = ['online', 'attack'] as const

/**
 * The answer sets of the grid, one by one: nothing is left out, one or two answers to what happened, one background.
 */
function grid(rulebook: Rulebook): readonly Answers[] {
  const space = spaceOf(rulebook.questions)
  return [...everyPlace(space)]
    .map((place) => answersAt(space, place))
    .filter(
      ({ danger, incident = [], background = [], location, role, police }) =>
        danger && location === 'SN' && role && police && [1, 2].includes(incident.length) && background.length === 1,
    )
}

describe('the figures of the doors', () => {
  const rules = small(
    smallOffer('sn-spezial', {
      help: 'specialist-background',
      focus: 'background',
      background: ['far-right'],
      incident: [...hits],
      contact: website,
    }),
    smallOffer('sn-hilfe', { help: 'victim-support', focus: 'general', incident: [...hits] }),
    smallOffer('sn-polizei', { help: 'police', police: 'police', incident: [...hits] }),
  )
  const [figures] = doorFigures(rules, ['SN'], NOW)

  it('count what somebody finds who goes through the grid one by one', () => {
    // Answers to questions that are not asked count once.
    const once = new Map<string, Answers>()
    for (const answers of grid(rules)) {
      const { incident = [] } = answers
      const asked = {
        background: incident.some((one) => one !== 'skip' && one !== 'strain'),
        police: !incident.includes('prevent') && incident.some((one) => one !== 'strain'),
      }
      const counted = {
        ...answers,
        ...(!asked.background && { background: undefined }),
        ...(!asked.police && answers.police !== 'no' && { police: undefined }),
      }
      once.set(JSON.stringify(counted), answers)
    }
    const doors = [...once.values()].map((answers) => recommend(rules, answers, NOW).first.map(({ offer }) => offer))
    expect(figures?.sets).toBe(once.size)
    expect(figures?.websites.get('sn-spezial') ?? 0).toBe(doors.filter(([lead]) => lead === 'sn-spezial').length)
    expect(figures?.relief).toBe(0)
  })

  it('name a yes to the police without a police door', () => {
    const without = small(...rules.offers.filter(({ help }) => help !== 'police'))
    expect(figures?.yesWithoutPolice).toBeLessThan(doorFigures(without, ['SN'], NOW)[0]!.yesWithoutPolice)
  })
})

it('an answer that shows nothing of its own counts no answer set', () => {
  const rules = rulebookOf(smallOffer('sn-hilfe', { help: 'victim-support', focus: 'general' }))
  const figures = answerFigures(rules, ['location'], NOW)
  const own = (answer: string) => figures.find((one) => one.answer === answer)?.own
  expect(own('SN')).toBeGreaterThan(0)
  expect(own('BY')).toBe(0)
  expect(figures.map(({ answer }) => answer)).not.toContain('skip')
})
