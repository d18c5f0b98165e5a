import questions from 'virtual:lotse/questions/de'
import texts from '../../i18n/de.json'

export default { texts, questions }
