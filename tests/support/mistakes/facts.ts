import type { Mistake } from './mistake.ts'
import { inSample } from './offer.ts'

const PAGE = '  pageDate: "2025-03"\n  supports: [phone, email, hours, website, anonymous, free]\n'

/** The page of the sample supports these facts alone. */
function supporting(name: string, words: string, on: string, field: string, says: readonly string[]): Mistake {
  return inSample(
    name,
    'supports: [phone, email, hours, website, anonymous, free]',
    `supports: [${words}]`,
    on,
    field,
    says,
  )
}

/** A fact of the contact that the page of the sample does not support. */
function added(name: string, from: string, to: string, on: string, field: string, fact: string): Mistake {
  return inSample(name, from, to, on, field, ['Keine Quelle', `„${fact}“`, 'supports', 'null'])
}

/** Facts without a page that says them. */
const withoutSource: readonly Mistake[] = [
  supporting(
    'a number whose page does not support it',
    'email, hours, website, anonymous, free',
    '    source: https',
    'contact.phones.0.source',
    ['„phone“', 'supports', 'richtige Seite'],
  ),
  supporting('an email without a source', 'phone, hours, website, anonymous, free', 'emails:', 'contact.emails', [
    'Keine Quelle',
    '„email“',
    '[]',
  ]),
  supporting('a website without a source', 'phone, email, hours, anonymous, free', 'website:', 'contact.website', [
    '„website“',
    'null',
  ]),
  supporting('hours without a source', 'phone, email, website, anonymous, free', 'hours:', 'contact.hours', [
    '„hours“',
    'null',
  ]),
  supporting('anonymity without a source', 'phone, email, hours, website, free', 'anonymous:', 'anonymous', [
    '„anonymous“',
    'null',
  ]),
  supporting('no charge without a source', 'phone, email, hours, website, anonymous', 'free:', 'free', [
    '„free“',
    'null',
  ]),
  added('a chat without a source', 'chat: null', 'chat: https://muster.example/chat', 'chat:', 'contact.chat', 'chat'),
  added('a form without a source', 'form: null', 'form: https://muster.example/x', 'form:', 'contact.form', 'form'),
  added(
    'video without a source',
    'video: null',
    'video: { de: Auch so., en: That too. }',
    'video:',
    'contact.video',
    'video',
  ),
  added(
    'an address without a source',
    'address: null',
    'address: Weg 1, 01067 Dresden',
    'address:',
    'contact.address',
    'address',
  ),
  inSample('languages without a source', 'languages: [de]', 'languages: [de, tr]', 'languages:', 'languages', [
    '„languages“',
    '[de]',
  ]),
]

/** More confidence than the pages give. */
const unearned: readonly Mistake[] = [
  inSample(
    'a sure number on a page without a date',
    'pageDate: "2025-03"',
    'pageDate: null',
    'confidence:',
    'confidence',
    ['„0351 1234567“', 'Datum', '„medium“', 'anrufen'],
  ),
  inSample(
    'sure hours on a single page without a date',
    PAGE,
    `${PAGE.replace('hours, ', '')}- url: https://muster.example/zeiten\n  read: "2026-11"\n  pageDate: null\n  supports: [hours]\n`,
    'confidence:',
    'confidence',
    ['Zeiten', 'Datum', '„medium“'],
  ),
]

const dated = (name: string, lines: string, on: string, field: string, says: readonly string[]): Mistake =>
  inSample(name, 'status: active\n', `status: active\n${lines}\n`, on, field, says)

const CLOSED = 'why: { de: Ruhe, en: Rest }, source: null'
const HERE = 'source: https://muster.example/kontakt'
const ELSEWHERE = 'source: https://muster.example/anders'

/** Dates that cannot be meant. */
const misdated: readonly Mistake[] = [
  dated(
    'a closure that ends before it begins',
    `closures:\n- { from: "2026-12-24", to: "2026-01-01", ${CLOSED} }`,
    '2026-01-01',
    'closures.0.to',
    ['2026-01-01', 'vor dem Anfang'],
  ),
  dated(
    'a closure of half a year',
    `closures:\n- { from: "2026-12-24", to: "2027-06-01", ${CLOSED} }`,
    '2027-06-01',
    'closures.0.to',
    ['92 Tage', 'status: paused'],
  ),
  dated(
    'a closure in another century',
    `closures:\n- { from: "2126-12-24", to: "2127-01-01", ${CLOSED} }`,
    '2127-01-01',
    'closures.0.to',
    ['2127', 'höchstens 2028'],
  ),
  dated(
    'a closure from a page that is no source',
    `closures:\n- { from: "2026-12-24", to: "2027-01-01", why: { de: Ruhe, en: Rest }, ${ELSEWHERE} }`,
    'muster.example/anders',
    'closures.0.source',
    ['sources'],
  ),
  dated(
    'money that ended before the page was written',
    `fundedUntil: { on: "2024-12-31", ${HERE} }`,
    'fundedUntil:',
    'fundedUntil.on',
    ['2024-12-31', '2025-03'],
  ),
  dated('money for a hundred years', `fundedUntil: { on: "2126-12-31", ${HERE} }`, 'fundedUntil:', 'fundedUntil.on', [
    '2126',
    'höchstens 2036',
  ]),
  dated(
    'money from a page that is no source',
    `fundedUntil: { on: "2026-12-31", ${ELSEWHERE} }`,
    'fundedUntil:',
    'fundedUntil.source',
    ['sources'],
  ),
  dated(
    'a question that was due before anybody read',
    `recheckBy: { on: "2026-10-31", why: Läuft es weiter?, ${HERE} }`,
    'recheckBy:',
    'recheckBy.on',
    ['2026-10-31', 'streichen'],
  ),
  dated(
    'a question for the far future',
    `recheckBy: { on: "2062-12-01", why: Läuft es weiter?, source: null }`,
    'recheckBy:',
    'recheckBy.on',
    ['2062', 'höchstens 2028'],
  ),
  dated(
    'a question from a page that is no source',
    `recheckBy: { on: "2026-12-15", why: Läuft es weiter?, ${ELSEWHERE} }`,
    'recheckBy:',
    'recheckBy.source',
    ['sources'],
  ),
]

/** Facts that no page says, that are said too surely, or whose dates cannot be meant. */
export const facts: readonly Mistake[] = [...withoutSource, ...unearned, ...misdated]
