/** What somebody needs to know who wants to use the data elsewhere. */
export { OpenData } from './open-data.tsx'
