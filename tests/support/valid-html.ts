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

/**
 * The documents that a page can be: as it was written, and with what waits in its template in the place of what stands
 * in `main`. Until then nothing of a template is part of the page.
 */
function documentsOf(html: string): readonly string[] {
  const [template, waiting] = /<template[^>]*>(.*?)<\/template>/s.exec(html) ?? []
  if (template === undefined) return [html]
  const page = html.replace(template, '')
  return [page, page.replace(/(<main[^>]*>).*(?=<\/main>)/s, (_, main: string) => main + waiting)]
}

/** What is wrong with a page, a line each; nothing where it is valid. */
export async function faultsOf(html: string, name: string): Promise<readonly string[]> {
  const reports = await Promise.all(documentsOf(html).map((one) => validator.validateString(one, name)))
  return reports.flatMap(({ results }) =>
    results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column, selector }) =>
          `${name}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`,
      ),
    ),
  )
}
