import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Ended } from './command.ts'

/** A copy of the rules in a folder of its own, where commands may write. */
export interface Workshop {
  readonly folder: string
  /** Runs a command as an editor would: `run('rules-confirm', [...])`; `input` is what is typed. */
  run(command: string, args: readonly string[], input?: string): Promise<Ended>
  close(): void
}

export function openWorkshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-'))
  cpSync('rules', join(folder, 'rules'), { recursive: true })
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
