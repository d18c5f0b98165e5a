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

  it('speak the language of the page once they are known', () => {
    expect(operatorWordsOf(filledIn, 'en', '2026-11-26').facts.logs).toBe('No, it keeps no log.')
    expect(operatorWordsOf(filledIn, 'de', '2026-11-26').dial).toBe('+4930123456')
    expect(missingOperatorFacts(filledIn)).not.toContain('logs')
  })
})
