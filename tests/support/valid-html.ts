import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'

/** The HTML standard and what its authors may not do for the sake of access; not matters of style. */
const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    'no-dup-id': 'error',
    'no-missing-references': 'error',
    'heading-level': 'error',
    // Forms here are never sent: their button works by click, so that it does in a sandbox, too.
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

const validator = new HtmlValidate(new OneConfig(RULES))

/** What is wrong with a document, a line each; nothing where it is valid. */
export async function faultsOf(html: string, name: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, name)
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) =>
        `${name}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`,
    ),
  )
}
