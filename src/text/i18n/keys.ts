import type { ParseKeys } from 'i18next'

/** The key of a fixed text, for values and parameters that name one: `result.title`. Plural forms share one key. */
export type TextKey = ParseKeys

/** What may follow a group in a key: `TextName<'desk.why'>` holds `reserved`, `area.fits` and all its others. */
export type TextName<Group extends string> = NameIn<TextKey, Group>

type NameIn<Key, Group extends string> = Key extends `${Group}.${infer Name}` ? Name : never
