import { describe, expect, it } from 'vitest'
import { OPERATOR_FACTS } from '../../../../../src/domain/rulebook/index.ts'
import { missingOperatorFacts, operatorWordsOf } from '../../../../../src/editorial/authoring/index.ts'
import { ruleFiles } from '../../../../support/rules.ts'

const { site } = ruleFiles
const filledIn = {
  ...ruleFiles,
  site: {
    ...site,
    operatorFacts: {
      ...site.operatorFacts,
      phone: '030 123456',
      logs: { de: 'Nein, er zeichnet nichts auf.', en: 'No, it keeps no log.' },
    },
  },
}

describe('the operator’s facts', () => {
  it('are gaps until somebody fills them in, and the check knows which', () => {
    const { facts, dial } = operatorWordsOf(ruleFiles, 'de', '2026-11-26')
    const gaps = OPERATOR_FACTS.filter((fact) => facts[fact] === null)
    expect(missingOperatorFacts(ruleFiles)).toEqual(gaps)
    expect(dial === undefined).toBe(facts.phone === null)
  })

  it('count the running offers, and those of them that were confirmed', () => {
    const [one] = ruleFiles.offers
    const confirmed = { on: '2026-11-30', by: 'phone' as const }
    const offers = [
      { ...one!, id: 'sn-a', confirmed: null },
      { ...one!, id: 'sn-b', confirmed },
      { ...one!, id: 'sn-c', confirmed, endsOn: '2026-12-01' },
      { ...one!, id: 'sn-d', confirmed, endsOn: '2026-11-30' },
      { ...one!, id: 'sn-e', confirmed, status: 'paused' as const },
    ]
    expect(operatorWordsOf({ site, offers }, 'de', '2026-12-01')).toMatchObject({ offers: 3, confirmed: 2 })
    expect(operatorWordsOf({ site, offers }, 'de', '2026-12-02')).toMatchObject({ offers: 2, confirmed: 1 })
  })

  it('speak the language of the page once they are known', () => {
    expect(operatorWordsOf(filledIn, 'en', '2026-11-26').facts.logs).toBe('No, it keeps no log.')
    expect(operatorWordsOf(filledIn, 'de', '2026-11-26').dial).toBe('+4930123456')
    expect(missingOperatorFacts(filledIn)).not.toContain('logs')
  })
})
