export { default as EndPostingDialog } from './components/EndPostingDialog.vue'
export { default as PostingTimeline } from './components/PostingTimeline.vue'
export { default as PostingHistory } from './components/PostingHistory.vue'
