/** The conformance pages: the frame in difficult pages of partners, served on an origin of their own. */
export { serveConformance } from './serve.ts'
