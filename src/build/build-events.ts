import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { eventBookOf, type RuleFiles } from '../editorial/authoring/index.ts'
import { eventFiles } from '../exports/calendar/index.ts'

/** Writes the calendars and the feed of events under their fixed addresses. */
export function writeEvents(files: RuleFiles, out: string): void {
  for (const [path, text] of eventFiles(eventBookOf(files))) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), text)
  }
}
