import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { history } from './src/build/history-plugin.ts'
import { hostScript } from './src/build/host-script-plugin.ts'
import { monitoring } from './src/build/monitoring-plugin.ts'
import { CHUNK_DOORS, chunkGroups } from './src/build/publishing/chunks.ts'
import { STYLE_TARGET } from './src/build/publishing/minimum.ts'
import { plainImports } from './src/build/publishing/plain-imports.ts'
import { retryImports } from './src/build/publishing/retry-imports.ts'
import { rules } from './src/build/rules-plugin.ts'

/** `BASE` is the path below which the site is served, `/` by default: `BASE=/hilfe/ npm run build`. */
export default defineConfig({
  base: process.env.BASE ?? '/',
  plugins: [
    react(),
    rules('rules'),
    history('rules'),
    monitoring('rules'),
    hostScript('rules'),
    retryImports(),
    plainImports(),
  ],
  build: {
    // With the oldest Safari as the target a helper for classes becomes a file of its own, 54 bytes in each page. What
    // is newer than the oldest browsers is found in the written files (tests/site/minimum.test.ts).
    target: 'es2022',
    cssTarget: STYLE_TARGET,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    cssCodeSplit: false,
    rolldownOptions: {
      // Not index.html, which only `npm run dev` serves: the build writes its pages itself.
      input: { base: CHUNK_DOORS.base },
      // Each page names all scripts: one letter less of each is 50 bytes less in each page.
      output: {
        codeSplitting: { groups: chunkGroups() },
        chunkFileNames: 'assets/[name]-[hash:6].js',
      },
    },
  },
})
