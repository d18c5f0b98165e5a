/** For editors: a draft of the rules, looked at before it is published, and the form that writes it. */
export { EditPage } from './edit-page.tsx'
export { DraftPage, type DraftPageProps } from './page.tsx'
