import questions from 'virtual:lotse/questions/en'
import texts from '../../i18n/en.json'

export default { texts, questions }
