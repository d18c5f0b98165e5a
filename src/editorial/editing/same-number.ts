import { parse } from 'yaml'
import { dialString, type OfferFile } from '../authoring/browser.ts'
import type { FactPath } from './written.ts'

/** Where a number stands in the files of offers. */
export interface NumberPlace {
  /** Path below the rules folder. */
  readonly file: string
  /** The offer's name. */
  readonly name: string
  readonly path: FactPath
}

/**
 * Finds a number in the files of offers and their offices, however it is divided there.
 * @param texts files by their path below the rules folder
 */
export function placesOfNumber(texts: ReadonlyMap<string, string>, number: string): readonly NumberPlace[] {
  const dial = dialString(number)
  if (dial === null) return []
  const end = dial.slice(-4)
  return [...texts].flatMap(([file, text]) => {
    // Reading hundreds of files takes its time: most show at once that they do not have it.
    if (
      !file.startsWith('offers/') ||
      !text.split('\n').some((line) => /number:/.test(line) && line.replace(/\D/g, '').endsWith(end))
    )
      return []
    const { name, contact, offices = [] }: OfferFile = parse(text)
    const lists = [
      { path: ['contact', 'phones'], phones: contact.phones },
      ...offices.map((office, index) => ({
        path: ['offices', index, 'contact', 'phones'],
        phones: office.contact.phones,
      })),
    ]
    return lists.flatMap(({ path, phones }) =>
      phones.flatMap((phone, index) =>
        dialString(phone.number) === dial ? [{ file, name, path: [...path, index, 'number'] }] : [],
      ),
    )
  })
}
