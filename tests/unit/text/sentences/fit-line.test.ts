import { describe, expect, it } from 'vitest'
import type { Reason } from '../../../../src/domain/matching/index.ts'
import { textsFor } from '../../../../src/text/i18n/index.ts'
import { fitLine } from '../../../../src/text/sentences/index.ts'

const THREAT: readonly Reason[] = [
  { because: 'background', of: 'far-right' },
  { because: 'incident', of: 'threat' },
  { because: 'officials' },
  { because: 'land', of: 'SN' },
  { because: 'without-police' },
]

describe('the line of what matched', () => {
  it.each([
    ['de', 'für: Drohung · Rechtsextreme · Sachsen'],
    ['en', 'for: threat · far right · Saxony (Sachsen)'],
    ['de-simple', 'für: Drohung · Rechtsextreme · Sachsen'],
  ] as const)('names incident, background and Land, and nothing else (%s)', (language, line) => {
    expect(fitLine(THREAT, textsFor(language))).toBe(line)
  })

  it('says that somebody cannot go on, and that family may ask too', () => {
    const reasons: readonly Reason[] = [
      { because: 'incident', of: 'strain' },
      { because: 'ask-too' },
      { because: 'nationwide' },
    ]
    expect(fitLine(reasons, textsFor('de'))).toBe(
      'für: schwere Belastung · bundesweit · auch Familie und Unterstützung',
    )
  })
})
