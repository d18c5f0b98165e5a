import { documentsOf, makeFind } from '../../../src/screens/directory/search/index.ts'

declare global {
  interface Window {
    /** The search as it ships, for the bench. */
    searching: { readonly documentsOf: typeof documentsOf; readonly makeFind: typeof makeFind }
  }
}

window.searching = { documentsOf, makeFind }
