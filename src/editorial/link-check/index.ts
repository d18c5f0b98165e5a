/** Checks the links of the rules. Clock, network and waiting are arguments. Nothing here ships to users. */
export { checkLinks } from './check-links.ts'
export { type Claim, claimsIn, claimTable, holds, type JudgedClaim, judgeClaims } from './claims.ts'
export { type Link, linksIn, type Mention } from './collect.ts'
export { type Finding, STATES, type State } from './judge.ts'
export { type Net, politeRequestPolicy, type RequestPolicy } from './net.ts'
export type { Page } from './page.ts'
export { linkTable } from './report.ts'
