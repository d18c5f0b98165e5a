import { type ParseArgsConfig, parseArgs } from 'node:util'
import { wallTimeOf } from '../domain/matching/index.ts'
import type { QuestionWords, Rulebook } from '../domain/rulebook/index.ts'
import {
  BrokenRules,
  compileRulebook,
  type KnownExceptionsFile,
  type Problem,
  questionWordsOf,
  type RuleFiles,
  type RuleTexts,
  readExceptions,
  readRules,
  textsOnDisk,
} from '../editorial/authoring/index.ts'

/** The rules as a command needs them. */
export interface Loaded {
  readonly files: RuleFiles
  readonly rulebook: Rulebook
  readonly words: QuestionWords
}

/** Ends with one line on standard error; exit code 2: the call was wrong, 1: the rules are. */
export function refuse(command: string, message: string, code: 1 | 2 = 2): never {
  console.error(namingSite(`${command}: ${message}`))
  process.exit(code)
}

/** Whether npm took an option for its own, because `--` was left out: it tells the script by the environment. */
function isEatenByNpm(option: string): boolean {
  const value = process.env[`npm_config_${option.replaceAll('-', '_')}`]
  return value !== undefined && value !== '' && !process.argv.some((one) => one.startsWith(`--${option}`))
}

/**
 * A message that names the file in which the operator's facts stand: another operator's, where `SITE` says so.
 * @param message with `rules/site.yaml` in it
 */
export function namingSite(message: string, site = process.env.SITE): string {
  return site ? message.replaceAll('rules/site.yaml', site) : message
}

/** Reads the options of a command; `--help` prints its usage and ends. */
export function optionsOf<T extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  usage: string,
  options: T,
) {
  if (process.argv.includes('--help')) {
    console.log(usage)
    process.exit(0)
  }
  const eaten = Object.keys(options).find(isEatenByNpm)
  if (eaten !== undefined)
    refuse(
      command,
      `npm hat „--${eaten}“ für sich behalten. Vor die Angaben gehört „--“: npm run -s ${command} -- ${process.argv.slice(2).join(' ')} --${eaten} …`,
    )
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    return refuse(command, `${error instanceof Error ? error.message : error}\n${usage}`)
  }
}

/**
 * Reads, checks and compiles rules; a broken file ends the command with every problem, a line each.
 * @param tell told of the problems before that, for a forge that shows them at their lines
 */
export function loadRules(
  command: string,
  texts: RuleTexts = textsOnDisk('rules'),
  tell: (problems: readonly Problem[]) => void = () => {},
): Loaded {
  try {
    const files = readRules(texts, 'rules', wallTimeOf(new Date()).date)
    return { files, rulebook: compileRulebook(files), words: questionWordsOf(files, 'de') }
  } catch (error) {
    if (!(error instanceof BrokenRules)) throw error
    tell(error.problems)
    return refuse(command, `Die Regeln sind nicht lesbar.\n${error.message}`, 1)
  }
}

/** The gaps and exceptions that are known and stay for a reason. */
export function loadExceptions(command: string): KnownExceptionsFile {
  try {
    return readExceptions(textsOnDisk('rules'))
  } catch (error) {
    if (error instanceof BrokenRules) refuse(command, error.message, 1)
    throw error
  }
}

/** Says on standard error how far a long piece of work is; a terminal sees one line that changes. */
export function progress(what: string): (done: number, of: number) => void {
  let said = -1
  return (done, of) => {
    const tenth = Math.floor((10 * done) / of)
    if (tenth === said) return
    said = tenth
    process.stderr.write(process.stderr.isTTY ? `\r${what}: ${tenth * 10} % ` : `${what}: ${tenth * 10} %\n`)
    if (process.stderr.isTTY && done === of) process.stderr.write('\n')
  }
}
