import type { Accessible, EngineName, EnginePage, Key } from './engine.ts'
import { held, pressed } from './keys.ts'

/** What WebDriver can be asked for; each connection has its own words for it. */
export interface Driver {
  navigate(address: string): Promise<void>
  address(): Promise<string>
  /** Runs a function's body with `arguments`. */
  execute(body: string, args: readonly unknown[]): Promise<unknown>
  /** The driver's reference to an element. */
  find(selector: string): Promise<string>
  perform(actions: readonly object[]): Promise<void>
  history(where: 'back' | 'forward' | 'reload'): Promise<void>
  frame(element: string | null): Promise<void>
  screenshot(): Promise<string>
  accessible(element: string): Promise<Accessible>
  close(): Promise<void>
}

/** How WebDriver's messages name an element. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

const PATIENCE = 10_000

const pause = (duration: number) => new Promise((over) => setTimeout(over, duration))

/** Where an element's middle is in the window, once it is scrolled there. */
function middle(selector: string): readonly [number, number] {
  const element = document.querySelector(selector)
  if (element === null) throw new Error(`${selector} is not on the page`)
  element.scrollIntoView({ block: 'center' })
  const { x, y, width, height } = element.getBoundingClientRect()
  return [Math.round(x + width / 2), Math.round(y + height / 2)]
}

/** A page that is driven by WebDriver. */
export function drivenPage(engine: EngineName, version: string, driver: Driver): EnginePage {
  const evaluate: EnginePage['evaluate'] = async <Args extends readonly unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ) => (await driver.execute(`return (${work}).apply(null, arguments)`, args)) as Result

  /** Presses of one pointer at an element. */
  async function press(selector: string, pointerType: 'mouse' | 'touch', times = 1, duration = 0): Promise<void> {
    const [x, y] = await evaluate(middle, selector)
    const down = { type: 'pointerDown', button: 0 }
    const up = { type: 'pointerUp', button: 0 }
    const steps = Array.from({ length: times }, (_, time) => [
      ...(time > 0 ? [{ type: 'pause', duration }] : []),
      { type: 'pointerMove', x, y, duration: 0 },
      down,
      up,
    ])
    await driver.perform([{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions: steps.flat() }])
  }

  const keySteps = (actions: readonly object[]) => driver.perform([{ type: 'key', id: 'keys', actions }])

  return {
    engine,
    version,
    open: (address) => driver.navigate(address),
    address: () => driver.address(),
    evaluate,
    async until(ask, ...args) {
      const end = Date.now() + PATIENCE
      for (;;) {
        const found = await evaluate(ask, ...args).catch((error: unknown) => (Date.now() > end ? String(error) : null))
        if (typeof found === 'string' ? found !== '' && Date.now() <= end : found) return
        if (Date.now() > end) throw new Error(`${engine}: waited in vain for ${ask} ${JSON.stringify(args)} ${found}`)
        await pause(40)
      }
    },
    click: (selector) => press(selector, 'mouse'),
    clickAgain: (selector, times, duration) => press(selector, 'mouse', times, duration),
    tap: (selector) => press(selector, 'touch'),
    async type(selector, text) {
      await evaluate((field: string) => document.querySelector<HTMLElement>(field)?.focus(), selector)
      await keySteps([...text].flatMap(pressed))
    },
    keys: (...keys: readonly Key[]) => keySteps(keys.flatMap(pressed)),
    hold: (key, repeats) => keySteps(held(key, repeats)),
    back: () => driver.history('back'),
    forward: () => driver.history('forward'),
    reload: () => driver.history('reload'),
    enter: async (frame) => driver.frame(frame === null ? null : await driver.find(frame)),
    screenshot: async () => Buffer.from(await driver.screenshot(), 'base64'),
    accessible: async (selector) => driver.accessible(await driver.find(selector)),
    close: () => driver.close(),
  }
}
