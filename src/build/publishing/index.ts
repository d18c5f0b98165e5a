/** From the built app to files that any static host serves. Runs at build time. */

export {
  carryOver,
  type EarlierReleases,
  KEPT_DAYS,
  RELEASES,
  readEarlier,
  releasesToKeep,
  type SiteRelease,
  writeReleases,
} from './asset-retention.ts'
export { type Assets, readAssets } from './assets.ts'
export { type Budget, brotliSize, budgetTable, filesSize } from './budgets.ts'
export { compressFolder } from './compress.ts'
export { EARLY_KEYS } from './early-keys.ts'
export { EARLY_PRESS } from './early-press.ts'
export { type Header, headersFor, type ServerPolicy, serverPolicy } from './headers.ts'
export { headersByRules, readHeadersFile, writeHeadersFile } from './headers-file.ts'
export { writeHtaccess } from './htaccess.ts'
export { importMap } from './import-map.ts'
export { MINIMUM, STYLE_TARGET } from './minimum.ts'
export { writeNginx } from './nginx.ts'
export { contentPolicy, hashOf, type InlineParts } from './policy.ts'
export { inlineParts, type Shell, writeShell } from './shell.ts'
export { writeSingle } from './single.ts'
export { FILE_TYPES } from './types.ts'
