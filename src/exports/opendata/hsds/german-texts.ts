import { textsFor } from '../../../text/i18n/index.ts'

/** HSDS has one language per text: ours is German, as the offers are. */
export const t = textsFor('de')
