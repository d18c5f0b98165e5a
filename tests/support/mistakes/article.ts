import { SAMPLE_ARTICLE } from '../sample-article.ts'
import { type Mistake, moved, replaced, rewritten } from './mistake.ts'

/** Where the sample stands in tests of mistakes. */
export const ARTICLE = 'articles/beispiel.de.md'
export const ENGLISH = 'articles/beispiel.en.md'

/** A slip in the text: a passage instead of the first paragraph. */
function written(name: string, text: string, on: string, ...says: readonly string[]): Mistake {
  return { name, file: ARTICLE, edit: replaced(ARTICLE, 'Ein Absatz mit **Nachdruck**.', text), on, field: '', says }
}

/** Mistakes in articles: what stands above them, what Markdown may hold, what belongs together. */
export const inArticle: readonly Mistake[] = [
  {
    name: 'a source that is a home page',
    file: ARTICLE,
    edit: replaced(ARTICLE, 'https://www.example.org/seite', 'https://www.example.org/'),
    on: 'https://www.example.org/',
    field: 'sources.0.url',
    says: ['Startseite', 'null'],
  },
  written('raw HTML as a block', '<div>Hallo</div>', '<div>', 'HTML', 'nicht erlaubt'),
  written('raw HTML inside a sentence', 'Ein <b>Wort</b>.', '<b>', 'HTML'),
  written('a script', '<script>alert(1)</script>', '<script>', 'HTML'),
  written('a comment of HTML', 'Text <!-- Notiz -->', '<!--', 'HTML'),
  written('an HTML entity', 'Ein&nbsp;Wort', '&nbsp;', '&nbsp;', 'Zeichen selbst'),
  written('an image', '![Bild](https://www.example.org/a.png)', '![Bild]', 'Bild', 'nicht erlaubt'),
  written('a link without encryption', '[Link](http://www.example.org)', 'http://', 'https://'),
  written('a link that would run a script', '[Link](javascript:alert(1))', 'javascript:', 'https://'),
  written('a link to data', '[Link](data:text/html,x)', 'data:', 'https://'),
  written('a link with another host behind two slashes', '[Link](//example.org)', '//example', 'https://'),
  written('a bare address over http', 'Siehe http://www.example.org/x', 'http://', 'https://'),
  written('a link with a title', '[Link](https://www.example.org "Titel")', '"Titel"', 'Titel'),
  written('a link to the English side', '[Link](/en/angebote)', '/en/', 'Sprache'),
  written('a link to a page that does not exist', '[Link](/angebotte)', '/angebotte', 'Meinten Sie „/angebote“'),
  written('a quotation', '> Zitat', '> Zitat', 'Zitatblock'),
  written('code', 'Ein `Wort`.', '`Wort`', 'Code'),
  written('a block of code', '    eingerückt', 'eingerückt', 'eingerückt'),
  written('a line between', 'Text\n\n***\n\nText', '***', 'Trennlinie'),
  written('text struck through', 'Ein ~~Wort~~.', '~~Wort~~', 'Durchgestrichen'),
  written('a box to tick', '- [ ] offen', '[ ] offen', 'Kästchen'),
  written('a column without a heading', '| | Was |\n| --- | --- |\n| hier | dies |', '| | Was |', 'Spalte'),
  written('a heading of the first level', '# Titel', '# Titel', '##', 'title'),
  written('a heading too deep', '#### Tief', '#### Tief', '###'),
  written('a heading below none', '### Zu früh', '### Zu früh', 'fehlt', '##'),
  written('a paragraph sign in a heading', '## Zu § 188', '## Zu §', 'Paragrafen'),
  {
    name: 'no text at all',
    file: ARTICLE,
    edit: replaced(ARTICLE, /(\n---\n)[\s\S]*$/, '$1'),
    on: '',
    field: '',
    says: ['keinen Text'],
  },
  {
    name: 'nothing above the text',
    file: ARTICLE,
    edit: rewritten(ARTICLE, 'Ein Absatz.\n'),
    on: null,
    field: '',
    says: ['---', 'title'],
  },
  {
    name: 'a field above the text is misspelt',
    file: ARTICLE,
    edit: replaced(ARTICLE, 'contentNote: null', 'contentHint: null'),
    on: 'contentHint',
    field: 'contentHint',
    says: ['unbekannt'],
    besides: ['contentNote'],
  },
  {
    name: 'a topic that does not exist',
    file: ARTICLE,
    edit: replaced(ARTICLE, 'topics: [legal]', 'topics: [legel]'),
    on: 'topics',
    field: 'topics.0',
    says: ['legel', 'Meinten Sie „legal“'],
  },
  {
    name: 'a date in words',
    file: ARTICLE,
    edit: replaced(ARTICLE, '"2026-11-22"', '"22. November"'),
    on: 'datePublished',
    field: 'datePublished',
    says: ['2026-11-30'],
  },
  {
    name: 'a file name without its language',
    file: 'articles/beispiel.md',
    edit: moved(ARTICLE, 'articles/beispiel.md'),
    on: null,
    field: '',
    says: ['beispiel.de.md'],
  },
  {
    name: 'an article lies in another folder',
    file: 'steps/beispiel.de.md',
    edit: (texts) => {
      texts.set('steps/beispiel.de.md', SAMPLE_ARTICLE)
    },
    on: null,
    field: '',
    says: ['articles'],
  },
  {
    name: 'the translation is missing',
    file: ARTICLE,
    edit: (texts) => {
      texts.delete(ENGLISH)
    },
    on: null,
    field: '',
    says: ['beispiel.en.md'],
  },
  {
    name: 'the translation names another day',
    file: ENGLISH,
    edit: replaced(ENGLISH, '"2026-11-22"', '"2026-11-23"'),
    on: 'datePublished',
    field: 'datePublished',
    says: ['beispiel.de.md', 'angleichen'],
  },
  {
    name: 'the translation names other sources',
    file: ENGLISH,
    edit: replaced(ENGLISH, 'id: X', 'id: Y'),
    on: 'sources',
    field: 'sources',
    says: ['Quellen', 'angleichen'],
  },
  {
    name: 'an article over the ends of lines of Windows still names the right line',
    file: ARTICLE,
    edit: (texts) => {
      texts.set(ARTICLE, SAMPLE_ARTICLE.replace('- eins', '- <b>eins</b>').replaceAll('\n', '\r\n'))
    },
    on: '<b>eins',
    field: '',
    says: ['HTML'],
  },
]
