import { rulebook } from '../support/rules.ts'
import { describeWalks } from './suite.ts'

describeWalks('the guide with today’s questions', rulebook.questions, {
  danger: [['now'], ['no'], []],
  incident: [['threat'], ['prevent'], ['internal'], []],
  background: [['racism'], []],
  location: [['SN'], []],
  role: [['staff']],
  police: [['no'], ['yes'], []],
})
