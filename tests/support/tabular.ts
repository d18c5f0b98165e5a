/** A part of the Tabular Data Package standard: what a descriptor promises of its tables, held against their rows. */
export interface Field {
  readonly name: string
  readonly type: string
  readonly format?: string
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean; readonly enum?: readonly string[] }
}
export interface Resource {
  readonly name: string
  readonly path: string
  readonly schema: {
    readonly fields: readonly Field[]
    readonly foreignKeys?: readonly {
      readonly fields: string
      readonly reference: { readonly resource: string; readonly fields: string }
    }[]
  }
}
export type Rows = readonly { readonly [column: string]: string }[]

const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/
const TYPES: { readonly [type: string]: RegExp } = {
  string: /\S/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
  time: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
}
const FORMATS: { readonly [format: string]: RegExp } = {
  uuid: UUID,
  email: /^[^@\s]+@[^@\s]+\.\w+$/,
  uri: /^[a-z]+:\S+$/,
}

function cellProblem({ name, type, format, constraints }: Field, value: string): string[] {
  if (value === '') return constraints?.required ? [`${name} is required`] : []
  const right = (TYPES[type] ?? /^$/).test(value) && (format === undefined || (FORMATS[format] ?? /^$/).test(value))
  const known = constraints?.enum === undefined || constraints.enum.includes(value)
  return right && known ? [] : [`${name}: ${value}`]
}

/**
 * What is wrong with a table.
 * @param header the names of its columns, as they stand in the file
 * @param tables the rows of all tables, by the names of their resources; a reference to a table that is not there must
 * be empty
 */
export function tableProblems(
  { name, schema }: Resource,
  header: readonly string[],
  tables: ReadonlyMap<string, Rows>,
): readonly string[] {
  const rows = tables.get(name) ?? []
  const names = schema.fields.map((field) => field.name)
  const unique = schema.fields.filter((field) => field.constraints?.unique).map((field) => field.name)
  return [
    ...(header.join() === names.join() ? [] : [`${name}: columns ${header}`]),
    ...rows.flatMap((row) => schema.fields.flatMap((field) => cellProblem(field, row[field.name] ?? ''))),
    ...unique.flatMap((column) =>
      new Set(rows.map((row) => row[column])).size === rows.length ? [] : [`${name}: ${column} is not unique`],
    ),
    ...(schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const known = new Set((tables.get(reference.resource) ?? []).map((row) => row[reference.fields]))
      return rows.flatMap((row) =>
        row[fields] === '' || known.has(row[fields]) ? [] : [`${name}.${fields}: ${row[fields]}`],
      )
    }),
  ]
}
