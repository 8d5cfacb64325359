import { readonly, ref } from 'vue'

const query = window.matchMedia('(max-width: 767px)')
const isPhone = ref(query.matches)
query.addEventListener('change', (event) => (isPhone.value = event.matches))

/** One listener for the whole page. */
export const useIsPhone = () => readonly(isPhone)
