import texts from 'virtual:lotse/texts/de/rest'
import words from 'virtual:lotse/words/de'

export default { texts, words }
