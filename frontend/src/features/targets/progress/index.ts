export { default as VillageTargets } from './components/VillageTargets.vue'
