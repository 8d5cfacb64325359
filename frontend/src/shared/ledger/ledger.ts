import { defineComponent, h, type Component } from 'vue'
import { crudRoutes } from '@/shared/crudRoutes'
import type { DeskButton, Manifest, MenuEntry } from '@/shared/manifest/manifest'
import type { Capability } from '@/shared/session/store'
import type { LedgerModel, LedgerName } from './definition'

interface LedgerManifest<N extends LedgerName> {
  /** Of the resource, as in the addresses of server and pages and in the rights. */
  name: N
  /** Feature whose words name pages and fields: `<words>.title`, `.new`, `.edit`, `.one`, `.<field>`. */
  words: string
  /** The right to add a record, where that is another than to change one. */
  create?: Capability
  /** Whether a record can be written by itself; else it comes into being with another. */
  adds?: boolean
  menu: Omit<MenuEntry, 'path' | 'label'> & { label?: string }
  /** The button to its form on the desk of a cadre. */
  desk?: Omit<DeskButton, 'path' | 'label'> & { label?: string }
  panels?: Manifest['panels']
  /** Whether its list follows the chosen area. */
  byArea?: boolean
  model: () => Promise<LedgerModel<N>>
}

/** The manifest of a feature that is a ledger and nothing else: its list, its records and their form. */
export function ledger<N extends LedgerName>({
  name,
  words,
  create,
  adds = true,
  menu,
  desk,
  panels,
  byArea,
  model,
}: LedgerManifest<N>): Manifest {
  const path = `/${name}`
  const load = async () => (await import('./ledgerOf')).ledgerOf(name, words, await model())
  const page =
    (read: () => Promise<{ default: Component }>, more: object = {}) =>
    async () => {
      const [{ default: shown }, of] = await Promise.all([read(), load()])
      return defineComponent({
        props: { id: { type: String, default: undefined } },
        setup: (props) => () => h(shown, { ledger: of, ...more, ...props }),
      })
    }
  return {
    resources: { [name]: `${words}.title` },
    routes: crudRoutes({
      path,
      words,
      key: 'id',
      byArea,
      read: `${name}:read` as Capability,
      write: `${name}:write` as Capability,
      create,
      adds,
      list: page(() => import('./LedgerListPage.vue'), { adds }),
      detail: page(() => import('./LedgerDetailPage.vue')),
      form: page(() => import('./LedgerFormPage.vue')),
    }),
    menu: [{ label: `${words}.title`, ...menu, path }],
    desk: desk && [{ label: `${words}.new`, ...desk, path: `${path}/new` }],
    panels,
    lists: [async () => (await load()).list as never],
  }
}
