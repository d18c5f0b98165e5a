import { parseDocument } from 'yaml'
import { ruleTexts } from './rules.ts'
import { SAMPLE, sampleOffers, TWIN } from './sample-offers.ts'

/** Ids of offers, wherever a file names them. */
const OFFER_ID = /\b[a-z]{2}-[a-z0-9-]+\b/g

/** The policy without its examples: they name offers all over the country. */
function withoutExamples(policy: string): string {
  const document = parseDocument(policy)
  document.set('examples', [])
  return document.toString({ lineWidth: 0 })
}

/**
 * A valid copy of today's rules, small enough to be read a hundred times: the policy, questions, site and steps with
 * every offer that they name, and the two sample offers.
 */
export function smallRules(): ReadonlyMap<string, string> {
  const texts = new Map<string, string>(sampleOffers)
  const byId = new Map([...ruleTexts.keys()].map((path) => [path.split('/').at(-1)!.replace('.yaml', ''), path]))
  const add = (path: string, text: string) => {
    if (texts.has(path)) return
    texts.set(path, text)
    for (const [id] of text.matchAll(OFFER_ID)) {
      const named = byId.get(id)
      if (named?.startsWith('offers/')) add(named, ruleTexts.get(named)!)
    }
  }
  for (const [path, text] of ruleTexts) {
    if (!path.startsWith('offers/')) add(path, path === 'policy.yaml' ? withoutExamples(text) : text)
  }
  return texts
}

/**
 * The small rules with all offers paused but the two sample offers, which counsel everybody after threats and attacks
 * online, one in Saxony, one in Bavaria: what is recommended hangs on no real offer.
 */
export function onlySamplesRun(): ReadonlyMap<string, string> {
  const forEverybody = (sample: string) =>
    sample
      .replace('help: specialist-background', 'help: victim-support')
      .replace('focus: background', 'focus: general')
      .replace('background: [far-right]', 'background: []')
      .replace('role: [full-time, honorary]', 'role: all')
      .replace('audiences: [municipal-officials]', 'audiences: [everyone]')
  const resting = (text: string) => text.replace(/^status: active/m, 'status: paused')
  return new Map(
    [...smallRules()].map(([path, text]) => {
      if (!path.startsWith('offers/')) return [path, text]
      return [path, sampleOffers.has(path) ? forEverybody(text) : resting(text)]
    }),
  )
}

export { SAMPLE, TWIN }
