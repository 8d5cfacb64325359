export { default as OutboxNotice } from './components/OutboxNotice.vue'
