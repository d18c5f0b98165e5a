import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { rules } from './src/authoring/index.ts'

/** `BASE` is the path below which the site is served, `/` by default: `BASE=/hilfe/ npm run build`. */
export default defineConfig({
  base: process.env.BASE ?? '/',
  plugins: [react(), rules('rules')],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    cssCodeSplit: false,
  },
})
