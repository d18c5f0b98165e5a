export { default } from 'virtual:lotse/texts/en/pages'
