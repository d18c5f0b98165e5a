import { featureIn, html } from './compat.ts'
import type { Used } from './script-features.ts'

const { elements, global_attributes: global } = html

/** Elements and attributes that a page is written with. */
export function pageFeatures(page: string): readonly Used[] {
  const used = new Map<string, Used>()
  for (const [, element, rest] of page.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s"'>=]+(?:="[^"]*")?)*)/g)) {
    const own = featureIn(elements, element!)
    if (own !== undefined) used.set(element!, { name: `<${element}>`, meanings: [own] })
    for (const [, attribute] of rest!.matchAll(/\s([a-z-]+)(?:="[^"]*")?/g)) {
      const known = featureIn(elements?.[element!], attribute!) ?? featureIn(global, attribute!)
      if (known !== undefined)
        used.set(`${element} ${attribute}`, { name: `<${element} ${attribute}>`, meanings: [known] })
    }
  }
  return [...used.values()]
}
