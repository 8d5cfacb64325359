export { default as ChipText } from './components/ChipText.vue'
export { default as TextEditor } from './components/TextEditor.vue'
export { usePlaceholders, type Placeholder } from './api/placeholders'
export type { Ground } from './model/ground'
