import { describe, expect, it } from 'vitest'
import { contentPolicy, headersFor, ownSources, serverPolicy } from '../../../../src/build/publishing/index.ts'
import { missingAddress } from '../../../../src/editorial/authoring/index.ts'

const ADDRESS = 'https://hilfe.beispiel.de'
const NONE = { scripts: [], styles: [] }
const REST =
  "connect-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
const START = "default-src 'none'; script-src"

describe('the policy of a page', () => {
  it('names the address of the operator beside its own origin, which a sandboxed frame does not have', () => {
    expect(contentPolicy(NONE, { own: ownSources(ADDRESS), frames: false })).toBe(
      `${START} 'self' https://hilfe.beispiel.de; style-src 'none'; img-src data:; ${REST}`,
    )
    expect(contentPolicy(NONE, { own: ownSources(null), frames: false })).toBe(
      `${START} 'self'; style-src 'none'; img-src data:; ${REST}`,
    )
  })

  it('allows frames of the site alone, where the page shows one', () => {
    expect(contentPolicy(NONE, { own: ownSources(ADDRESS), frames: true })).toContain(
      "; frame-src 'self' https://hilfe.beispiel.de; ",
    )
  })

  it('of the single file allows no other file', () => {
    expect(contentPolicy(NONE, { own: [], frames: false })).toContain("script-src 'none'")
  })
})

it('the headers name the address too, and no policy that WebKit reads wrongly', () => {
  const policy = serverPolicy(NONE, { base: '/hilfe/', address: ADDRESS, frames: undefined })
  const headers = headersFor(policy, '/hilfe/')
  expect(headers.get('content-security-policy')).toMatch(
    /script-src 'self' https:\/\/hilfe\.beispiel\.de; .*frame-src 'self' https:\/\/hilfe\.beispiel\.de; .*frame-ancestors \*$/,
  )
  // Every script that loads later would be refused there (decision 0044).
  expect(headers.get('integrity-policy')).toBeUndefined()
})

it('without an address the operator is told what does not work', () => {
  expect(missingAddress({ publicAddress: ADDRESS })).toBeUndefined()
  for (const words of ['publicAddress', 'Partnern', 'Safari', 'iPhone'])
    expect(missingAddress({ publicAddress: null })).toContain(words)
})
