/** The last part of a path with slashes, without the given ending. Browsers have no `node:path`. */
export function nameOf(path: string, ending = ''): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return ending !== '' && name.endsWith(ending) ? name.slice(0, -ending.length) : name
}

/** The name of the folder that contains a file; empty without a folder. */
export function folderOf(path: string): string {
  return path.includes('/') ? nameOf(path.slice(0, path.lastIndexOf('/'))) : ''
}
