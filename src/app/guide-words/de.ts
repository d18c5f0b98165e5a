import texts from 'virtual:lotse/texts/de/result'
import words from 'virtual:lotse/words/de'

export default { texts, words }
