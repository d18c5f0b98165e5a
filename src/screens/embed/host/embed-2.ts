import { define } from './define.ts'
import { createElement } from './element-2.ts'

define(createElement)
