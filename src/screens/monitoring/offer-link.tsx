import { Link, pathIn, useLanguage } from '../ui/index.ts'

/** An offer by its name, leading to its page. */
export function OfferLink({
  id,
  names,
}: {
  readonly id: string
  readonly names: { readonly [offer: string]: string }
}) {
  return <Link to={pathIn(useLanguage(), `/angebote/${id}`)}>{names[id] ?? id}</Link>
}
