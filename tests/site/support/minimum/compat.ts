import data from '@mdn/browser-compat-data' with { type: 'json' }
import type { CompatStatement, Identifier, SupportStatement } from '@mdn/browser-compat-data'
import { MINIMUM } from '../../../../src/build/publishing/index.ts'

/** One thing that browsers have learnt at some time. */
export type Feature = CompatStatement

export const { javascript, api, css, html } = data

/** Numbers of versions are compared as such: 15.4 comes before 16. */
const asNumber = (version: string) => Number(version.replace('≤', ''))

/** Whether a browser's entry says that the thing is there, under its own name and without a switch, by a version. */
function hasBy(support: SupportStatement | undefined, version: number): boolean {
  if (support === undefined) return false
  const statements = Array.isArray(support) ? support : [support]
  return statements.some(({ version_added: added, flags, prefix, alternative_name: other }) => {
    if (flags !== undefined || prefix !== undefined || other !== undefined) return false
    return typeof added === 'string' && added !== 'preview' && asNumber(added) <= version
  })
}

/**
 * The browsers of the declared minimum that lack a thing.
 * @returns names with the version that has it, `safari 16.4`; empty where all have it
 */
export function lacking(feature: Feature): readonly string[] {
  return Object.entries(MINIMUM).flatMap(([browser, version]) => {
    const support = feature.support[browser as keyof typeof MINIMUM]
    if (hasBy(support, version)) return []
    const [first] = [support].flat()
    return [`${browser} ${first?.version_added || 'never'}`]
  })
}

/** The entry of a name inside an object of the data; undefined where there is none. */
export function featureIn(group: Identifier | undefined, name: string): Feature | undefined {
  return group !== undefined && Object.hasOwn(group, name) ? group[name]?.__compat : undefined
}
