import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from '../editorial/authoring/index.ts'

/** Writes the JSON Schemas for editors' completion into `rules/schema`. */
const folder = 'rules/schema'
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)
}
console.log(`Geschrieben: ${Object.keys(jsonSchemas()).length} Schemata in ${folder}.`)
