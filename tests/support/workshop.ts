import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Ended } from './command.ts'

/** A copy of the rules in a folder of its own, where commands may write. */
export interface Workshop {
  readonly folder: string
  /** Runs a command as an editor would: `run('rules-confirm', [...])`; `input` is what is typed. */
  run(command: string, args: readonly string[], input?: string): Promise<Ended>
  close(): void
}

/**
 * Opens a workshop.
 * @param texts the rules it holds, by their path below `rules`; without them today's
 */
export function openWorkshop(texts?: ReadonlyMap<string, string>): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-'))
  if (texts === undefined) cpSync('rules', join(folder, 'rules'), { recursive: true })
  for (const [path, text] of texts ?? []) {
    const file = join(folder, 'rules', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return {
    folder,
    run: (command, args, input = '') =>
      new Promise((done) => {
        const child = spawn(process.execPath, [resolve('src/cli', `${command}.ts`), ...args], { cwd: folder })
        let out = ''
        let err = ''
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          out += text
        })
        child.stderr.setEncoding('utf8').on('data', (text: string) => {
          err += text
        })
        child.on('close', (code) => done({ code: code ?? -1, out, err }))
        child.stdin.end(input)
      }),
    close: () => rmSync(folder, { recursive: true }),
  }
}
