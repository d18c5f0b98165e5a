/** The two pages for partners, in one script: each script more is named in every page. */
export { EmbedPage } from './embed-page.tsx'
export { TechnicalPage } from './technical-page.tsx'
