/** What the host's page says where the guide does not come, and what the frame is called. In the script itself: when it is needed, nothing else may have arrived. */
export const WORDS = {
  de: {
    title: 'Lotse: anonymer Wegweiser zu Hilfe',
    missing: 'Der Wegweiser erscheint hier nicht?',
    open: 'Als eigene Seite öffnen',
    call: 'Oder rufen Sie die starke Stelle an:',
  },
  en: {
    title: 'Lotse: anonymous guide to help',
    missing: 'The guide does not appear here?',
    open: 'Open it as a page of its own',
    call: 'Or call the starke Stelle (in German):',
  },
}
