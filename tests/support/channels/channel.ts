/** Where an attempt leads: replaced by the address of a server that counts. */
export const TO = '{to}'

/** An element with its attributes and children, for a page that must not be given HTML as text. */
export interface Tree
  extends Readonly<[tag: string, attributes: { readonly [name: string]: string }, ...children: (Tree | string)[]]> {}

/** A way by which a script in a page could tell a server something, or leave something on the device. */
export interface Channel {
  readonly id: string
  /** What it is, as the table in docs/channels.md names it. */
  readonly what: string
  /**
   * What a script does: it puts elements into the page, adds a rule to its sheets (`.it` is an element with text), or
   * runs. A function gets the address to reach; it is sent to the page as text and sees nothing from outside itself.
   * What a test runner would rewrite is an expression as text, with the address in its place.
   */
  readonly by:
    | { readonly nodes: Tree }
    | { readonly css: string }
    | { readonly script: (to: string) => unknown }
    | { readonly text: string }
}
