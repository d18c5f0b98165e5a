import type { OfferText } from '../../domain/rulebook/index.ts'

/** What the offer says it does not take. */
export function NotFor({ text }: { readonly text: OfferText }) {
  return text.notFor.map((line) => (
    <p key={line} lang={text.lang}>
      {line}
    </p>
  ))
}
