/** What each kind of file is, by its ending: the same for every server. */
export const FILE_TYPES: { readonly [ending: string]: string } = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.ttl': 'text/turtle',
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
  '.atom': 'application/atom+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** Endings of files that are worth compressing. */
export const TEXT_FILES = new Set(Object.keys(FILE_TYPES).filter((ending) => ending !== '.png'))
