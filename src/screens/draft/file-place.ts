const FOLDERS = ['offers', 'steps', 'events', 'articles'] as const

/** The path below the rules folder, where a path names it: `projekt/rules/offers/sn/x.yaml` → `offers/sn/x.yaml`. */
function belowRules(path: string): string | undefined {
  const parts = path.split('/')
  const rules = parts.lastIndexOf('rules')
  if (rules >= 0 && rules < parts.length - 1) return parts.slice(rules + 1).join('/')
  const folder = parts.findIndex((part) => (FOLDERS as readonly string[]).includes(part))
  return folder >= 0 && folder < parts.length - 1 ? parts.slice(folder).join('/') : undefined
}

/** The files that stand beside the folders, each with a schema of its own. */
const SINGLE = ['policy', 'questions', 'site', 'known-exceptions']

/** Where the schema in the first line of a file says that it belongs; an offer also says its Land. */
function placeBySchema(name: string, text: string): string | undefined {
  const schema = /^\uFEFF?# yaml-language-server: \$schema=\S*?([a-z-]+)\.schema\.json\s/.exec(text)?.[1]
  if (schema === undefined) return undefined
  if (SINGLE.includes(schema)) return `${schema}.yaml`
  if (schema === 'event' || schema === 'step') return `${schema}s/${name}`
  const area = /^area: *"?([A-Z]{2})/m.exec(text)?.[1]
  return schema === 'offer' && area !== undefined ? `offers/${area.toLowerCase()}/${name}` : undefined
}

/**
 * Where a dropped file belongs among the rules. A folder says so itself; a single file is known by its name, or says
 * its place by its ending and beginning.
 * @param path as the browser gives it: with folders where a folder was dropped, else the name alone
 * @param known the paths of the published rules, below the rules folder
 * @param text of the file: its first line names the schema, which each folder has one of
 * @returns a path below the rules folder; undefined where nothing tells
 */
export function filePlace(path: string, known: Iterable<string>, text = ''): string | undefined {
  const below = belowRules(path)
  if (below !== undefined) return below
  const name = path.slice(path.lastIndexOf('/') + 1)
  const all = [...known]
  const named = all.filter((one) => one === name || one.endsWith(`/${name}`))
  if (named.length === 1) return named[0]
  const bySchema = placeBySchema(name, text)
  if (bySchema !== undefined) return bySchema
  if (/\.[a-z-]+\.md$/.test(name)) return `articles/${name}`
  const area = /^([a-z]{2})-.+\.yaml$/.exec(name)?.[1]
  return area !== undefined && all.some((one) => one.startsWith(`offers/${area}/`))
    ? `offers/${area}/${name}`
    : undefined
}
