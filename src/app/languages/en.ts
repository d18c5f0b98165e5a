import questions from 'virtual:lotse/questions/en'
import texts from 'virtual:lotse/texts/en/first'

export default { texts, questions }
