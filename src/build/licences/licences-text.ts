import type { PackageLicence } from './package-licence.ts'

/** What this project itself puts under a licence. */
export interface OwnLicences {
  /** The licence of the code, as a text. */
  readonly code: string
  /** Where the table of places comes from, its licence, and the notices of what it was made from. */
  readonly places: string
}

const RULE = '='.repeat(80)

const HEAD = `Lizenzen von allem, was mit dieser Website ausgeliefert wird
Licences of everything that ships with this site

Das Programm steht unter der EUPL-1.2. Die Angaben zu Hilfeangeboten und die Texte stehen unter CC BY 4.0:
https://creativecommons.org/licenses/by/4.0/
Die Pakete anderer haben eigene Lizenzen; deren Texte und die EUPL stehen unten im Wortlaut. Unten steht auch, woher
die Tabelle der Orte stammt, unter welcher Lizenz sie steht und wo deren Text zu lesen ist.

The program is under the EUPL-1.2, the facts about services and the texts under CC BY 4.0 (address above). Other
people's packages have licences of their own; their texts and the EUPL stand below, word for word. Below also stands
where the table of places comes from, under which licence it is, and where to read that.`

const titleOf = ({ name, version, licence }: PackageLicence) => `${name} ${version} (${licence})`

/** The packages under one text, so that the text stands once. */
function byText(packages: readonly PackageLicence[]): ReadonlyMap<string, readonly PackageLicence[]> {
  const groups = new Map<string, PackageLicence[]>()
  for (const one of packages) groups.set(one.text, [...(groups.get(one.text) ?? []), one])
  return groups
}

/**
 * The licences of everything that ships, as a text for people. First the list of packages, then every text once, below
 * the packages that it belongs to.
 * @param packages the packages of which something ships
 * @param own the licences of what this project itself wrote or made
 * @returns the text of `licences.txt`
 */
export function licencesText(packages: readonly PackageLicence[], own: OwnLicences): string {
  const sorted = packages.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const parts = [
    HEAD,
    ['Pakete / packages', '', ...sorted.map(titleOf)].join('\n'),
    ...[...byText(sorted)].map(([text, ones]) => `${ones.map(titleOf).join('\n')}\n\n${text}`),
    `Tabelle der Orte / table of places\n\n${own.places.trim()}`,
    `Das Programm / the program (EUPL-1.2)\n\n${own.code.trim()}`,
  ]
  return `${parts.join(`\n\n${RULE}\n`)}\n`
}
