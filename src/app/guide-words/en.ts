import texts from 'virtual:lotse/texts/en/result'
import words from 'virtual:lotse/words/en'

export default { texts, words }
