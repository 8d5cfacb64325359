import { describe, expect, it } from 'vitest'
import { currentEntry, menuFor } from './menu'

const nobody = { isAdmin: false, mayWrite: false, seesFigures: false, mayVerify: false, mayInspect: false }
const pathsFor = (roles: Partial<typeof nobody>) =>
  menuFor({ ...nobody, ...roles }, () => true).flatMap((group) => group.entries.map((entry) => entry.path))

describe('the menu', () => {
  it('offers a page only where there is one', () => {
    const groups = menuFor({ ...nobody, seesFigures: true }, (path) => path === '/targets')
    expect(groups.map((group) => group.entries.map((entry) => entry.path))).toEqual([['/targets']])
  })

  it('keeps figures from the single cadre, who still reads progress and definitions', () => {
    const offered = pathsFor({})
    expect(offered).toEqual(expect.arrayContaining(['/progress', '/targets/definitions']))
    for (const path of ['/targets', '/targets/completeness', '/progress/sheet', '/progress/review'])
      expect(offered).not.toContain(path)
  })

  it('lets a town enter and a county review', () => {
    const town = pathsFor({ mayWrite: true, seesFigures: true })
    expect(town).toContain('/progress/sheet')
    expect(town).not.toContain('/progress/review')
    expect(pathsFor({ mayWrite: true, mayVerify: true })).toContain('/progress/review')
  })

  it('marks one entry: the closest to the page', () => {
    const groups = menuFor(
      { isAdmin: true, mayWrite: true, seesFigures: true, mayVerify: true, mayInspect: true },
      () => true,
    )
    expect(currentEntry(groups, '/targets')).toBe('/targets')
    expect(currentEntry(groups, '/targets/definitions/G2')).toBe('/targets/definitions')
    expect(currentEntry(groups, '/progress/0197')).toBe('/progress')
    expect(currentEntry(groups, '/elsewhere')).toBeNull()
  })
})
