import type { Language } from '../../src/domain/rulebook/index.ts'

/** What is said about a caller to the next office, answer by answer; a Land is said in the first sentence. */
export const ANSWERS_TOLD: { readonly [answer: string]: { readonly [L in Language]: string } } = {
  'danger:now': {
    de: 'Die Person oder jemand anderes ist gerade in Gefahr.',
    en: 'They or someone else are in danger right now.',
    'de-simple': 'Die Person oder jemand anderes ist gerade in Gefahr.',
  },
  'danger:worried': {
    de: 'Die Person macht sich Sorgen um die Sicherheit.',
    en: 'They are worried about safety.',
    'de-simple': 'Die Person macht sich Sorgen um die Sicherheit.',
  },
  'danger:no': {
    de: 'Die Person sagt, dass gerade niemand in Gefahr ist.',
    en: 'They say that nobody is in danger right now.',
    'de-simple': 'Die Person sagt: Gerade ist niemand in Gefahr.',
  },
  'incident:insult': {
    de: 'Es geht um Beleidigung oder Hetze.',
    en: 'It is about insults or a smear.',
    'de-simple': 'Es geht um Beleidigungen oder Hetze.',
  },
  'incident:online': {
    de: 'Es geht um Hass im Netz.',
    en: 'It is about hate online.',
    'de-simple': 'Es geht um Hass im Internet.',
  },
  'incident:threat': {
    de: 'Es geht um eine Drohung.',
    en: 'It is about a threat.',
    'de-simple': 'Es geht um eine Drohung.',
  },
  'incident:doxing': {
    de: 'Es geht um veröffentlichte private Daten.',
    en: 'It is about private data made public.',
    'de-simple': 'Es geht um öffentlich gemachte private Daten.',
  },
  'incident:at-home': {
    de: 'Es geht um Menschen vor dem Zuhause.',
    en: 'It is about people at their home.',
    'de-simple': 'Es geht um Menschen vor dem Zuhause.',
  },
  'incident:stalking': {
    de: 'Es geht um Verfolgung oder Beobachtung.',
    en: 'It is about someone following or watching them.',
    'de-simple': 'Es geht um Verfolgung.',
  },
  'incident:damage': {
    de: 'Es geht um eine Sachbeschädigung.',
    en: 'It is about damage to property.',
    'de-simple': 'Es geht um einen Sachschaden.',
  },
  'incident:attack': {
    de: 'Es geht um einen körperlichen Angriff.',
    en: 'It is about a physical attack.',
    'de-simple': 'Es geht um einen körperlichen Angriff.',
  },
  'incident:sexual-harassment': {
    de: 'Es geht um sexuelle Belästigung.',
    en: 'It is about sexual harassment.',
    'de-simple': 'Es geht um sexuelle Belästigung.',
  },
  'incident:image-abuse': {
    de: 'Es geht um intime oder gefälschte Bilder.',
    en: 'It is about intimate or faked images.',
    'de-simple': 'Es geht um Nacktbilder oder gefälschte Bilder.',
  },
  'incident:disruption': {
    de: 'Es geht um eine gestörte Sitzung.',
    en: 'It is about a disrupted meeting.',
    'de-simple': 'Es geht um die Störung einer Sitzung.',
  },
  'incident:internal': {
    de: 'Es geht um Angriffe im Rat oder in der Verwaltung.',
    en: 'It is about attacks in the council or administration.',
    'de-simple': 'Es geht um Angriffe im Rat oder in der Verwaltung.',
  },
  'incident:strain': {
    de: 'Der Person geht es sehr schlecht.',
    en: 'They are in a very bad way.',
    'de-simple': 'Der Person geht es sehr schlecht.',
  },
  'incident:prevent': {
    de: 'Es ist noch nichts passiert. Die Person möchte vorbeugen.',
    en: 'Nothing has happened yet. They want to be prepared.',
    'de-simple': 'Es ist noch nichts passiert. Die Person möchte vorsorgen.',
  },
  'incident:past': {
    de: 'Was passiert ist, liegt schon länger zurück.',
    en: 'What happened was some time ago.',
    'de-simple': 'Es ist schon länger her.',
  },
  'background:far-right': {
    de: 'Als Hintergrund nennt die Person Rechtsextreme oder Reichsbürger.',
    en: 'As the background they name the far right or Reichsbürger.',
    'de-simple': 'Die Person sagt: Dahinter steckt eine rechtsextreme Gruppe oder Reichsbürger.',
  },
  'background:other-extremist': {
    de: 'Als Hintergrund nennt die Person andere extremistische Gruppen.',
    en: 'As the background they name other extremist groups.',
    'de-simple': 'Die Person sagt: Dahinter steckt eine andere extreme Gruppe.',
  },
  'background:racism': {
    de: 'Als Hintergrund nennt die Person Rassismus.',
    en: 'As the background they name racism.',
    'de-simple': 'Die Person sagt: Dahinter steckt Rassismus.',
  },
  'background:antisemitism': {
    de: 'Als Hintergrund nennt die Person Judenfeindschaft.',
    en: 'As the background they name antisemitism.',
    'de-simple': 'Die Person sagt: Dahinter steckt Hass gegen Jüdinnen und Juden.',
  },
  'background:misogyny': {
    de: 'Als Hintergrund nennt die Person Frauenfeindlichkeit.',
    en: 'As the background they name hatred of women.',
    'de-simple': 'Die Person sagt: Dahinter steckt Hass gegen Frauen.',
  },
  'background:queerphobia': {
    de: 'Als Hintergrund nennt die Person Queerfeindlichkeit.',
    en: 'As the background they name hatred of queer people.',
    'de-simple': 'Die Person sagt: Dahinter steckt Hass gegen queere Menschen.',
  },
  'background:disability': {
    de: 'Als Hintergrund nennt die Person Feindlichkeit wegen Behinderung.',
    en: 'As the background they name hostility towards disabled people.',
    'de-simple': 'Die Person sagt: Dahinter steckt Hass wegen einer Behinderung.',
  },
  'background:known': {
    de: 'Als Hintergrund nennt die Person jemanden aus dem eigenen Umfeld.',
    en: 'As the background they name someone they know.',
    'de-simple': 'Die Person sagt: Dahinter steckt ein Mensch, den die Person kennt.',
  },
  'background:partner': {
    de: 'Als Hintergrund nennt die Person die jetzige oder eine frühere Partnerschaft.',
    en: 'As the background they name a partner or former partner.',
    'de-simple': 'Die Person sagt: Dahinter steckt die Beziehung oder eine frühere Beziehung.',
  },
  'location:BW': {
    de: 'Ich habe hier jemanden aus Baden-Württemberg.',
    en: 'I have someone on the line from Baden-Württemberg.',
    'de-simple': 'Ich habe hier einen Menschen aus Baden-Württemberg.',
  },
  'location:BY': {
    de: 'Ich habe hier jemanden aus Bayern.',
    en: 'I have someone on the line from Bavaria.',
    'de-simple': 'Ich habe hier einen Menschen aus Bayern.',
  },
  'location:BE': {
    de: 'Ich habe hier jemanden aus Berlin.',
    en: 'I have someone on the line from Berlin.',
    'de-simple': 'Ich habe hier einen Menschen aus Berlin.',
  },
  'location:BB': {
    de: 'Ich habe hier jemanden aus Brandenburg.',
    en: 'I have someone on the line from Brandenburg.',
    'de-simple': 'Ich habe hier einen Menschen aus Brandenburg.',
  },
  'location:HB': {
    de: 'Ich habe hier jemanden aus Bremen.',
    en: 'I have someone on the line from Bremen.',
    'de-simple': 'Ich habe hier einen Menschen aus Bremen.',
  },
  'location:HH': {
    de: 'Ich habe hier jemanden aus Hamburg.',
    en: 'I have someone on the line from Hamburg.',
    'de-simple': 'Ich habe hier einen Menschen aus Hamburg.',
  },
  'location:HE': {
    de: 'Ich habe hier jemanden aus Hessen.',
    en: 'I have someone on the line from Hesse.',
    'de-simple': 'Ich habe hier einen Menschen aus Hessen.',
  },
  'location:MV': {
    de: 'Ich habe hier jemanden aus Mecklenburg-Vorpommern.',
    en: 'I have someone on the line from Mecklenburg-Vorpommern.',
    'de-simple': 'Ich habe hier einen Menschen aus Mecklenburg-Vorpommern.',
  },
  'location:NI': {
    de: 'Ich habe hier jemanden aus Niedersachsen.',
    en: 'I have someone on the line from Lower Saxony.',
    'de-simple': 'Ich habe hier einen Menschen aus Niedersachsen.',
  },
  'location:NW': {
    de: 'Ich habe hier jemanden aus Nordrhein-Westfalen.',
    en: 'I have someone on the line from North Rhine-Westphalia.',
    'de-simple': 'Ich habe hier einen Menschen aus Nordrhein-Westfalen.',
  },
  'location:RP': {
    de: 'Ich habe hier jemanden aus Rheinland-Pfalz.',
    en: 'I have someone on the line from Rhineland-Palatinate.',
    'de-simple': 'Ich habe hier einen Menschen aus Rheinland-Pfalz.',
  },
  'location:SL': {
    de: 'Ich habe hier jemanden aus dem Saarland.',
    en: 'I have someone on the line from the Saarland.',
    'de-simple': 'Ich habe hier einen Menschen aus dem Saarland.',
  },
  'location:SN': {
    de: 'Ich habe hier jemanden aus Sachsen.',
    en: 'I have someone on the line from Saxony.',
    'de-simple': 'Ich habe hier einen Menschen aus Sachsen.',
  },
  'location:ST': {
    de: 'Ich habe hier jemanden aus Sachsen-Anhalt.',
    en: 'I have someone on the line from Saxony-Anhalt.',
    'de-simple': 'Ich habe hier einen Menschen aus Sachsen-Anhalt.',
  },
  'location:SH': {
    de: 'Ich habe hier jemanden aus Schleswig-Holstein.',
    en: 'I have someone on the line from Schleswig-Holstein.',
    'de-simple': 'Ich habe hier einen Menschen aus Schleswig-Holstein.',
  },
  'location:TH': {
    de: 'Ich habe hier jemanden aus Thüringen.',
    en: 'I have someone on the line from Thuringia.',
    'de-simple': 'Ich habe hier einen Menschen aus Thüringen.',
  },
  'role:full-time': {
    de: 'Die Person ist hauptamtlich gewählt.',
    en: 'They are elected and work full-time.',
    'de-simple': 'Die Person ist gewählt. Das Amt ist ihr Beruf.',
  },
  'role:honorary': {
    de: 'Die Person ist ehrenamtlich im Amt.',
    en: 'They hold unpaid office.',
    'de-simple': 'Die Person hat ein Ehrenamt oder ist im Rat.',
  },
  'role:candidate': {
    de: 'Die Person kandidiert oder hilft im Wahlkampf.',
    en: 'They are standing for election or helping in a campaign.',
    'de-simple': 'Die Person möchte gewählt werden oder hilft im Wahlkampf.',
  },
  'role:staff': {
    de: 'Die Person arbeitet in einer Kommune oder Fraktion.',
    en: 'They work for a municipality or a council group.',
    'de-simple': 'Die Person arbeitet in einer Gemeinde oder Fraktion.',
  },
  'role:relative': {
    de: 'Die Person gehört zur Familie oder steht der betroffenen Person nahe.',
    en: 'They are asking as family or as a close person.',
    'de-simple': 'Die Person gehört zur Familie oder zu den engen Freunden.',
  },
  'role:supporter': {
    de: 'Die Person fragt für jemand anderen.',
    en: 'They are asking for someone else.',
    'de-simple': 'Die Person fragt für einen anderen Menschen.',
  },
  'role:other': {
    de: 'Die Person hat eine andere Rolle, etwa Wahlhilfe, Presse oder Verband.',
    en: 'They have another role, such as election helper, press or association.',
    'de-simple': 'Die Person hat eine andere Rolle. Zum Beispiel hilft sie bei der Wahl.',
  },
  'police:yes': {
    de: 'Die Polizei soll davon erfahren.',
    en: 'They want the police to know about it.',
    'de-simple': 'Die Polizei soll davon erfahren.',
  },
  'police:already': {
    de: 'Es gibt schon eine Anzeige.',
    en: 'There is already a complaint (Anzeige).',
    'de-simple': 'Es gibt schon eine Anzeige.',
  },
  'police:no': {
    de: 'Die Polizei soll zurzeit nicht davon erfahren.',
    en: 'They do not want the police to know about it at the moment.',
    'de-simple': 'Die Polizei soll jetzt nicht davon erfahren.',
  },
}
