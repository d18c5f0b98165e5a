import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, it } from 'vitest'
import { writtenPages } from './pages.ts'

/** The HTML standard and what its authors may not do for the sake of access; not matters of style. */
const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    'no-dup-id': 'error',
    'no-missing-references': 'error',
    'heading-level': 'error',
    // Forms here are never sent: their button works by click, so that it does in a sandbox, too (SETUP 3b).
    'wcag/h32': 'off',
    // The list below a field to type in (combobox) has no native element.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Offers are called as their providers call them.
    'long-title': 'off',
    'no-style-tag': 'off',
    'require-csp-nonce': 'off',
    'require-sri': 'off',
  },
}

/** One configuration for all pages: without it the library puts the same one together for each of them. */
class OneConfig extends StaticConfigLoader {
  #config: ReturnType<StaticConfigLoader['getConfigFor']> | undefined

  override getConfigFor(...args: Parameters<StaticConfigLoader['getConfigFor']>) {
    this.#config ??= super.getConfigFor(...args)
    return this.#config
  }
}

/** Registers the check of a part of all pages; the parts run side by side. */
export function validPages(part: number, parts: number): void {
  it(`every written page is valid HTML (${part + 1} of ${parts})`, async () => {
    const validator = new HtmlValidate(new OneConfig(RULES))
    const pages = writtenPages().filter((_, index) => index % parts === part)
    expect(pages.length).toBeGreaterThan(100)
    const found: string[] = []
    for (const { file, html } of pages) {
      const { results } = await validator.validateString(html, file)
      for (const { messages } of results)
        for (const { ruleId, message, line, column, selector } of messages)
          found.push(`${file}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`)
    }
    expect(found).toEqual([])
  })
}
