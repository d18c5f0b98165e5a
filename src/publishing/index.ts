/** From the built app to files that any static host serves. Runs at build time. */
export { type Assets, readAssets } from './assets.ts'
export { type Budget, brotliSize, budgetTable, filesSize } from './budgets.ts'
export { EARLY_PRESS } from './early-press.ts'
export { contentPolicy, hashOf } from './policy.ts'
export { escapeHtml, writeShell } from './shell.ts'
