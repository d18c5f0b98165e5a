import { css, featureIn, lacking } from './compat.ts'

/** Commas between selectors, not those inside brackets. */
const selectorsOf = (list: string) => list.split(/,(?![^(]*\))/)

/** Whether a browser of the minimum cannot read a selector. */
function isNew(selector: string): boolean {
  return [...selector.matchAll(/::?([a-z-]+)\(/g)].some(([, name]) => {
    const feature = featureIn(css.selectors, name!)
    return feature !== undefined && lacking(feature).length > 0
  })
}

/**
 * Rules that an old browser drops whole because it cannot read one of their selectors: what they say of the others is
 * lost with it.
 * @returns the lists of selectors
 */
export function sharedRules(sheet: string): readonly string[] {
  return [...sheet.matchAll(/([^{}@;]+)\{/g)]
    .map(([, list]) => list!.trim())
    .filter((list) => selectorsOf(list).some(isNew) && !selectorsOf(list).every(isNew))
}
