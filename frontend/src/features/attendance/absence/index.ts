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
export { stateTone } from './model/tones'
export { approval, decidedOn, nameOf, refusal, step } from './model/steps'
