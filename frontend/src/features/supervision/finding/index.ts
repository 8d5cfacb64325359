export { default as InspectionFigures } from './components/InspectionFigures.vue'
export { severityTone, stateTone } from './model/tones'
