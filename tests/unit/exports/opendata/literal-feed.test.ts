import { expect, it } from 'vitest'
import { BARE_OFFER, FULL_OFFER, filesWith, NO_HISTORY, TWO_DAYS } from '../../../support/full-offers.ts'
import { textOf } from '../../../support/read-data.ts'

it('the feed of changes has an entry for each day and offer, and one for the beginning', () => {
  expect(
    textOf('daten/v1/aenderungen.atom', filesWith([FULL_OFFER, BARE_OFFER], TWO_DAYS)),
  ).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
<id>urn:uuid:16d13b7d-de08-52fe-a45f-c5a04c15f9d2</id>
<title>Lotse: Änderungen an Hilfeangeboten</title>
<updated>2026-12-02T00:00:00Z</updated>
<link rel="self" type="application/atom+xml" href="../../daten/v1/aenderungen.atom"/>
<link rel="alternate" type="text/html" href="../../monitoring"/>
<author><name>Betreiberin e. V.</name></author>
<entry>
<id>urn:uuid:14ed37b0-2f2e-5171-a567-404ad51a9417</id>
<title>Beratung mit allem</title>
<updated>2026-12-02T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="../../angebote/sn-alles"/>
<summary>Verhältnis zur Polizei geändert: unabhängig von der Polizei → gibt Hinweise vielleicht an die Polizei weiter. \
Telefonnummern geändert. E-Mail-Adressen geändert. Anschrift geändert.</summary>
</entry>
<entry>
<id>urn:uuid:dc616ed6-0103-5128-9456-d2122f9ada9b</id>
<title>Beratung mit allem</title>
<updated>2026-11-30T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="../../angebote/sn-alles"/>
<summary>Neu aufgenommen.</summary>
</entry>
<entry>
<id>urn:uuid:40a8d449-2291-58a9-9ec5-f64edc2bd7ea</id>
<title>Beginn der Aufzeichnung</title>
<updated>2026-11-22T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="../../monitoring"/>
<summary>Die Aufzeichnung beginnt am 22. November 2026 mit 1 Stelle.</summary>
</entry>
</feed>
`)
})

it('the English feed says the same of English pages, and links none of an offer that is gone', () => {
  expect(
    textOf('daten/v1/aenderungen.en.atom', filesWith([BARE_OFFER], TWO_DAYS)),
  ).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>urn:uuid:ae9ee9f6-11c3-5755-8568-7eac25bbe324</id>
<title>Lotse: changes to support services</title>
<updated>2026-12-02T00:00:00Z</updated>
<link rel="self" type="application/atom+xml" href="../../daten/v1/aenderungen.en.atom"/>
<link rel="alternate" type="text/html" href="../../en/monitoring"/>
<author><name>Betreiberin e. V.</name></author>
<entry>
<id>urn:uuid:0090f18d-3b47-5122-aeb3-d4caae70da46</id>
<title>Beratung mit allem</title>
<updated>2026-12-02T00:00:00Z</updated>
<summary>Relation to the police changed: independent of the police → may pass reports on to the police. \
Telephone numbers changed. E-mail addresses changed. Address changed.</summary>
</entry>
<entry>
<id>urn:uuid:a595b1b3-9b05-522f-9297-b9221aff7064</id>
<title>Beratung mit allem</title>
<updated>2026-11-30T00:00:00Z</updated>
<summary>New in the list.</summary>
</entry>
<entry>
<id>urn:uuid:2633137d-cbc1-5774-98b8-a15fcc55d206</id>
<title>Beginning of the record</title>
<updated>2026-11-22T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="../../en/monitoring"/>
<summary>The record begins on 22 November 2026 with 1 service.</summary>
</entry>
</feed>
`)
})

it('without a known history it holds one entry that says so', () => {
  const feed = textOf('daten/v1/aenderungen.atom', filesWith([FULL_OFFER], NO_HISTORY))
  expect(feed.slice(feed.indexOf('<updated>'))).toBe(`<updated>2026-11-22T00:00:00Z</updated>
<link rel="self" type="application/atom+xml" href="../../daten/v1/aenderungen.atom"/>
<link rel="alternate" type="text/html" href="../../monitoring"/>
<author><name>Betreiberin e. V.</name></author>
<entry>
<id>urn:uuid:48862efd-4f75-5503-93f2-2f74d4b5853a</id>
<title>Verlauf nicht bekannt</title>
<updated>2026-11-22T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="../../monitoring"/>
<summary>Was sich wann geändert hat, ist hier nicht bekannt: Diese Fassung kennt nur den letzten Stand.</summary>
</entry>
</feed>
`)
})
