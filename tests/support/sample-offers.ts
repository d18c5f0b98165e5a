/**
 * Two offers that do not exist, as an editor would write them: `sn-muster` and its twin `by-muster`. Checks of single
 * files start from them, so that no test hangs on a real offer's wording.
 */
function sample(area: string, twin: string): string {
  const folder = area.toLowerCase()
  return `# yaml-language-server: $schema=../../schema/offer.schema.json
id: ${folder}-muster
name: Musterberatung
provider: Muster e. V.
area: ${area}
sameAs: [${twin}]
status: active
kind: victim-support
help: specialist-background
focus: background
talks: true
judged: Beratung nach Drohungen mit rechtsextremem Hintergrund, berät selbst.
fits:
  role: [full-time, honorary]
  incident: [threat, online]
  background: [far-right]
needs: [counselling, emotional]
police: independent
anonymous: true
free: true
languages: [de]
phase: [acute, aftercare]
audiences: [municipal-officials]
topics: [threat]
shortName:
  de: Musterberatung
  en: Sample advice
forYou:
  de: Bei Drohungen sprechen Sie hier mit jemandem.
  en: After threats you talk with an adviser here.
say:
  de: Bei Drohungen sprechen Sie dort mit jemandem.
  en: After threats you talk with an adviser there.
summary:
  de: Hier berät Sie jemand.
  en: Somebody advises you here.
contact:
  phones:
  - number: "0351 1234567"
    source: https://muster.example/kontakt
  emails: [hilfe@muster.example]
  website: https://muster.example
  chat: null
  form: null
  video: null
  address: null
  hours: "Mo-Fr 09:00-16:00"
  hoursNote: null
confidence: high
confirmed: null
sources:
- url: https://muster.example/kontakt
  read: "2026-11"
  pageDate: "2025-03"
  supports: [phone, email, hours, website, anonymous, free]
note: null
`
}

export const SAMPLE = 'offers/sn/sn-muster.yaml'
export const TWIN = 'offers/by/by-muster.yaml'

export const sampleOffers: ReadonlyMap<string, string> = new Map([
  [SAMPLE, sample('SN', 'by-muster')],
  [TWIN, sample('BY', 'sn-muster')],
])
