/** A sound article of the editors, in German; tests change passages of it. */
export const SAMPLE_ARTICLE = `---
title: "Beispiel"
teaser: "Ein Beispiel."
type: guide
author: "Redaktion"
datePublished: "2026-11-22"
reviewed: null
contentNote: null
topics: [legal]
sources:
  - {id: X, title: "Quelle", url: "https://www.example.org/seite", pageDate: null}
---

Ein Absatz mit **Nachdruck**.

## Überschrift

- eins
- zwei mit [Link](https://www.example.org/seite)

### Darunter

1. zuerst
2. dann [weiter](/angebote)

| Wo | Was |
| --- | --- |
| hier | *dies* |
`
