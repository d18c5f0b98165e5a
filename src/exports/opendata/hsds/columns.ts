/**
 * The columns of the Human Services Data Specification 3.0 (https://docs.openreferral.org), as far as this project
 * fills their tables. Each is written `name`, with `*` where it is required, and with its type behind a colon where
 * that is not plain text.
 */
const TABLES = {
  organization: {
    path: 'organizations.csv',
    columns:
      'id*:uuid name* alternate_name description* email:email website:uri tax_status tax_id year_incorporated:number legal_status logo uri:uri parent_organization_id:uuid',
    refers: {},
  },
  service: {
    path: 'services.csv',
    columns:
      'id*:uuid organization_id*:uuid program_id:uuid name* alternate_name description url:uri email:email status* interpretation_services application_process fees_description wait_time fees accreditations eligibility_description minimum_age:number maximum_age:number assured_date:date assurer_email:email licenses alert last_modified:datetime',
    refers: { organization_id: 'organization' },
  },
  attribute: {
    path: 'attributes.csv',
    columns: 'id*:uuid link_id*:uuid taxonomy_term_id*:uuid link_type link_entity* value',
    refers: { taxonomy_term_id: 'taxonomy_term' },
  },
  service_at_location: {
    path: 'service_at_location.csv',
    columns: 'id*:uuid service_id*:uuid location_id*:uuid description',
    refers: { service_id: 'service', location_id: 'location' },
  },
  location: {
    path: 'locations.csv',
    columns:
      'id*:uuid location_type* url:uri organization_id:uuid name alternate_name description transportation latitude:number longitude:number external_identifier external_identifier_type',
    refers: { organization_id: 'organization' },
  },
  phone: {
    path: 'phones.csv',
    columns:
      'id*:uuid location_id:uuid service_id:uuid organization_id:uuid contact_id:uuid service_at_location_id:uuid number* extension:number type description',
    refers: {
      contact_id: 'contact',
      location_id: 'location',
      organization_id: 'organization',
      service_id: 'service',
      service_at_location_id: 'service_at_location',
    },
  },
  contact: {
    path: 'contacts.csv',
    columns:
      'id*:uuid organization_id:uuid service_id:uuid service_at_location_id:uuid location_id:uuid name title department email:email',
    refers: {
      location_id: 'location',
      organization_id: 'organization',
      service_id: 'service',
      service_at_location_id: 'service_at_location',
    },
  },
  address: {
    path: 'addresses.csv',
    columns:
      'id*:uuid location_id:uuid attention address_1* address_2 city* region state_province* postal_code* country* address_type*',
    refers: { location_id: 'location' },
  },
  schedule: {
    path: 'schedules.csv',
    columns:
      'id*:uuid service_id:uuid location_id:uuid service_at_location_id:uuid valid_from:date valid_to:date dtstart:date timezone:number until:date count:number wkst freq interval:number byday byweekno bymonthday byyearday description opens_at:time closes_at:time schedule_link:uri attending_type notes',
    refers: { location_id: 'location', service_id: 'service', service_at_location_id: 'service_at_location' },
  },
  funding: {
    path: 'funding.csv',
    columns: 'id*:uuid organization_id:uuid service_id:uuid source',
    refers: { organization_id: 'organization', service_id: 'service' },
  },
  service_area: {
    path: 'service_areas.csv',
    columns: 'id*:uuid service_id:uuid name description extent extent_type uri',
    refers: { service_id: 'service' },
  },
  language: {
    path: 'languages.csv',
    columns: 'id*:uuid service_id:uuid location_id:uuid phone_id:uuid name code note',
    refers: { location_id: 'location', phone_id: 'phone', service_id: 'service' },
  },
  taxonomy: { path: 'taxonomies.csv', columns: 'id*:uuid name* description* uri:uri version', refers: {} },
  taxonomy_term: {
    path: 'taxonomy_terms.csv',
    columns: 'id*:uuid code name* description* parent_id:uuid taxonomy language taxonomy_id:uuid term_uri:uri',
    refers: { taxonomy_id: 'taxonomy' },
  },
  metadata: {
    path: 'metadata.csv',
    columns:
      'id*:uuid resource_id*:uuid resource_type* last_action_date*:date last_action_type* field_name* previous_value* replacement_value* updated_by*',
    refers: {},
  },
  /** Not of the specification, which has no place for them: the pages that each service or place is known from. */
  source: {
    path: 'sources.csv',
    columns: 'id*:uuid service_id*:uuid url*:uri read* page_date supports service_at_location_id:uuid',
    refers: { service_id: 'service', service_at_location_id: 'service_at_location' },
  },
} as const

export type TableName = keyof typeof TABLES

export interface Column {
  readonly name: string
  readonly required: boolean
  readonly type: 'string' | 'number' | 'date' | 'datetime' | 'time'
  readonly format?: 'uuid' | 'email' | 'uri'
}

export interface Table {
  readonly name: TableName
  /** Its file, beside `datapackage.json`. */
  readonly path: string
  readonly columns: readonly Column[]
  /** Columns that hold the id of a row of another table. */
  readonly refers: { readonly [column: string]: TableName }
}

function columnOf(spec: string): Column {
  const [, name, star, kind] = /^(\w+)(\*?)(?::(\w+))?$/.exec(spec)!
  const isFormat = kind === 'uuid' || kind === 'email' || kind === 'uri'
  return {
    name: name!,
    required: star === '*',
    type: isFormat || kind === undefined ? 'string' : (kind as Column['type']),
    ...(isFormat ? { format: kind } : {}),
  }
}

export const HSDS_TABLES: readonly Table[] = Object.entries(TABLES).map(([name, { path, columns, refers }]) => ({
  name: name as TableName,
  path,
  columns: columns.split(' ').map(columnOf),
  refers,
}))
