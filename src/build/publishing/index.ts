/** From the built app to files that any static host serves. Runs at build time. */

export { writeApacheHost, writeHtaccess } from './apache.ts'
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
export { writeCaddyfile } from './caddy.ts'
export { compressFolder } from './compress.ts'
export { EARLY_KEYS } from './early-keys.ts'
export { EARLY_PRESS } from './early-press.ts'
export { ASSETS, type Header, headersFor, type ServerPolicy, STAFF_PAGES, serverPolicy } from './headers.ts'
export { headersByRules, readHeadersFile, type TopEntry, writeHeadersFile } from './headers-file.ts'
export { importMap, integrityOf } from './import-map.ts'
export { MINIMUM, STYLE_TARGET } from './minimum.ts'
export { writeNginx } from './nginx.ts'
export { writeNginxLocation, writeNginxMaps } from './nginx-location.ts'
export { drawMark } from './picture.ts'
export { contentPolicy, hashOf, type InlineParts, ownSources } from './policy.ts'
export { type SecurityContact, writeSecurityTxt } from './security-txt.ts'
export { HIDDEN } from './server-words.ts'
export { inlineParts, type Shell, writeShell } from './shell.ts'
export { writeSingle } from './single.ts'
export { type ListedPage, writeRobots, writeSitemap } from './sitemap.ts'
export { FILE_TYPES } from './types.ts'
export { PICTURES, WEB_MANIFEST, writeWebManifest } from './web-manifest.ts'
