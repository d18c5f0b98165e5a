// The types of all modules stand in virtual-modules.ts; here each name gets its own.
declare module 'virtual:lotse/core' {
  const content: import('./virtual-modules.ts').VirtualModules['core']
  export default content
}
declare module 'virtual:lotse/guide' {
  const content: import('./virtual-modules.ts').VirtualModules['guide']
  export default content
}
declare module 'virtual:lotse/facts' {
  const content: import('./virtual-modules.ts').VirtualModules['facts']
  export default content
}
declare module 'virtual:lotse/spoken' {
  const content: import('./virtual-modules.ts').VirtualModules['spoken']
  export default content
}
declare module 'virtual:lotse/step-facts' {
  const content: import('./virtual-modules.ts').VirtualModules['step-facts']
  export default content
}
declare module 'virtual:lotse/events' {
  const content: import('./virtual-modules.ts').VirtualModules['events']
  export default content
}
declare module 'virtual:lotse/published' {
  const content: import('./virtual-modules.ts').VirtualModules['published']
  export default content
}
declare module 'virtual:lotse/frame-texts' {
  const content: import('./virtual-modules.ts').VirtualModules['frame-texts']
  export default content
}
declare module 'virtual:lotse/reading' {
  const content: import('./virtual-modules.ts').VirtualModules['reading']
  export default content
}
declare module 'virtual:lotse/history' {
  const content: import('./virtual-modules.ts').VirtualModules['history']
  export default content
}
declare module 'virtual:lotse/host-script' {
  const content: import('./virtual-modules.ts').VirtualModules['host-script']
  export default content
}
declare module 'virtual:lotse/by-language/first' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<import('./virtual-modules.ts').LanguageModules['first']>
  export default load
}
declare module 'virtual:lotse/by-language/result' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<import('./virtual-modules.ts').LanguageModules['result']>
  export default load
}
declare module 'virtual:lotse/by-language/summaries' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<
    import('./virtual-modules.ts').LanguageModules['summaries']
  >
  export default load
}
declare module 'virtual:lotse/by-language/offices' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<
    import('./virtual-modules.ts').LanguageModules['offices']
  >
  export default load
}
declare module 'virtual:lotse/by-language/page-texts' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<
    import('./virtual-modules.ts').LanguageModules['page-texts']
  >
  export default load
}
declare module 'virtual:lotse/by-language/desk-texts' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<
    import('./virtual-modules.ts').LanguageModules['desk-texts']
  >
  export default load
}
declare module 'virtual:lotse/by-language/search-words' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<
    import('./virtual-modules.ts').LanguageModules['search-words']
  >
  export default load
}
declare module 'virtual:lotse/by-language/articles' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<
    import('./virtual-modules.ts').LanguageModules['articles']
  >
  export default load
}
declare module 'virtual:lotse/by-language/operator' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<
    import('./virtual-modules.ts').LanguageModules['operator']
  >
  export default load
}
declare module 'virtual:lotse/by-language/open-data' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<
    import('./virtual-modules.ts').LanguageModules['open-data']
  >
  export default load
}
declare module 'virtual:lotse/by-language/event-words' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<
    import('./virtual-modules.ts').LanguageModules['event-words']
  >
  export default load
}
declare module 'virtual:lotse/by-language/monitoring' {
  const load: import('../domain/rulebook/index.ts').ByLanguage<
    import('./virtual-modules.ts').LanguageModules['monitoring']
  >
  export default load
}
// The writer of pages asks for all articles to know their addresses.
declare module 'virtual:lotse/articles/de' {
  const content: import('./virtual-modules.ts').LanguageModules['articles']
  export default content
}
