import texts from 'virtual:lotse/texts/en/rest'
import words from 'virtual:lotse/words/en'

export default { texts, words }
