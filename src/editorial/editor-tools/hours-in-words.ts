const WORDS: { readonly [osm: string]: string } = {
  Mo: 'Mo',
  Tu: 'Di',
  We: 'Mi',
  Th: 'Do',
  Fr: 'Fr',
  Sa: 'Sa',
  Su: 'So',
  PH: 'Feiertage',
  off: 'zu',
  closed: 'zu',
}

/**
 * Opening hours as German text to read aloud: `Mo-Fr 09:00-16:00; PH off` becomes `Mo–Fr 9–16 Uhr; Feiertage zu`.
 * @param osm opening hours in OSM syntax
 */
export function hoursInWords(osm: string): string {
  if (osm === '24/7') return 'rund um die Uhr'
  return osm
    .split(/\s*;\s*/)
    .map((rule) =>
      rule
        .replace(/\b[A-Za-z]{2,6}\b/g, (word) => WORDS[word] ?? word)
        .replace(/\b0?(\d{1,2}):(\d{2})\b/g, (_, hour: string, minute: string) =>
          minute === '00' ? hour : `${hour}:${minute}`,
        )
        .replaceAll('-', '–')
        .replace(/,(?=\S)/g, ', ')
        .replace(/\d$/, (digit) => `${digit} Uhr`),
    )
    .join('; ')
}
