import { addresses, texts } from './addresses.ts'
import { answers, times } from './answers.ts'
import type { Entrance } from './entrance.ts'
import { walks } from './machine.ts'
import { ruleFile, ruleFolder } from './rules.ts'

/** Every way in that needs no browser. Cards and addresses in a real page have their own tests. */
export const ENTRANCES: readonly Entrance[] = [answers, times, addresses, texts, walks, ruleFile, ruleFolder]
