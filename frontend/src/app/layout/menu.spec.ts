import { describe, expect, it } from 'vitest'
import { allManifests } from '@/app/manifests'
import type { Capability } from '@/shared/session/store'
import { officeRights } from '@/testing/rights'
import { currentEntry, menuFor } from './menu'

const READING: Capability[] = officeRights.filter((right) => right.endsWith(':read'))
const menuOf = (rights: Capability[]) =>
  menuFor(allManifests, { can: (needed) => !needed || rights.includes(needed) })
const pathsOf = (rights: Capability[]) =>
  menuOf(rights).flatMap((group) => group.entries.map((entry) => entry.path))

describe('the menu', () => {
  it('keeps its groups and their entries in order, whatever feature brings them', () => {
    const groups = menuOf(officeRights)
    expect(groups.map(({ label }) => label)).toEqual(
      [
        'overview',
        'people',
        'targets',
        'fieldwork',
        'liaison',
        'supervision',
        'benefits',
        'publishing',
        'reports',
        'places',
        'quota',
        'system',
      ].map((name) => `shell.menu.${name}`),
    )
    expect(groups[2]?.entries.map(({ path }) => path)).toEqual([
      '/targets',
      '/targets/completeness',
      '/progress',
      '/progress/sheet',
      '/progress/review',
      '/targets/definitions',
    ])
  })

  it('leaves out a group of which nothing is left', () => {
    expect(menuOf(['cadres:read']).map(({ entries }) => entries.map(({ path }) => path))).toEqual([
      ['/cadres'],
    ])
    expect(menuOf([])).toEqual([])
  })

  it('keeps figures from the single cadre, who still reads progress and definitions', () => {
    const offered = pathsOf(['progress:read', 'targets:read'])
    expect(offered).toEqual(['/progress', '/targets/definitions'])
  })

  it('lets a town enter and a county review', () => {
    const town = pathsOf([...READING, 'progress:write', 'progress-sheets:write'])
    expect(town).toContain('/progress/sheet')
    expect(town).not.toContain('/progress/review')
    expect(pathsOf([...READING, 'progress:write', 'progress-sheets:write', 'progress:verify'])).toContain(
      '/progress/review',
    )
  })

  it('marks one entry: the closest to the page', () => {
    const groups = menuOf(officeRights)
    expect(currentEntry(groups, '/targets')).toBe('/targets')
    expect(currentEntry(groups, '/targets/definitions/G2')).toBe('/targets/definitions')
    expect(currentEntry(groups, '/progress/0197')).toBe('/progress')
    expect(currentEntry(groups, '/elsewhere')).toBeNull()
  })
})
