import questions from 'virtual:lotse/questions/de'
import texts from 'virtual:lotse/texts/de/first'

export default { texts, questions }
