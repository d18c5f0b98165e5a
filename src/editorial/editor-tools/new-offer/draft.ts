import type { OfferFile } from '../../authoring/index.ts'

/** The fields of a new offer that the interview asks for. Editors add the others to the file by hand. */
export type Draft = Pick<
  OfferFile,
  | 'id'
  | 'name'
  | 'provider'
  | 'area'
  | 'kind'
  | 'focus'
  | 'talks'
  | 'judged'
  | 'fits'
  | 'needs'
  | 'police'
  | 'anonymous'
  | 'free'
  | 'languages'
  | 'phase'
  | 'audiences'
  | 'topics'
  | 'summary'
  | 'contact'
  | 'confidence'
  | 'sources'
  | 'note'
>
