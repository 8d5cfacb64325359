import { describe, expect, it } from 'vitest'
import { mountPage } from '@/testing/mountPage'
import SideMenu from './SideMenu.vue'

const GROUP = '村与单位'

async function menuAt(url: string) {
  const page = await mountPage(SideMenu, url)
  const head = () => page.wrapper.findAll('h2 button').find((one) => one.text() === GROUP)
  const isOpen = () => head()?.attributes('aria-expanded') === 'true'
  return { ...page, head, isOpen }
}

describe('the groups of the menu', () => {
  it('fold, and stay folded for the next page', async () => {
    const { head, isOpen, wrapper } = await menuAt('/cadres')
    expect(isOpen()).toBe(true)
    await head()?.trigger('click')
    expect(isOpen()).toBe(false)
    expect(wrapper.find(`#${head()?.attributes('aria-controls')}`).isVisible()).toBe(false)
    wrapper.unmount()
    expect((await menuAt('/teams')).isOpen()).toBe(false)
  })

  it('open where the page lies in them', async () => {
    localStorage.setItem('zhucun.menu.folded', JSON.stringify(['shell.menu.places']))
    expect((await menuAt('/villages')).isOpen()).toBe(true)
  })

  it('are all open where what was remembered cannot be read', async () => {
    localStorage.setItem('zhucun.menu.folded', '{')
    expect((await menuAt('/cadres')).isOpen()).toBe(true)
  })
})
