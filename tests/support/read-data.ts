import { parse } from 'csv-parse/sync'

/** Written files by their path below the site's root. */
export type Files = ReadonlyMap<string, string>

/** The text of a written file. */
export function textOf(path: string, files: Files): string {
  const text = files.get(path)
  if (text === undefined) throw new Error(`${path} is not written.`)
  return text
}

/** A table as rows by the names of its columns, read by an independent parser. */
export function table(text: string, delimiter = ','): readonly { readonly [column: string]: string }[] {
  return parse(text, { columns: true, delimiter, bom: true, record_delimiter: '\r\n' })
}
