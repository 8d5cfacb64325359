export {
  asksForSelf,
  cadreDays,
  cadreField,
  daysColumns,
  daysFacts,
  daysFields,
  daysFilters,
  decisionFacts,
} from './model/days'
export { default as OwnDays } from './components/OwnDays.vue'
export { stateTone } from './model/tones'
export { approval, decidedOn, nameOf, refusal, step } from './model/steps'
