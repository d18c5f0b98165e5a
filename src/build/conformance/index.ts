/** The door of build/conformance. */
export { serveConformance } from './serve.ts'
