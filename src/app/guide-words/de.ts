export { default } from 'virtual:lotse/words/de'
