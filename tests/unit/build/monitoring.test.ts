import { describe, expect, it } from 'vitest'
import { monitoringOf } from '../../../src/build/monitoring.ts'
import { LANGUAGES } from '../../../src/domain/rulebook/index.ts'
import { BrokenRules, readExceptions } from '../../../src/editorial/authoring/index.ts'
import { ruleFiles, ruleTexts } from '../../support/rules.ts'

const { site } = ruleFiles
const FILE = 'known-exceptions.yaml'

function messageOf(text: string): string {
  try {
    readExceptions(new Map([[FILE, text]]))
  } catch (error) {
    if (error instanceof BrokenRules) return error.message
  }
  return ''
}

describe('the counts', () => {
  it('leave out offers whose last day is over, and paused ones', () => {
    const [one] = ruleFiles.offers
    const offers = [
      ...ruleFiles.offers.filter(({ id }) => [site.hotline.offer, ...site.emergency].includes(id)),
      { ...one!, id: 'sn-heute-zuletzt', police: 'prosecution' as const, endsOn: '2026-11-26' },
      { ...one!, id: 'sn-vorbei', police: 'prosecution' as const, endsOn: '2026-11-25' },
      { ...one!, id: 'sn-ruht', police: 'prosecution' as const, status: 'paused' as const },
    ]
    const known = { notOpen: [], notListed: [], idle: [], duplicates: [], gaps: [] }
    expect(monitoringOf({ ...ruleFiles, offers }, known, 'de', '2026-11-26').byPolice.prosecution).toBe(1)
    expect(monitoringOf({ ...ruleFiles, offers }, known, 'de', '2026-11-27').byPolice.prosecution).toBe(0)
  })
})

describe('reasons of gaps and exceptions', () => {
  it('a reason that lacks a language is named with file, line and field', () => {
    const lines = ruleTexts.get(FILE)!.split('\n')
    const at = lines.findIndex((line, index) => line.trim().startsWith('en:') && lines[index - 2]?.includes('reason:'))
    const message = messageOf(lines.filter((_, index) => index !== at).join('\n'))
    expect(message).toMatch(/^rules\/known-exceptions\.yaml:\d+:\d+ notOpen\.0\.reason/)
  })

  it('a word is no reason', () => {
    expect(messageOf(ruleTexts.get(FILE)!.replace(/de: "[^"]+"/, 'de: "Darum."'))).toContain('ein ganzer Satz')
  })

  it('a file that is gone stops the build', () => {
    expect(() => readExceptions(new Map())).toThrow(BrokenRules)
  })

  it.each(LANGUAGES)('a gap without a reason stays a gap (%s)', (language) => {
    const known = readExceptions(ruleTexts)
    const [first, ...others] = known.gaps
    const { gaps } = monitoringOf(ruleFiles, { ...known, gaps: others }, language, '2026-11-26')
    expect(gaps).toHaveLength(known.gaps.length)
    expect(gaps.filter(({ reason }) => reason === null).map(({ land }) => land)).toEqual([first!.land])
  })
})
