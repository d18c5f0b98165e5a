import { escapeMarkup } from '../../text/encoding/index.ts'
import { formatDate, textsFor } from '../../text/i18n/index.ts'
import { CONFIRMED_BY } from '../authoring/index.ts'
import type { Call } from './call-list.ts'
import { callStyle } from './call-style.ts'
import { confirmCommand, WAYS, wayToAsk } from './call-way.ts'
import { hoursInWords } from './hours-in-words.ts'

const t = textsFor('de')
const number = (value: number) => value.toLocaleString('de')

function contactLines({ offer, office }: Call): readonly string[] {
  const { contact } = office ?? offer
  return [
    ...contact.phones.map(
      ({ number: phone, label }) =>
        `<strong>${escapeMarkup(phone)}</strong>${label ? ` ${escapeMarkup(label.de)}` : ''}`,
    ),
    ...contact.emails.map(escapeMarkup),
    ...(contact.website === null ? [] : [escapeMarkup(contact.website)]),
    ...(contact.hours === null ? [] : [escapeMarkup(hoursInWords(contact.hours))]),
  ]
}

/** Age of the facts, in a few words. */
function state({ offer, office, days, read }: Call): string {
  const { confirmed } = office ?? offer
  return confirmed === null || days === null
    ? `Noch nie bestätigt. Quellen gelesen im ${formatDate(read, 'de')}.`
    : `Zuletzt bestätigt am ${formatDate(confirmed.on, 'de')}, vor ${days} Tagen.`
}

const RESULTS = ['alles stimmt', 'geändert', 'nicht erreicht', 'gibt es nicht mehr'] as const

function card(call: Call, index: number, answerSets: number): string {
  const { offer, office, fits, due, questions, caution, file } = call
  const id = office === null ? offer.id : `${offer.id}--${office.id}`
  const title = office === null ? offer.name : `${office.name}, ${office.town}`
  const share = Math.round((100 * fits) / answerSets)
  const area = offer.area === 'DE' ? 'bundesweit' : t(`land.${offer.area}`)
  return `<article aria-labelledby="${id}">
<header>
<h3 id="${id}"><span class="rank">${index + 1}</span> ${escapeMarkup(title)}</h3>
<p>${office === null ? '' : `Büro von ${escapeMarkup(offer.name)} · `}${escapeMarkup(offer.provider)} · ${escapeMarkup(area)} · ${escapeMarkup(t(`kind.${offer.kind}`))}</p>
<p class="state">${state(call)} Passt in ${number(fits)} Antwortsätzen (${share} %).</p>
</header>
<ul class="contact">${contactLines(call)
    .map((line) => `<li>${line}</li>`)
    .join('')}</ul>
${due.map(({ on, why }) => `<p class="caution">Bis ${formatDate(on, 'de')}: ${escapeMarkup(why)}</p>`).join('')}
${caution === null ? '' : `<p class="caution">${escapeMarkup(caution)}</p>`}
<ol class="questions">${questions.map((question) => `<li><span>${escapeMarkup(question)}</span></li>`).join('')}</ol>
<table><tbody><tr><th scope="row">Datum</th><td></td><th scope="row">Wer hat gefragt</th><td></td></tr>
<tr><th scope="row">Mit wem gesprochen</th><td colspan="3"></td></tr></tbody></table>
<ul class="results">${RESULTS.map((result) => `<li><span class="box"></span> ${result}</li>`).join('')}</ul>
<p class="file">Stimmt alles: <code>${confirmCommand(offer, office)}</code> Sonst zuerst: ${escapeMarkup(file)}</p>
</article>`
}

/** The calls first, then whom to write to, then what is looked up; within each the order of the list. */
function sections(calls: readonly Call[], answerSets: number): string {
  return CONFIRMED_BY.map((way): string => {
    const cards = calls.flatMap((call, index) =>
      wayToAsk(call.offer, call.office) === way ? [card(call, index, answerSets)] : [],
    )
    const title = `<h2 class="way" id="${way}">${WAYS[way]} (${cards.length})</h2>`
    return cards.length === 0 ? '' : `<section aria-labelledby="${way}">\n${title}\n${cards.join('\n')}\n</section>`
  }).join('\n')
}

/**
 * The printable call sheet: one card per office, with room for handwriting. A single HTML file without script that
 * loads nothing.
 * @param calls in the order in which they are printed
 * @param answerSets size of the answer space, for the percentages
 * @param today ISO date, German calendar
 */
export function callHtml(calls: readonly Call[], answerSets: number, today: string): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Anrufliste vom ${formatDate(today, 'de')}</title>
<style>${callStyle}</style>
</head>
<body>
<main>
<header class="sheet">
<h1>Anrufliste</h1>
<p>${calls.length} Angebote und Büros, deren Kontaktangaben noch nie oder vor mehr als 90 Tagen bestätigt wurden, und was in den nächsten 60 Tagen ausläuft. Stand: ${formatDate(today, 'de')}.</p>
<p>Oben stehen Fachstellen, die wir zuerst nennen, obwohl wir keine Nummer kennen, dann, was bald ausläuft. Danach kommt, was in den meisten von ${number(answerSets)} möglichen Antwortsätzen passt: Dort schadet ein Fehler am meisten.</p>
<ul>
<li>Sagen Sie zuerst, wer Sie sind und dass Sie Angaben prüfen. Es geht nicht um einen Menschen, der Hilfe sucht.</li>
<li>Nennen Sie nie, was Ratsuchende Ihnen erzählt haben.</li>
<li>Notieren Sie den Tag und was sich ändert. Persönliche Namen aus dem Gespräch gehören nicht in die Regeln.</li>
</ul>
</header>
${sections(calls, answerSets)}
</main>
</body>
</html>
`
}
