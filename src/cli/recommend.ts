import { compileRulebook, readRules, textsOnDisk } from '../editorial/authoring/index.ts'
import { recommendCommand } from './recommend-command.ts'

const printed = recommendCommand(process.argv.slice(2), () => compileRulebook(readRules(textsOnDisk('rules'))))
if ('out' in printed) console.log(printed.out)
else {
  console.error(printed.refused)
  process.exitCode = 2
}
