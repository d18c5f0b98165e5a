import { type FrameMessage, VERSION } from '../contract.ts'

/** What is told, without its version. */
type Told = FrameMessage extends infer M ? (M extends FrameMessage ? Omit<M, 'v'> : never) : never

/**
 * Tells the page around. To whomever it is: a frame without referrer does not know its host, and nothing that it tells
 * is a secret.
 */
export function tell(frame: Window, message: Told): void {
  frame.parent.postMessage({ v: VERSION, ...message }, '*')
}

/**
 * Hears the page around say that it listens.
 * @returns takes the listener away
 */
export function onHello(frame: Window, answer: () => void): () => void {
  const hear = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== frame.parent || typeof data !== 'object' || data === null) return
    const { v, type } = data as { readonly v?: unknown; readonly type?: unknown }
    if (v === VERSION && type === 'lotse:hello') answer()
  }
  frame.addEventListener('message', hear)
  return () => frame.removeEventListener('message', hear)
}
