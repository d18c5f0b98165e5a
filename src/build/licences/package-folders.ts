/** What a shipped file needs is missing: a package's licence, or the origin of a module. The message is for people. */
export class MissingLicence extends Error {
  override readonly name = 'MissingLicence'
}

/** Modules that a build tool writes itself; what they hold is code of that tool. */
const WRITTEN_BY_TOOLS: readonly (readonly [prefix: string, tool: string])[] = [
  ['\0rolldown/', 'rolldown'],
  ['\0vite/', 'vite'],
]

/** Modules made from the rules and from this project's own files. */
const OURS = '\0virtual:lotse/'

/** The innermost package: a package may carry packages of its own. */
const PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//

/** The folder of the package that a module belongs to; null: the module is this project's own. */
function folderOf(module: string, root: string): string | null {
  const tool = WRITTEN_BY_TOOLS.find(([prefix]) => module.startsWith(prefix))
  if (tool !== undefined) return `${root}/node_modules/${tool[1]}`
  const inPackage = PACKAGE.exec(module)
  if (inPackage !== null) return inPackage[1]!
  if (module.startsWith(OURS) || module.startsWith(`${root}/`)) return null
  throw new MissingLicence(
    `Das Modul „${module.replace('\0', '')}“ wird ausgeliefert. Woher es kommt, ist nicht bekannt. ` +
      'Bitte in src/build/licences/package-folders.ts eintragen, aus welchem Paket es stammt.',
  )
}

/**
 * The packages of which something ships.
 * @param modules ids of all bundled modules, as Rolldown names them: absolute paths, or names that begin with a zero
 * byte
 * @param root absolute path of the project, without a slash at its end
 * @returns absolute paths of the packages' folders, each once, sorted
 * @throws MissingLicence where the origin of a module is not known
 */
export function packageFolders(modules: Iterable<string>, root: string): readonly string[] {
  const folders = new Set<string>()
  for (const module of modules) {
    const folder = folderOf(module.replaceAll('\\', '/'), root)
    if (folder !== null) folders.add(folder)
  }
  return [...folders].sort()
}
