export { default } from 'virtual:lotse/words/en'
