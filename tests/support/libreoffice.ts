import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOnPath } from './machine.ts'

/** A cell as LibreOffice understood it. */
export interface SheetCell {
  /** What stands in it: the text, or the value of a day (ISO) or a number. */
  readonly value: string
  readonly is: 'text' | 'day' | 'number' | 'formula'
}

/** The command that installs LibreOffice where it is missing, and runs the tests that need it. */
export const INSTALL_COMMAND = 'npm run test:libreoffice'

/**
 * Where LibreOffice is.
 * @returns path of its program; null: it is not installed
 */
export function findLibreOffice(): string | null {
  return findOnPath('soffice')
}

const ENTITIES: { readonly [entity: string]: string } = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** The text of a cell's paragraphs. Spaces in a row are elements of their own. */
function textIn(xml: string): string {
  return [...xml.matchAll(/<text:p(?:\/>|[^>]*>([\s\S]*?)<\/text:p>)/g)]
    .map(([, paragraph = '']) => paragraph)
    .join('\n')
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count: string | undefined) => ' '.repeat(Number(count ?? 1)))
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string | undefined) =>
      code === undefined ? (ENTITIES[name!] ?? '') : String.fromCodePoint(Number(code)),
    )
}

function cellsIn(row: string): readonly SheetCell[] {
  const cells = row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)
  return [...cells].flatMap(([, attributes, inside = '']) => {
    const attribute = (name: string) => attributes!.match(new RegExp(` ${name}="([^"]*)"`))?.[1]
    const text = textIn(inside)
    const cell: SheetCell =
      attribute('table:formula') !== undefined
        ? { is: 'formula', value: text }
        : attribute('office:date-value') !== undefined
          ? { is: 'day', value: attribute('office:date-value')! }
          : attribute('office:value') !== undefined
            ? { is: 'number', value: attribute('office:value')! }
            : { is: 'text', value: text }
    return Array<SheetCell>(Number(attribute('table:number-columns-repeated') ?? 1)).fill(cell)
  })
}

/**
 * Opens tables with LibreOffice Calc, as somebody in Germany who double-clicks them and confirms what it proposes:
 * semicolons, UTF-8, German, special numbers recognised.
 * @param program path of LibreOffice
 * @param tables texts of the files by name, `….csv`
 * @returns the rows of each, in the order of the names; empty cells at the end of a row are left out
 * @throws Error where LibreOffice wrote no sheet
 */
export function openWithLibreOffice(
  program: string,
  tables: { readonly [name: string]: string },
): readonly (readonly (readonly SheetCell[])[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-office-'))
  for (const [name, text] of Object.entries(tables)) writeFileSync(join(folder, name), text)
  const { stderr } = spawnSync(
    program,
    [
      // A profile of its own: another LibreOffice that runs would take over the call.
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--infilter=CSV:59,34,76,1,,1031,false,true',
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      ...Object.keys(tables).map((name) => join(folder, name)),
    ],
    { encoding: 'utf8' },
  )
  return Object.keys(tables).map((name) => {
    const sheet = join(folder, name.replace(/\.csv$/, '.fods'))
    if (!existsSync(sheet)) throw new Error(`LibreOffice did not open ${name}: ${stderr}`)
    const rows = readFileSync(sheet, 'utf8').matchAll(/<table:table-row[^>]*>([\s\S]*?)<\/table:table-row>/g)
    return [...rows].map(([, row]) => {
      const cells = cellsIn(row!)
      return cells.slice(0, cells.findLastIndex(({ value }) => value !== '') + 1)
    })
  })
}
