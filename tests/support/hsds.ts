import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import type { Resource } from './tabular.ts'

/**
 * Where the official schemas of HSDS 3.0 lie: the variable, or the folder beside the project; null where they are not
 * at hand.
 */
export const HSDS_FOLDER: string | null =
  process.env.HSDS_SCHEMAS || (existsSync('../shared/hsds-3.0') ? '../shared/hsds-3.0' : null)

const read = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

/** The official check of one service with everything that hangs on it. */
export function officialService(folder: string): ValidateFunction {
  // Their schemas carry keywords of their own (`core`, `constraints`), which say nothing about validity.
  const ajv = new Ajv({ allErrors: true, strict: false })
  formats.default(ajv)
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'datapackage.json')) {
    ajv.addSchema(read(folder, name), `https://hsds.example/${name}`)
  }
  const validate = ajv.getSchema('https://hsds.example/service.json')
  if (validate === undefined) throw new Error(`${folder}/service.json is missing.`)
  return validate as ValidateFunction
}

/** The official descriptor of the tables. */
export function officialTables(folder: string): readonly Resource[] {
  return read(folder, 'datapackage.json').resources
}
