/**
 * What changed in the rules since when: pure. The reader of git is a command's business (`src/build/read-history.ts`).
 */
export { historyOf, type RecordedDay, type RecordStart } from './history.ts'
export { changeWords, noHistoryWords, partWords } from './labels.ts'
export {
  CHANGES,
  type Change,
  type ChangeKind,
  type KnownHistory,
  type NoHistory,
  PARTS,
  type Part,
  type PartChange,
  type RulesHistory,
} from './types.ts'
