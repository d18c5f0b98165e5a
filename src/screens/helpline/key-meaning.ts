import {
  FIELD_KEY,
  HAND_KEY,
  HELP_KEY,
  JUMP_KEYS,
  MOVE_KEY,
  NEXT_CALL_KEY,
  OFFICE_KEY,
  type PanelName,
  type Region,
  TOOL_KEYS,
} from './keys.ts'

/**
 * Where the focus is: in a field in which one writes or a list that takes letters itself, in such a field of a panel,
 * in a question, in the result with its tools, in a panel over it, or nowhere of these.
 */
export type Where = 'writing' | 'panel-field' | 'question' | 'result' | 'panel' | 'elsewhere'

/** What a key does. */
export type KeyAction =
  | { readonly do: 'move'; readonly by: 1 | -1 }
  | { readonly do: 'arrow'; readonly by: 1 | -1 }
  | { readonly do: 'next-call' | 'help' | 'field' | 'office' | 'hand' | 'close' }
  /** Hands over, or takes back, the offer with this number in the list. */
  | { readonly do: 'pick'; readonly number: number }
  | { readonly do: 'open'; readonly panel: PanelName }
  | { readonly do: 'go'; readonly region: Region }
  /** It has no meaning here, and the desk says so. */
  | { readonly do: 'nothing' }

interface Pressed {
  readonly key: string
  readonly shift: boolean
  readonly where: Where
  /** Whether somebody has switched the letters on everywhere. */
  readonly letters: boolean
}

const ARROWS: { readonly [key: string]: 1 | -1 } = { ArrowDown: 1, ArrowUp: -1 }

function keyOf<Name extends string>(keys: { readonly [N in Name]: string }, key: string): Name | undefined {
  return (Object.keys(keys) as Name[]).find((name) => keys[name] === key)
}

/**
 * What a key means where it was pressed. Answers are not among it: a question takes its own keys first.
 * @returns null where the browser shall do what it does everywhere
 */
export function meaningOf({ key, shift, where, letters }: Pressed): KeyAction | null {
  if (key === MOVE_KEY) return { do: 'move', by: shift ? -1 : 1 }
  if (key === NEXT_CALL_KEY) return { do: 'next-call' }
  if (key === 'Escape') return where === 'panel' || where === 'panel-field' ? { do: 'close' } : null
  if (where === 'writing' || where === 'panel-field') return null
  const arrow = shift ? undefined : ARROWS[key]
  if (arrow !== undefined) return where === 'elsewhere' ? null : { do: 'arrow', by: arrow }
  // Everything below is one sign; Space and Enter belong to the control that has the focus.
  if (key.length !== 1 || key === ' ') return null
  if (where === 'elsewhere' && !letters) return null
  if (key === HELP_KEY) return { do: 'help' }
  if (key === FIELD_KEY) return { do: 'field' }
  const sign = key.toLowerCase()
  if (where === 'result' || where === 'panel' || letters) {
    const tool = keyOf(TOOL_KEYS, sign)
    if (tool === 'note') return { do: 'go', region: 'note' }
    if (tool !== undefined) return { do: 'open', panel: tool }
    if (sign === OFFICE_KEY) return { do: 'office' }
  }
  if (where === 'result' && key === HAND_KEY) return { do: 'hand' }
  if (where === 'result' && /^[1-8]$/.test(key)) return { do: 'pick', number: Number(key) }
  const region = letters ? keyOf(JUMP_KEYS, sign) : undefined
  if (region !== undefined) return { do: 'go', region }
  return { do: 'nothing' }
}
