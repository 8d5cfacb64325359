import { defineComponent } from 'vue'
import { takeOverDrafts } from '../model/store'

/** Shows nothing: what an earlier version kept on this device is sent from any page, as all of the outbox. */
export default defineComponent({
  name: 'EarlierDrafts',
  setup() {
    takeOverDrafts()
    return () => null
  },
})
