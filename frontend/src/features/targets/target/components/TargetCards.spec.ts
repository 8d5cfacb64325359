import { defineComponent, h, ref } from 'vue'
import { describe, expect, it } from 'vitest'
import { mountPage } from '@/testing/mountPage'
import { statistics } from '../model/figures.fixture'
import TargetCards from './TargetCards.vue'

const target = ref('G2')
const Page = defineComponent({
  render: () =>
    h(TargetCards, {
      statistics,
      view: 'rate',
      period: { quarter: '2005-Q1', batch: null },
      areaAt: (area: string) => ({ path: '/targets', query: { area } }),
      modelValue: target.value,
      'onUpdate:modelValue': (code: string) => (target.value = code),
    }),
})

describe('the targets on a phone', () => {
  it('are a card each, the chosen one with its areas', async () => {
    const { wrapper } = await mountPage(Page, '/')
    expect(wrapper.findAll('h2')).toHaveLength(4)
    const areas = wrapper.findAll('.areas li')
    expect(areas.map((area) => area.find('.area').text())).toEqual(['梅州市', '梅江区', '兴宁市'])
    expect(areas[2]?.findAll('a').map((link) => link.attributes('href'))).toEqual([
      '/targets?area=441481',
      '/progress?area=441481&quarter=2005-Q1&target=G2&met=true',
      '/progress?area=441481&quarter=2005-Q1&target=G2&behind=true',
    ])
  })

  it('fold and unfold', async () => {
    const { wrapper, settle } = await mountPage(Page, '/')
    const press = async (at: number) => {
      await wrapper.findAll('h2 button')[at]?.trigger('click')
      await settle()
    }
    await press(1)
    expect(wrapper.find('.areas').exists()).toBe(false)
    await press(2)
    expect(target.value).toBe('G8')
    expect(wrapper.findAll('h2 button')[2]?.attributes('aria-expanded')).toBe('true')
    expect(wrapper.findAll('.areas li')).toHaveLength(3)
  })
})
