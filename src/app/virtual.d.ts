declare module 'virtual:lotse/core' {
  const core: import('../domain/rulebook/index.ts').Core
  export default core
}
declare module 'virtual:lotse/guide' {
  const guide: import('../domain/rulebook/index.ts').Guide
  export default guide
}
declare module 'virtual:lotse/facts' {
  const facts: { readonly [id: string]: import('../domain/rulebook/index.ts').OfferFacts }
  export default facts
}
declare module 'virtual:lotse/step-facts' {
  const facts: { readonly [id: string]: import('../domain/rulebook/index.ts').StepFacts }
  export default facts
}
declare module 'virtual:lotse/articles/*' {
  const articles: readonly import('../domain/rulebook/index.ts').Article[]
  export default articles
}
declare module 'virtual:lotse/events' {
  const events: readonly import('../domain/rulebook/index.ts').PublicEvent[]
  export default events
}
declare module 'virtual:lotse/by-language/first' {
  /** Everything one language needs for the questions: fixed texts and the questions' words. */
  export interface LanguagePack {
    readonly texts: import('../text/i18n/index.ts').FixedTexts
    readonly questions: import('../domain/rulebook/index.ts').QuestionWords
  }
  const load: import('../domain/rulebook/index.ts').ByLanguage<LanguagePack>
  export default load
}
declare module 'virtual:lotse/by-language/result' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<{
    readonly texts: import('../text/i18n/index.ts').FixedTexts
    readonly words: import('../domain/rulebook/index.ts').GuideWords
  }>
  export default load
}
declare module 'virtual:lotse/by-language/summaries' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<import('../domain/rulebook/index.ts').OfferSummaries>
  export default load
}
declare module 'virtual:lotse/by-language/page-texts' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<import('../text/i18n/index.ts').FixedTexts>
  export default load
}
declare module 'virtual:lotse/by-language/desk-texts' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<import('../text/i18n/index.ts').FixedTexts>
  export default load
}
declare module 'virtual:lotse/by-language/articles' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<readonly import('../domain/rulebook/index.ts').Article[]>
  export default load
}
declare module 'virtual:lotse/by-language/search-words' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<
    import('../screens/directory/search/index.ts').SearchWords
  >
  export default load
}
declare module 'virtual:lotse/by-language/event-words' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<{
    readonly [id: string]: import('../domain/rulebook/index.ts').EventText
  }>
  export default load
}
declare module 'virtual:lotse/by-language/operator' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<import('../domain/rulebook/index.ts').OperatorWords>
  export default load
}
declare module 'virtual:lotse/frame-texts' {
  const texts: {
    readonly [L in import('../domain/rulebook/index.ts').Language]: import('../text/i18n/index.ts').FixedTexts
  }
  export default texts
}
declare module 'virtual:lotse/by-language/monitoring' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<import('../domain/rulebook/index.ts').Monitoring>
  export default load
}
declare module 'virtual:lotse/host-script' {
  const script: import('../screens/embed/index.ts').HostScriptFacts
  export default script
}
declare module 'virtual:lotse/history' {
  const history: import('../exports/change-history/index.ts').RulesHistory
  export default history
}
declare module 'virtual:lotse/by-language/open-data' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<import('../exports/opendata/index.ts').DataAbout>
  export default load
}
declare module 'virtual:lotse/published' {
  const published: import('../domain/rulebook/index.ts').Published
  export default published
}
