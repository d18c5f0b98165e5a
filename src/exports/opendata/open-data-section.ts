import type { Language } from '../../domain/rulebook/index.ts'
import { textsFor } from '../../text/i18n/index.ts'
import type { DataBook } from './data-book.ts'
import { DATA_FILES, type DataFile, pathOf } from './data-files.ts'

/** The texts of the section about open data. Links in it are paths below the site's root. */
export interface OpenDataSection {
  readonly title: string
  readonly lead: string
  readonly licence: string
  readonly ask: string
  readonly nothing: string
  readonly groups: readonly {
    readonly title: string
    readonly files: readonly { readonly path: string; readonly title: string; readonly about: string }[]
  }[]
  readonly examplesTitle: string
  /** What the dots in the examples stand for, while the public address is not known. */
  readonly host?: string
  readonly examples: readonly { readonly title: string; readonly code?: string }[]
}

/** A file whose address stands in an example is asked for at this host, until the public address is known. */
const HOST = 'https://…'

function shellExample(from: string): string {
  return [
    `curl -s ${from}${pathOf('json')} |`,
    `  jq '.offers[] | select(.police == "independent" and (.area == "DE" or .area == "DE-SN")) | .name'`,
  ].join('\n')
}

function pythonExample(from: string): string {
  return [
    'import json, urllib.request',
    `data = json.load(urllib.request.urlopen("${from}${pathOf('json')}"))`,
    'for offer in data["offers"]:',
    '    if offer["status"] == "active":',
    '        for phone in offer["contact"]["phones"]:',
    '            print(offer["name"], phone["number"], "gelesen", phone["source"]["read"])',
  ].join('\n')
}

const GROUPS: readonly DataFile['of'][] = ['offers', 'changes', 'dates', 'description']

/**
 * The texts about the open data in one language.
 * @param book the operator and the public address
 * @param language language of the texts
 * @param base path below which the site is served, with slashes at both ends
 * @returns the texts, and each published file with its own
 */
export function openDataSection(
  { operator, mail, address }: Pick<DataBook, 'operator' | 'mail' | 'address'>,
  language: Language,
  base: string,
): OpenDataSection {
  const t = textsFor(language)
  const from = address === null ? `${HOST}/` : `${address}${base}`
  return {
    title: t('openData.section.title'),
    lead: t('openData.section.lead'),
    licence: t('openData.section.licence', { operator }),
    ask: `${t('openData.section.ask')} ${t('openData.section.wrong', { mail })}`,
    nothing: t('openData.section.nothing'),
    groups: GROUPS.map((of) => ({
      title: t(`openData.section.files.${of}`),
      files: DATA_FILES.filter((file) => file.of === of).map(({ id, path }) => ({
        path,
        title: t(`openData.file.${id}.title`),
        about: t(`openData.file.${id}.about`),
      })),
    })),
    examplesTitle: t('openData.section.examples'),
    ...(address === null ? { host: t('openData.section.host', { host: HOST }) } : {}),
    examples: [
      { title: t('openData.section.spreadsheet') },
      { title: t('openData.section.shell'), code: shellExample(from) },
      { title: t('openData.section.python'), code: pythonExample(from) },
    ],
  }
}
