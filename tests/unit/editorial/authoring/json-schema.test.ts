import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { jsonSchemas } from '../../../../src/editorial/authoring/index.ts'

it.each(Object.entries(jsonSchemas()))(
  'rules/schema/%s.schema.json is what the schema in the code says (npm run rules:schema writes it)',
  (name, schema) => {
    expect(JSON.parse(readFileSync(`rules/schema/${name}.schema.json`, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(schema)),
    )
  },
)
