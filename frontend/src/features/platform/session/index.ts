export { default as LogInAgainDialog } from './components/LogInAgainDialog.vue'
export { default as ChangePasswordDialog } from './components/ChangePasswordDialog.vue'
