import type { Change, ChangeKind, KnownHistory, RulesHistory } from '../../change-history/index.ts'
import type { DataBook } from '../data-book.ts'
import { t } from './german-texts.ts'

/** The names of HSDS for what changed; what has none keeps ours. */
const FIELDS: { readonly [kind in ChangeKind]?: string } = {
  paused: 'status',
  ended: 'status',
  resumed: 'status',
  'ends-on': 'alert',
  'funded-until': 'funding',
  closures: 'schedules',
  offices: 'service_at_locations',
  confirmed: 'assured_date',
  'short-name': 'alternate_name',
  provider: 'organization_id',
  area: 'service_areas',
  phone: 'phones',
  links: 'url',
  address: 'service_at_locations',
  hours: 'schedules',
  free: 'fees_description',
  text: 'description',
  whom: 'attributes',
  kind: 'attributes',
  help: 'attributes',
  police: 'attributes',
  anonymous: 'attributes',
}

/** Facts of which no former value is published (decision 0020). */
const NEVER_PUBLISHED: readonly ChangeKind[] = [
  'phone',
  'email',
  'links',
  'address',
  'closures',
  'offices',
  'short-name',
  'help',
  'whom',
  'text',
  'sources',
]

/**
 * The changes of one offer as `metadata` of HSDS. HSDS requires the name of a person; the operator's name takes its
 * place. `resource_id` is the service.
 * @param offer id of the offer
 * @param history the recorded changes
 * @param book the operator
 * @returns one entry per change; empty if no history is known
 */
export function metadataOf(offer: string, history: RulesHistory, { operator, uuidOf }: DataBook) {
  const valueFor = ({ kind }: Change, value: string | null) =>
    value ?? (NEVER_PUBLISHED.includes(kind) ? t('openData.withheld') : t('history.unknown'))
  const changes: KnownHistory['changes'] = history.known ? history.changes : []
  return changes
    .filter((change) => change.offer === offer)
    .map((change) => ({
      id: uuidOf(`metadata:${offer}:${change.date}:${change.kind}`),
      resource_id: uuidOf(`offer:${offer}`),
      resource_type: 'service',
      last_action_date: change.date,
      last_action_type: change.kind === 'added' ? 'create' : 'update',
      field_name: change.kind === 'added' ? 'id' : (FIELDS[change.kind] ?? change.kind),
      previous_value: valueFor(change, change.from),
      replacement_value: valueFor(change, change.to),
      updated_by: operator,
    }))
}
