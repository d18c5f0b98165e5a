declare module 'playwright-core-1.29' {
  /** A library of its time, with the same methods as today's as far as tests use them. */
  export { chromium } from 'playwright-core'
}
