import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { hostScript } from './src/build/build-host-script.ts'
import { monitoring } from './src/build/build-monitoring.ts'
import { history } from './src/build/history-plugin.ts'
import { importAgain } from './src/build/publishing/retry-imports.ts'
import { rules } from './src/editorial/authoring/index.ts'

/** What is needed before the first question answers: libraries and the parts that every page shows. */
const BASE =
  /lotse\/by-language\/(first|result)|node_modules\/(react|react-dom|scheduler|react-router|xstate|@xstate|i18next|react-i18next|use-sync-external-store|cookie|set-cookie-parser|html-parse-stringify|void-elements)\/|rolldown|vite\/|src\/(?:[a-z]+\/)?(ui|rulebook|leaving|embed\/index|wizard\/(index|machine|flow|choice|wizard|question|emergency-screen|steps-in-history|waiting)\.|app\/(guide|language)\.ts|i18n\/[a-z]+\.ts|cards\/(clock|emergency|hotline|opening-state|phone-link)|matching\/(opening|holidays|wall-time)|(words|sentences)\/opening)/

/** What the result needs beside its data; other pages that show offers fetch it whole. One file, so that a further attempt can fetch all of it. */
const RESULT =
  /src\/(?:[a-z]+\/)?(cards|matching|words|sentences|handover|answer-code|wizard\/(late|result-chunk|resume|result|more-help|offer-list|paper|summary|take-along))/

/** What the helpline's desk needs before it answers its first key: one file; the rest of it comes after. */
const DESK =
  /src\/(?:[a-z]+\/)?helpline\/(index|desk|session|question|land-field|key-list|next-call|use-idle|use-kept-focus|regions|keys|choose|places\/(find|fold|land-names))\.tsx?/

/** `BASE` is the path below which the site is served, `/` by default: `BASE=/hilfe/ npm run build`. */
export default defineConfig({
  base: process.env.BASE ?? '/',
  plugins: [react(), rules('rules'), history('rules'), monitoring('rules'), hostScript('rules'), importAgain()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        // Few requests: what the first question needs is one file beside the entry (DESIGN 6).
        codeSplitting: {
          groups: [
            { name: 'base', test: (id) => BASE.test(id) },
            { name: 'desk', test: (id) => DESK.test(id) },
            { name: 'result', test: (id) => RESULT.test(id) },
          ],
        },
      },
    },
  },
})
