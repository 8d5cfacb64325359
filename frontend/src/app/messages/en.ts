import components from 'element-plus/es/locale/lang/en'
import { bundle } from './bundle'

export default bundle(
  import.meta.glob('../../i18n/en/*.json', { eager: true, import: 'default' }),
  import.meta.glob('../../features/*/*/i18n/en.json', { eager: true, import: 'default' }),
  import.meta.glob(
    [
      '../../../../backend/src/main/resources/messages/label_en.properties',
      '../../../../backend/src/main/resources/messages/*/*_en.properties',
    ],
    { eager: true, import: 'default' },
  ),
  components,
)
