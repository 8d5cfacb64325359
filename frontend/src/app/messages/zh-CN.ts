import components from 'element-plus/es/locale/lang/zh-cn'
import { bundle } from './bundle'

export default bundle(
  import.meta.glob('../../i18n/zh-CN/*.json', { eager: true, import: 'default' }),
  import.meta.glob('../../features/*/*/i18n/zh-CN.json', { eager: true, import: 'default' }),
  import.meta.glob(
    [
      '../../../../backend/src/main/resources/messages/label.properties',
      '../../../../backend/src/main/resources/messages/*/*.properties',
      '!../../../../backend/src/main/resources/messages/*/*_en.properties',
    ],
    { eager: true, import: 'default' },
  ),
  components,
)
