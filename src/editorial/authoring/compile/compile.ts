import {
  byLanguage,
  type Closure,
  type Language,
  type Offer,
  type Policy,
  type Question,
  type Rulebook,
  type Site,
  type Step,
  type StepLine,
  type StepText,
  type WholeOfferText,
} from '../../../domain/rulebook/index.ts'
import { langAttribute, languageOf, textIn } from '../read/localised.ts'
import type { ArticleFile } from '../read/read-article.ts'
import type { EventFile, OfferFile, PolicyFile, QuestionsFile, SiteFile, StepFile } from '../schema/index.ts'
import { compileCitation } from './compile-citation.ts'
import { closuresOf, compileContact, hoursOf, lastRead, newestPageDate } from './compile-contact.ts'
import type { HoursReader } from './hours-reader.ts'
import { withoutUndefined } from './without-undefined.ts'

/** The editors' files after reading and checking. */
export interface RuleFiles {
  /** Reads the opening hours of these files. */
  readonly readHours: HoursReader
  readonly offers: readonly OfferFile[]
  readonly policy: PolicyFile
  readonly questions: QuestionsFile
  readonly site: SiteFile
  readonly steps: readonly StepFile[]
  readonly events: readonly EventFile[]
  readonly articles: readonly ArticleFile[]
}

/** The id shared by all entries of one office: the smallest of their ids. */
function officeOf(file: OfferFile): string | undefined {
  return file.sameAs === undefined ? undefined : [file.id, ...file.sameAs].sort()[0]
}

/** The ids of files that are now offices of this offer. */
function aliasesOf({ offices }: OfferFile): readonly string[] | undefined {
  const all = (offices ?? []).flatMap(({ aliases }) => aliases ?? [])
  return all.length === 0 ? undefined : all
}

/**
 * An offer as matching and cards need it.
 * @param siblings ids of its regional siblings
 * @param readHours reads opening hours; unreadable ones are left out
 */
export function compileOffer(file: OfferFile, siblings: readonly string[], readHours: HoursReader): Offer {
  const notForIncidents = (file.notFor ?? []).flatMap(({ incident }) => incident ?? [])
  return withoutUndefined({
    id: file.id,
    area: file.area,
    kind: file.kind,
    focus: file.focus,
    talks: file.talks,
    roles: file.fits.role === 'all' ? undefined : file.fits.role,
    incident: file.fits.incident,
    background: file.fits.background,
    alsoForOffice: file.fits.alsoForOffice,
    help: file.help,
    policeTask: file.policeTask,
    house: file.house,
    coversLand: file.coversLand,
    mayHead: file.mayHead ?? true,
    noDoor: file.noDoor,
    listOnly: file.listOnly ?? false,
    needs: file.needs,
    police: file.police,
    phases: file.phase,
    anonymous: file.anonymous,
    free: file.free,
    languages: file.languages,
    status: file.status,
    endsOn: file.endsOn,
    aliases: aliasesOf(file),
    office: officeOf(file),
    siblings: siblings.length > 0 ? siblings : undefined,
    siblingOf: file.siblingOf,
    regional: file.region !== undefined,
    confidence: file.confidence,
    confirmedOn: file.confirmed?.on,
    read: lastRead(file.sources),
    pageDate: newestPageDate(file.sources),
    hours: hoursOf(file.contact.hours, readHours),
    closures: closuresOf(file.closures),
    contact: compileContact(file.contact, file.sources, readHours),
    notForIncidents,
  })
}

const isGerman = (language: Language) => language.startsWith('de')

/** The words of an offer in one language. */
export function compileOfferText(file: OfferFile, language: Language): WholeOfferText {
  const told = languageOf(file.summary, language)
  const words = (text: OfferFile['summary'] | null | undefined) => (text ? textIn(text, told) : undefined)
  return withoutUndefined({
    lang: langAttribute(told, language),
    name: file.name,
    provider: file.provider,
    shortName: textIn(file.shortName, told),
    nameLang: isGerman(told) || textIn(file.shortName, told) !== textIn(file.shortName, 'de') ? undefined : 'de',
    forYou: textIn(file.forYou, told),
    summary: textIn(file.summary, told),
    region: words(file.region),
    hint: words(file.hint),
    notFor: (file.notFor ?? []).map((line) => textIn(line.words, told)),
    hoursNote: words(file.contact.hoursNote),
    video: words(file.contact.video),
    phoneLabels: file.contact.phones.map(({ label }) => words(label) ?? ''),
  })
}

function compileQuestion(file: QuestionsFile[number]): Question {
  return {
    id: file.id,
    kind: file.kind,
    answers: file.answers.map(({ id }) => id),
    exclusive: file.answers.filter(({ exclusive }) => exclusive).map(({ id }) => id),
    apart: file.answers.filter(({ apart }) => apart).map(({ id }) => id),
    ask: withoutUndefined({ when: file.when, unless: file.unless, only: file.only }),
  }
}

function compileSite(file: SiteFile): Site {
  return {
    operator: file.operator,
    hotline: file.hotline.offer,
    emergency: file.emergency,
    reserved: [file.hotline.offer, ...file.emergency],
    whenClosed: file.whenClosed,
    exit: byLanguage((language) => textIn(file.exit, language)),
    feedbackMail: file.feedbackMail,
    desk: file.desk,
  }
}

function compilePolicy({ stepOrder: _, examples: __, ...policy }: PolicyFile): Policy {
  return policy
}

/** The texts of a step card in one language. */
export function compileStepText(file: StepFile, language: Language): StepText {
  const lines = (all: StepFile['now']): StepLine[] =>
    all.map(({ advice, fresh, ...texts }) =>
      withoutUndefined({ text: texts[language], advice: advice ? (true as const) : undefined, fresh }),
    )
  return {
    title: file.title[language],
    teaser: file.teaser[language],
    now: lines(file.now),
    days: lines(file.days),
    law: lines(file.law),
    sources: file.sources.map((source) => compileCitation(source, language)),
  }
}

function withoutRoles({ roles: _, ...offer }: Offer): Offer {
  return offer
}

/** The hotline with the days that its operator closes it, beside those of its own file. */
function withClosures(offer: Offer, closures: readonly Closure[]): Offer {
  const all = [...(offer.closures ?? []), ...closures.map(({ from, to }) => ({ from, to }))]
  return all.length === 0 ? offer : { ...offer, closures: all }
}

/** The rulebook: offers sorted by id, steps in the order of the policy. */
export function compileRulebook(files: RuleFiles): Rulebook {
  const siblings = (id: string) => files.offers.filter(({ siblingOf }) => siblingOf === id).map((offer) => offer.id)
  const order = files.policy.stepOrder
  const site = compileSite(files.site)
  return {
    questions: files.questions.map(compileQuestion),
    policy: compilePolicy(files.policy),
    site,
    offers: files.offers
      .map((offer) => compileOffer(offer, siblings(offer.id), files.readHours))
      // The site's hotline and emergency numbers are for everyone.
      .map((offer) => (site.reserved.includes(offer.id) ? withoutRoles(offer) : offer))
      .map((offer) => (offer.id === site.hotline ? withClosures(offer, files.site.hotline.closures) : offer))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    steps: files.steps
      .map(({ id, when, unless, only }): Step => withoutUndefined({ id, when, unless, only }))
      .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
  }
}
