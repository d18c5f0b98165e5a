/** Are the links of the rules still good? Asks politely; clock, network and waiting come in as arguments. Nothing of it ships. */
export { checkLinks } from './check-links.ts'
export { type Link, linksIn, type Mention } from './collect.ts'
export { type Finding, STATES, type State } from './judge.ts'
export { type Net, politeRequestPolicy, type RequestPolicy } from './net.ts'
export { linkTable } from './report.ts'
