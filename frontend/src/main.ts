import 'element-plus/es/components/base/style/css'
import 'element-plus/es/components/message/style/css'
import 'element-plus/es/components/message-box/style/css'
import './shared/styles/tokens.css'
import './shared/styles/base.css'
import { start } from './app/start'

void start()
