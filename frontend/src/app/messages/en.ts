import components from 'element-plus/es/locale/lang/en'
import { bundle } from './bundle'

export default bundle(
  import.meta.glob('../../i18n/en/*.json', { eager: true, import: 'default' }),
  import.meta.glob('../../features/*/*/i18n/en.json', { eager: true, import: 'default' }),
  components,
)
