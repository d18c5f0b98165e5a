import { rulebook } from '../support/rules.ts'
import { describeWalks } from './suite.ts'

describeWalks('the guide with today’s questions', rulebook.questions, {
  danger: [['now'], ['no'], []],
  incident: [['threat'], ['prevent'], ['skip'], ['strain'], ['skip', 'past'], []],
  background: [['racism'], []],
  location: [['SN'], []],
  role: [['staff']],
  police: [['no'], ['yes'], []],
})
