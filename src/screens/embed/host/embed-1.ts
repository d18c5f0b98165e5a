import { define } from './define.ts'
import { createElement } from './element.ts'

define(createElement)
