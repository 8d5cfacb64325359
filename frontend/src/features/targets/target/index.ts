export { default as GoalTiles } from './components/GoalTiles.vue'
