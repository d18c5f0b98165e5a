import { LANGUAGES, pathIn } from '../../../domain/rulebook/index.ts'
import { SANDBOX, type Version } from '../contract.ts'

/** The name of the element, and all that this script adds to a page. */
export const NAME = 'lotse-wegweiser'

/** What a partner may set. `title` and `language` are the frame's own, the others go into its address. */
export const ATTRIBUTES = ['language', 'land', 'theme', 'accent', 'radius', 'height', 'title'] as const

/** How long the guide may take to say that it is ready, in milliseconds, from when somebody sees its place. */
export const PATIENCE = 10_000

/** The greatest height that is believed, in CSS pixels. */
const HIGHEST = 100_000

/** Who to call when the guide does not come. */
export interface Line {
  readonly number: string
  readonly dial: string
}

/**
 * What the host's page says where the guide does not come, and what the frame is called. In the script itself: when it
 * is needed, nothing else may have arrived.
 */
export interface HostWords {
  readonly title: string
  readonly missing: string
  readonly open: string
  readonly call: string
}

/** What one version of the contract says of the element. */
export interface Terms {
  readonly version: Version
  /**
   * What the attribute `height` means: the height in CSS pixels until the guide tells its own, whether that one counts,
   * and what the address then asks for.
   */
  size(attribute: string): { readonly first: number; readonly told: boolean; readonly asks: string }
  /** A height as CSS. */
  css(height: number): string
  /** What else the frame may say. */
  hear?(element: HTMLElement, type: unknown): void
}

function add<K extends keyof HTMLElementTagNameMap>(parent: ParentNode, name: K): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  parent.append(element)
  return element
}

/**
 * Makes the element of one version of the contract.
 * @param site address of the guide, with a slash at its end
 * @param words by language; where there are none, the frame has the name of the element, and the links say where they
 * lead
 */
export function elementBy(
  terms: Terms,
  site: string,
  line: Line,
  words: { readonly [language: string]: HostWords } = {},
): CustomElementConstructor {
  return class extends HTMLElement {
    static observedAttributes = ATTRIBUTES
    #frame = document.createElement('iframe')
    #end = () => {}

    connectedCallback() {
      this.#show()
    }

    disconnectedCallback() {
      this.#end()
    }

    /**
     * Frameworks write the same value again whenever they draw: that must not take anybody's answers away, nor must a
     * new name.
     */
    attributeChangedCallback(name: string, before: string | null, after: string | null) {
      if (before === after || !this.shadowRoot?.firstChild || !this.isConnected) return
      if (name === 'title' && after) {
        this.#frame.title = after
        return
      }
      this.#end()
      this.#show()
    }

    /** Always a new frame: a new address in an old one would be an entry in the page's history. */
    #show() {
      const setting = (name: (typeof ATTRIBUTES)[number]) => this.getAttribute(name) ?? ''
      const language = LANGUAGES.find((id) => id === setting('language')) ?? LANGUAGES[0]!
      const page = site + pathIn(language, '/').slice(1)
      const said = words[language] ?? { title: NAME, missing: '', open: page, call: '' }
      const { first, told, asks } = terms.size(setting('height'))
      const query = new URLSearchParams()
      for (const name of ['land', 'theme', 'accent', 'radius'] as const)
        if (setting(name)) query.set(name, setting(name))
      if (asks) query.set('height', asks)

      // By the browser's model of styles: it works under a policy without inline styles, and outdoes every rule of the
      // page.
      this.style.setProperty('all', 'initial', 'important')
      this.style.setProperty('display', 'block', 'important')
      const frame = document.createElement('iframe')
      this.#frame = frame
      frame.title = setting('title') || said.title
      frame.loading = 'lazy'
      frame.referrerPolicy = 'no-referrer'
      frame.setAttribute('sandbox', SANDBOX)
      frame.allow = 'clipboard-write'
      frame.style.cssText = `display:block;width:100%;height:${first}px;border:0`
      if (told) frame.style.height = terms.css(first)
      frame.style.colorScheme = /^(light|dark)$/.test(setting('theme')) ? setting('theme') : 'light dark'
      frame.src = page + (query.size ? `?${query}` : '')

      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
      root.replaceChildren(frame)
      const missing = add(root, 'p')
      missing.hidden = true
      missing.lang = language
      missing.dir = 'ltr'
      missing.role = 'status'
      missing.style.cssText =
        'margin:8px 0;padding:12px;border:1px solid;background:#fff;color:#16212a;font:16px/1.5 sans-serif'
      missing.append(`${said.missing} `)
      const open = add(missing, 'a')
      open.href = page
      open.rel = 'noreferrer'
      open.textContent = said.open
      missing.append(`. ${said.call} `)
      const call = add(missing, 'a')
      call.href = `tel:${line.dial}`
      call.textContent = line.number

      let timer = 0
      const seen = new IntersectionObserver(([entry]) => {
        if (!entry?.isIntersecting) return
        seen.disconnect()
        timer = window.setTimeout(() => {
          missing.hidden = false
        }, PATIENCE)
      })
      seen.observe(this)
      const origin = new URL(site).origin
      const hear = ({ source, origin: from, data }: MessageEvent) => {
        // In the sandbox the guide has no origin; where a page takes the sandbox away, it has to be the guide's own.
        if (source !== frame.contentWindow || (from !== 'null' && from !== origin) || data?.v !== terms.version) return
        const { type, height } = data
        if (type === 'lotse:ready') {
          seen.disconnect()
          clearTimeout(timer)
          missing.hidden = true
          this.dispatchEvent(new Event(type))
        }
        if (type === 'lotse:height' && told && Number.isFinite(height) && height > 0 && height <= HIGHEST)
          this.#resize(height)
        terms.hear?.(this, type)
      }
      window.addEventListener('message', hear)
      this.#end = () => {
        seen.disconnect()
        clearTimeout(timer)
        window.removeEventListener('message', hear)
        root.replaceChildren()
      }
    }

    /**
     * What somebody reads stays where it is: what is below a frame that has been passed, else the beginning of the
     * frame.
     */
    #resize(height: number) {
      const before = this.getBoundingClientRect()
      this.#frame.style.height = terms.css(height)
      const after = this.getBoundingClientRect()
      const moved = before.bottom <= 0 ? after.bottom - before.bottom : after.top - before.top
      if (moved) window.scrollBy({ top: moved, behavior: 'instant' })
    }
  }
}
