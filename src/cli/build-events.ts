import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { eventBookOf, readRules, textsOnDisk } from '../authoring/index.ts'
import { eventFiles } from '../calendar/index.ts'

/** Writes the calendars and the feed of events under their fixed addresses. */
export function writeEvents(out: string): void {
  for (const [path, text] of eventFiles(eventBookOf(readRules(textsOnDisk('rules'))))) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), text)
  }
}
