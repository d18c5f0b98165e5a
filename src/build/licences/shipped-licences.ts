import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { licencesText } from './licences-text.ts'
import { packageFolders } from './package-folders.ts'
import { readPackageLicence } from './package-licence.ts'

/** The file of licences in a build, below the site's root. */
export const LICENCES_FILE = 'licences.txt'

/**
 * The licences of what ships with a bundle, of this project's own parts too.
 * @param modules ids of all bundled modules
 * @param root absolute path of the project, without a slash at its end
 * @returns the text of `licences.txt`
 * @throws MissingLicence where a package has no licence text or none of the allowed licences, or where the origin of a
 * module is not known
 */
export function licencesOf(modules: Iterable<string>, root: string): string {
  return licencesText(packageFolders(modules, root).map(readPackageLicence), {
    code: readFileSync(join(root, 'LICENSE'), 'utf8'),
    places: readFileSync(join(root, 'src/screens/places/LICENCES.md'), 'utf8'),
  })
}
