/** The editors' form: changes to the texts of rule files, fact by fact. Pure; the page for editors runs it in a browser. */
export { appendFact, setFact, takeFact } from './edit.ts'
export type { Fact, FactPath } from './written.ts'
