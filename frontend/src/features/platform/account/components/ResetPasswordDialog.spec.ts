import { HttpResponse } from 'msw'
import { defineComponent, h } from 'vue'
import { expect, it } from 'vitest'
import { mountPage } from '@/testing/mountPage'
import { get, put } from '@/testing/server'
import ResetPasswordDialog from './ResetPasswordDialog.vue'

it('sends the password for the account as it is now, and says that it is done', async () => {
  const sent: { tag: string | null; body: unknown }[] = []
  get('/api/v1/users/7', () => HttpResponse.json({ id: '7' }, { headers: { ETag: '"3"' } }))
  put('/api/v1/users/7/password', async ({ request }) => {
    sent.push({ tag: request.headers.get('If-Match'), body: await request.json() })
    return new HttpResponse(null, { status: 204 })
  })
  const dialog = defineComponent({
    render: () => h(ResetPasswordDialog, { id: '7', name: '蕉岭县经办', modelValue: true }),
  })
  const page = await mountPage(dialog, '/accounts/7')
  const input = document.querySelector<HTMLInputElement>('input[type=password]')
  if (!input) throw new Error('no field for the password')
  input.value = 'Xin-Pu-2005-x'
  input.dispatchEvent(new Event('input'))
  document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await page.settle()
  expect(sent).toEqual([{ tag: '"3"', body: { password: 'Xin-Pu-2005-x' } }])
  expect(document.querySelector('.el-message--success')?.textContent).toBe('密码已重设')
})
