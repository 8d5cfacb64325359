export { default as ChecksSummary } from './components/ChecksSummary.vue'
