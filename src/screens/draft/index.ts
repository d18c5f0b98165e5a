/** A draft of the rules, looked at before it is published. What reads and checks files loads with the first file. */
export { DraftPage, type DraftPageProps } from './page.tsx'
