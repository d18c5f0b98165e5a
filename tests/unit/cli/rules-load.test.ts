import { afterEach, describe, expect, it, vi } from 'vitest'
import { namingSite, optionsOf } from '../../../src/cli/rules-load.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('what commands say', () => {
  it('names the file of another operator, where that is the one', () => {
    const message = 'rules/site.yaml:3:1 operator: fehlt'
    expect(namingSite(message, 'andere.yaml')).toBe('andere.yaml:3:1 operator: fehlt')
    expect(namingSite(message, undefined)).toBe(message)
  })

  it('says that “--” was left out where npm kept an option for itself', () => {
    const said: string[] = []
    vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line))
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`ended with ${code}`)
    })
    vi.stubEnv('npm_config_by', 'phone')
    expect(() => optionsOf('rules:confirm', '', { by: { type: 'string' } })).toThrow('ended with 2')
    expect(said[0]).toContain('npm hat „--by“ für sich behalten')
    expect(said[0]).toContain('npm run -s rules:confirm -- ')
  })
})
