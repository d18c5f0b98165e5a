import type { PanelName } from './keys.ts'

/** What stands over the result: one of the tools, or one offer. */
export type Opened =
  | { readonly is: PanelName }
  | {
      readonly is: 'offer'
      readonly id: string
      /** Where one begins: at the choice of its office, else at its name. */
      readonly at?: 'office'
    }
