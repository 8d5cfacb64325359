export { stateTone } from './model/tones'
