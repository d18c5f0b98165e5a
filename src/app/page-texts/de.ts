export { default } from 'virtual:lotse/texts/de/pages'
