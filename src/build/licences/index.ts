/** The licences of what ships: from bundled modules to the packages they come from, and to one text. */

export { MissingLicence, packageFolders } from './package-folders.ts'
export { LICENCES_FILE, licencesOf } from './shipped-licences.ts'
