/** One thing that an editor can get wrong, and what they must be told. */
export interface Mistake {
  readonly name: string
  /** The file that the problem has to name. */
  readonly file: string
  /** Breaks one thing in a copy of valid rules. */
  readonly edit: (texts: Map<string, string>) => void
  /** What stands on the line that the problem has to name; null where the file as a whole is meant. */
  readonly on: string | null
  /** The field, as a path with dots; a pattern where a place in a list of today's rules stands in it. */
  readonly field: string | RegExp
  /** Key words of the message. */
  readonly says: readonly string[]
  /** Fields of further problems that the same slip brings about; absent: it is the only one. */
  readonly besides?: readonly string[]
}

/** An edit that replaces a passage. It insists on finding it: a mistake that was never made would prove nothing. */
export function replaced(path: string, from: string | RegExp, to: string): Mistake['edit'] {
  return (texts) => {
    const before = texts.get(path)
    const after = before?.replace(from, to)
    if (after === undefined || after === before) throw new Error(`${path} holds no ${from}`)
    texts.set(path, after)
  }
}

/** An edit that gives a file another text. */
export function rewritten(path: string, text: string): Mistake['edit'] {
  return (texts) => void texts.set(path, text)
}

/** An edit that moves a file. */
export function moved(from: string, to: string): Mistake['edit'] {
  return (texts) => {
    texts.set(to, texts.get(from)!)
    texts.delete(from)
  }
}
