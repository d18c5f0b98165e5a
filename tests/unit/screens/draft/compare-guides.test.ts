import { describe, expect, it } from 'vitest'
import { recommend } from '../../../../src/domain/matching/index.ts'
import { type Offer, type Rulebook, readAnswers } from '../../../../src/domain/rulebook/index.ts'
import { answerGrid } from '../../../../src/screens/draft/answer-grid.ts'
import { compareGuides, type GuideDifference } from '../../../../src/screens/draft/compare-guides.ts'
import { lookAtDraft } from '../../../../src/screens/draft/look-at-draft.ts'
import { published } from '../../../support/published.ts'
import { rulebook, ruleTexts } from '../../../support/rules.ts'

const NOW = { date: '2026-12-01', minute: 720 }
const OFFER = 'sn-raa-support'
/** A police office of a Land in whose place others come when it pauses. */
const REPLACED = 'sn-lka-zastex'

function withOffer(change: (offer: Offer) => Offer | null, id = OFFER): Rulebook {
  return {
    ...rulebook,
    offers: rulebook.offers.flatMap((offer) => (offer.id === id ? (change(offer) ?? []) : [offer])),
  }
}

function compared(before: Rulebook, after: Rulebook): GuideDifference {
  const work = compareGuides(before, after, NOW)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

describe('the answer sets that are compared', () => {
  it('are answers that anybody can give', () => {
    for (const { sets } of answerGrid(rulebook, { ...rulebook, policy: { ...rulebook.policy, soft: [] } }))
      for (const answers of sets) expect(() => readAnswers(rulebook.questions, answers)).not.toThrow()
  })

  it('are none where nothing changed, those of one Land where an offer of it did, all where the policy did', () => {
    const lands = (after: Rulebook) => answerGrid(rulebook, after).map(({ land }) => land)
    expect(lands(rulebook)).toEqual([])
    expect(lands(withOffer((offer) => ({ ...offer, talks: false })))).toEqual(['SN'])
    expect(lands({ ...rulebook, policy: { ...rulebook.policy, soft: [] } })).toHaveLength(17)
  })
})

describe('the difference of two guides', () => {
  it('is nothing between a rulebook and itself', () => {
    expect(compared(rulebook, rulebook)).toEqual({ sets: 0, doors: 0, shifts: [] })
  })

  it('of an offer that pauses is, offer by offer, what the whole rulebooks recommend in each answer set', () => {
    const after = withOffer((offer) => ({ ...offer, status: 'paused' }), REPLACED)
    const all = answerGrid(rulebook, after).flatMap((row) => row.sets)
    const moved = new Map<string, { gained: number; lost: number }>()
    let doors = 0
    for (const answers of all) {
      const [was, is] = [rulebook, after].map((one) => {
        const { first, more } = recommend(one, answers, NOW)
        return { door: first[0]?.offer, open: [...first, ...more].map(({ offer }) => offer) }
      })
      if (was!.door !== is!.door) doors += 1
      for (const offer of new Set([...was!.open, ...is!.open])) {
        const [before, now] = [was!.open.includes(offer), is!.open.includes(offer)]
        if (before === now) continue
        const { gained, lost } = moved.get(offer) ?? { gained: 0, lost: 0 }
        moved.set(offer, { gained: gained + Number(now), lost: lost + Number(before) })
      }
    }
    const found = compared(rulebook, after)
    expect(new Map(found.shifts.map(({ offer, gained, lost }) => [offer, { gained, lost }]))).toEqual(moved)
    expect(found).toMatchObject({ sets: all.length, doors })
    expect(moved.get(REPLACED)?.lost).toBeGreaterThan(0)
    expect([...moved.values()].some(({ gained }) => gained > 0)).toBe(true)
  })

  it('is the other way round in the other direction', () => {
    const after = withOffer(() => null)
    const [there, back] = [compared(rulebook, after), compared(after, rulebook)]
    const turned = back.shifts.map(({ offer, gained, lost }) => [offer, lost, gained])
    expect(turned.sort()).toEqual(there.shifts.map(({ offer, gained, lost }) => [offer, gained, lost]).sort())
    expect(back.doors).toBe(there.doors)
  })
})

describe('a draft as the page shows it', () => {
  const PATH = `offers/sn/${OFFER}.yaml`
  const text = ruleTexts.get(PATH)!

  it('a new number is a changed fact and changes nobody’s recommendation', async () => {
    const fresh = text.replace(/number: "[^"]+"/, 'number: "0351 12345678"')
    const { sound, problems, files } = await lookAtDraft(published, [{ path: PATH, text: fresh }], 'de', NOW.date)
    expect(problems).toEqual([])
    expect(files.changed).toEqual([PATH])
    if (sound === null) throw new Error('it is sound')
    expect(sound.changes.map(({ offer, kind }) => [offer, kind])).toEqual([[OFFER, 'phone']])
    expect(sound.coverage.after).toEqual(sound.coverage.before)
    expect(compared(sound.before, sound.after).shifts).toEqual([])
  })

  it('an ended offer lowers the coverage of its Land and of no other', async () => {
    const fresh = text.replace('status: active', 'status: ended')
    const { sound } = await lookAtDraft(published, [{ path: `${OFFER}.yaml`, text: fresh }], 'de', NOW.date)
    if (sound === null) throw new Error('it is sound')
    expect(sound.changes.map(({ kind }) => kind)).toEqual(['ended'])
    const changed = (['incidents', 'backgrounds'] as const).flatMap((subjects) =>
      sound.coverage.after[subjects].filter(
        (cell, at) => JSON.stringify(cell) !== JSON.stringify(sound.coverage.before[subjects][at]),
      ),
    )
    expect(changed.length).toBeGreaterThan(0)
    expect(new Set(changed.map(({ area }) => area))).toEqual(new Set(['SN']))
  })

  it('a broken draft shows its problems and nothing else, a file without a place included', async () => {
    const broken = [
      { path: PATH, text: text.replace('kind: victim-support', 'kind: opferhilfe') },
      { path: 'notizen.yaml', text: 'x: 1' },
    ]
    const { sound, problems } = await lookAtDraft(published, broken, 'de', NOW.date)
    expect(sound).toBeNull()
    expect(problems.map(({ file, field }) => [file, field])).toEqual([
      ['notizen.yaml', ''],
      [`rules/${PATH}`, 'kind'],
    ])
  })
})
