import { describe, expect, it } from 'vitest'
import { monitoringOf } from '../../../src/build/monitoring.ts'
import { LANGUAGES } from '../../../src/domain/rulebook/index.ts'
import { BrokenRules, readExceptions } from '../../../src/editorial/authoring/index.ts'
import { ruleFiles, ruleTexts } from '../../support/rules.ts'

const FILE = 'known-exceptions.yaml'

function messageOf(text: string): string {
  try {
    readExceptions(new Map([[FILE, text]]))
  } catch (error) {
    if (error instanceof BrokenRules) return error.message
  }
  return ''
}

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
