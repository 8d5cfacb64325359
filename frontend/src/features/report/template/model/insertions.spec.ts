import { describe, expect, it } from 'vitest'
import type { Placeholder } from '../api/placeholders'
import { found, inserted, insertionsOf } from './insertions'

const cadres: Placeholder = {
  name: 'cadres',
  kind: 'FIGURE',
  label: '驻村干部',
  value: '5109',
  count: null,
  example: '{cadres.withUnit}',
}
const teams: Placeholder = {
  name: 'list.provinceTeams',
  kind: 'LIST',
  label: '省直单位工作组',
  value: '省法制办驻蓝排村工作组',
  count: 16,
  example: '{list.provinceTeams}',
}

describe('what is inserted', () => {
  it('takes the place of what is selected, and one goes on behind it', () => {
    const [usual] = insertionsOf(cadres)
    expect(usual && inserted('共5109名干部', 1, 6, usual)).toEqual({
      text: '共{cadres.withUnit}干部',
      caret: 18,
    })
  })

  it('stands around what is selected where it is a condition', () => {
    const condition = insertionsOf(teams).find(({ label }) => label === 'onlyIfAny')
    expect(condition && inserted('共派出工作组。', 0, 7, condition).text).toBe(
      '{#if list.provinceTeams.count > 0}共派出工作组。{/if}',
    )
    expect(condition && inserted('', 0, 0, condition).caret).toBe('{#if list.provinceTeams.count > 0}'.length)
  })

  it('is found by its label, its name or what it is now', () => {
    const all = [cadres, teams]
    expect(found(all, '驻村').map(({ name }) => name)).toEqual(['cadres'])
    expect(found(all, 'TEAMS')).toEqual([teams])
    expect(found(all, '法制办')).toEqual([teams])
    expect(found(all, ' ')).toEqual(all)
  })
})
