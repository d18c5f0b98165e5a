import { otherQuestions, withoutDanger } from './other-questions.ts'
import { describeWalks } from './suite.ts'

describeWalks('a guide with other questions', otherQuestions, {
  danger: [['now'], ['no'], []],
  role: [['staff'], ['relative', 'skip'], []],
  police: [['yes'], ['no'], []],
})

describeWalks('a guide without danger', withoutDanger, {
  location: [['SN'], ['skip'], []],
  incident: [['threat'], ['prevent'], []],
  police: [['yes'], ['no'], []],
})
