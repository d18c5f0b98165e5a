/** The browsers that tests drive beside the one that everything else runs in. */
export const ENGINES = ['firefox', 'webkit', 'wpe', 'chromium-109', 'chromium-kept'] as const
export type EngineName = (typeof ENGINES)[number]

/** What an engine stands for, as messages name it. */
export const ENGINE_TITLES: { readonly [name in EngineName]: string } = {
  firefox: 'Firefox ESR',
  webkit: 'WebKitGTK',
  wpe: 'WPE WebKit 2.38',
  'chromium-109': 'Chromium 109',
  'chromium-kept': 'Chromium with its back/forward cache',
}

/** Names of keys that are no character, as `KeyboardEvent.key` has them. */
export type NamedKey =
  | 'Tab'
  | 'Enter'
  | 'Shift'
  | 'Control'
  | 'Alt'
  | 'Escape'
  | 'Backspace'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Home'
  | 'End'
  | 'PageUp'
  | 'PageDown'

/** A key: its name, one character, or keys held together as in `Shift+Tab`. */
export type Key = NamedKey | (string & {})

/** What a screen reader gets of one element. */
export interface Accessible {
  readonly role: string
  readonly name: string
}

/** How a page is driven, the same in every engine. Selectors are CSS and mean the first element that matches. */
export interface EnginePage {
  readonly engine: EngineName
  /** The browser's version as it says it, `153.8.0`. */
  readonly version: string
  /** Opens an address and waits until it has loaded. */
  open(address: string): Promise<void>
  address(): Promise<string>
  /** Runs a function in the page, or in the frame that `enter` chose. What it takes and gives is JSON. */
  evaluate<Args extends readonly unknown[], Result>(work: (...args: Args) => Result, ...args: Args): Promise<Result>
  /**
   * Asks the page again and again until the function gives something that is true, also while it navigates.
   * @throws after ten seconds, with the function's text
   */
  until<Args extends readonly unknown[]>(ask: (...args: Args) => unknown, ...args: Args): Promise<void>
  /** Presses the middle of an element with the mouse, scrolled to where it can be seen. */
  click(selector: string): Promise<void>
  /**
   * Presses the same place several times, as a shaking hand does.
   * @param pause milliseconds from press to press
   */
  clickAgain(selector: string, times: number, pause: number): Promise<void>
  /** Touches the middle of an element with a finger. */
  tap(selector: string): Promise<void>
  /** Focuses a field and types into it. */
  type(selector: string, text: string): Promise<void>
  /** Presses keys one after another, where the focus is. */
  keys(...keys: readonly Key[]): Promise<void>
  /** Holds a key down, so that it repeats. */
  hold(key: Key, repeats: number): Promise<void>
  back(): Promise<void>
  forward(): Promise<void>
  reload(): Promise<void>
  /** From here on commands mean this frame's document; null: the page's own again. */
  enter(frame: string | null): Promise<void>
  /** A picture of what is in the window, PNG. */
  screenshot(): Promise<Buffer>
  accessible(selector: string): Promise<Accessible>
  close(): Promise<void>
}

/** The window's size where nothing else is asked for, in CSS pixels: a desk's. */
export const WINDOW = { width: 1366, height: 768 }

/** How a browser is started. */
export interface EngineOptions {
  /**
   * Address of a proxy, `127.0.0.1:8080`, that answers for every site but this machine; see `startWorld`. Its
   * certificates are taken as they are.
   */
  readonly proxy?: string
  /** Size of the window, `WINDOW` by default. */
  readonly window?: { readonly width: number; readonly height: number }
  /** False: pages run no scripts of their own. */
  readonly scripts?: boolean
}

/** A browser that runs. */
export interface Engine {
  readonly name: EngineName
  readonly version: string
  /** A new person: a history of its own, nothing stored. */
  newPage(): Promise<EnginePage>
  /** Ends the browser and all its processes. They also end when the process that started them does, however it does. */
  quit(): Promise<void>
}
