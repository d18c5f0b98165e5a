/**
 * The state of the help network in numbers. The parts take data and show it, so that other pages (a draft of the rules)
 * can show their own: what counts, and how, is decided by `supply` and `freshnessReport` of the analysis.
 */
export { CoverageView, type CoverageViewProps } from './coverage.tsx'
export { Flow } from './flow.tsx'
export { FreshnessView, type FreshnessViewProps } from './freshness.tsx'
export { MonitoringPage, type MonitoringPageProps } from './page.tsx'
export { ChangesPage, DataPage, FreshnessPage, LandNumbersPage } from './part-page.tsx'
