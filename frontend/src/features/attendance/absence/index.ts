export { default as StepButtons } from './components/StepButtons.vue'
export { cadreField, daysColumns, daysFacts, daysFields, daysFilters, decisionFacts } from './model/days'
export { stateTone } from './model/tones'
export { approval, refusal, sending, type Step } from './model/steps'
