/**
 * The contract between the guide in a frame and the page around it. Version 1 never changes
 * (docs/decisions/0011-frame-contract.md); version 2 stands beside it and says less
 * (docs/decisions/0043-quiet-frame.md). In both the guide speaks when it is ready, and never of what anybody does in
 * it.
 */
export const VERSIONS = [1, 2] as const
export type Version = (typeof VERSIONS)[number]

/** What the guide tells the page around it: never a step, never an answer. */
export type FrameMessage<V extends Version = 1> =
  /** The guide answers. */
  | { readonly v: V; readonly type: 'lotse:ready' }
  /** It wants to be this high, in CSS pixels. In version 1 only where the page has asked for it with `height=auto`. */
  | { readonly v: V; readonly type: 'lotse:height'; readonly height: number }
  /** Only version 1 knows these two words, and since version 2 the guide says neither: they told of steps and links. */
  | { readonly v: 1; readonly type: 'lotse:into-view' | 'lotse:focus-left' }

/**
 * What a page may tell the guide: that it listens. The first time, the guide says once more what it said when ready.
 */
export interface HostMessage {
  readonly v: Version
  readonly type: 'lotse:hello'
}

/**
 * The one height of the frame, in CSS pixels: the same for every width, screen, language and answer. What is longer
 * scrolls inside.
 */
export const HEIGHT = 720

/**
 * The sandbox of the frame: what the guide needs and nothing else. Without `allow-same-origin` it cannot keep anything,
 * whatever it tried.
 */
export const SANDBOX = [
  'allow-scripts',
  // Links to offers, telephone and mail.
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  // Printing.
  'allow-modals',
  // “Seite verlassen” takes the whole window away.
  'allow-top-navigation-by-user-activation',
].join(' ')
