import type { OfferFile } from '../../authoring/index.ts'

/** The facts of a new offer, as they are asked for. What is not asked stays out and can be added to the file by hand. */
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
