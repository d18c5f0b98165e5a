declare module 'virtual:lotse/core' {
  const core: import('../rulebook/index.ts').Core
  export default core
}
declare module 'virtual:lotse/guide' {
  const guide: import('../rulebook/index.ts').Guide
  export default guide
}
declare module 'virtual:lotse/facts' {
  const facts: { readonly [id: string]: import('../rulebook/index.ts').OfferFacts }
  export default facts
}
declare module 'virtual:lotse/step-facts' {
  const facts: { readonly [id: string]: import('../rulebook/index.ts').StepFacts }
  export default facts
}
declare module 'virtual:lotse/articles/*' {
  const articles: readonly import('../rulebook/index.ts').Article[]
  export default articles
}
declare module 'virtual:lotse/events' {
  const events: readonly import('../rulebook/index.ts').PublicEvent[]
  export default events
}
declare module 'virtual:lotse/event-words/*' {
  const words: { readonly [id: string]: import('../rulebook/index.ts').EventText }
  export default words
}
declare module 'virtual:lotse/operator/*' {
  const words: import('../rulebook/index.ts').OperatorWords
  export default words
}
declare module 'virtual:lotse/questions/*' {
  const words: import('../rulebook/index.ts').QuestionWords
  export default words
}
declare module 'virtual:lotse/words/*' {
  const words: import('../rulebook/index.ts').GuideWords
  export default words
}
declare module 'virtual:lotse/texts/*' {
  const texts: import('../i18n/index.ts').FixedTexts
  export default texts
}
declare module 'virtual:lotse/host-script' {
  const script: { readonly file: string; readonly integrity: string }
  export default script
}
declare module 'virtual:lotse/history' {
  const history: import('../history/index.ts').RulesHistory
  export default history
}
