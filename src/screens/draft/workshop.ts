/** What the pages for editors load with the first file or the first click, in one piece. */
export { EditDesk } from './form/edit-desk.tsx'
export { lookAtDraft } from './look-at-draft.ts'
