/** A file that somebody chose or dropped, before it is read. */
export interface Offered {
  /** With folders where a folder was dropped. */
  readonly path: string
  readonly file: File
}

/** Why files were not read. */
export type Refusal =
  | { readonly why: 'none' | 'many' | 'heavy' }
  | { readonly why: 'large' | 'dense'; readonly path: string }

/** Files of a rules folder; pictures, programs and hidden files beside them are none of our business. */
export const isText = (path: string) => /\.(ya?ml|md|txt)$/i.test(path)
