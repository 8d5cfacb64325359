import { getOne, getPage } from '@/api/calls'
import { quarterWords } from '@/shared/lib/quarter'

export interface RemoteOption {
  value: string
  label: string
  /** A hint that tells two of the same name apart. */
  hint?: string
}

interface Remote {
  /** The options that a typed word finds. */
  find: (q: string, signal?: AbortSignal) => Promise<RemoteOption[]>
  /** The name of a value that is already chosen. */
  name: (value: string, signal?: AbortSignal) => Promise<RemoteOption>
}

const SIZE = 20
const search = (q: string) => ({ size: SIZE, ...(q ? { q } : {}) })

/** The things that are chosen by typing a part of their name. */
export const remotes = {
  unit: {
    find: async (q, signal) => {
      const { items } = await getPage('/api/v1/units', {}, search(q), signal)
      return items.map((unit) => ({ value: unit.id, label: unit.name, hint: unit.area?.name }))
    },
    name: async (id, signal) => {
      const { body } = await getOne('/api/v1/units/{id}', { id }, {}, signal)
      return { value: body.id, label: body.name }
    },
  },
  village: {
    find: async (q, signal) => {
      const { items } = await getPage('/api/v1/villages', {}, search(q), signal)
      return items.map((village) => ({
        value: village.code,
        label: village.name,
        hint: `${village.county.name} / ${village.town.name}`,
      }))
    },
    name: async (code, signal) => {
      const { body } = await getOne('/api/v1/villages/{code}', { code }, {}, signal)
      return { value: body.code, label: `${body.county.name}/${body.town.name}/${body.name}` }
    },
  },
  cadre: {
    find: async (q, signal) => {
      const { items } = await getPage('/api/v1/cadres', {}, search(q), signal)
      return items.map((cadre) => ({
        value: cadre.id,
        label: cadre.name,
        hint: cadre.unit.name,
      }))
    },
    name: async (id, signal) => {
      const { body } = await getOne('/api/v1/cadres/{id}', { id }, {}, signal)
      return { value: body.id, label: `${body.name} · ${body.unit.name}` }
    },
  },
  /** Cadres on post: of colleagues a cadre is told no more than that. */
  posted: {
    find: async (q, signal) => {
      const { items } = await getPage('/api/v1/postings', {}, { ...search(q), status: 'CURRENT' }, signal)
      return items.map(({ cadre, village }) => ({ value: cadre.id, label: cadre.name, hint: village.path }))
    },
    name: async (cadre, signal) => {
      const { items } = await getPage('/api/v1/postings', {}, { cadre, size: 1 }, signal)
      return { value: cadre, label: items[0]?.cadre.name ?? cadre }
    },
  },
  team: {
    find: async (q, signal) => {
      const { items } = await getPage('/api/v1/teams', {}, search(q), signal)
      return items.map((team) => ({
        value: team.id,
        label: team.name,
        hint: team.village.path,
      }))
    },
    name: async (id, signal) => {
      const { body } = await getOne('/api/v1/teams/{id}', { id }, {}, signal)
      return { value: body.id, label: body.name }
    },
  },
  visit: {
    find: async (q, signal) => {
      const { items } = await getPage('/api/v1/visits', {}, search(q), signal)
      return items.map(({ id, visited, visitedOn, village }) => ({
        value: id,
        label: visited,
        hint: `${visitedOn} ${village.name}`,
      }))
    },
    name: async (id, signal) => {
      const { body } = await getOne('/api/v1/visits/{id}', { id }, {}, signal)
      return { value: body.id, label: `${body.visited} · ${body.visitedOn}` }
    },
  },
  deed: {
    find: async (q, signal) => {
      const { items } = await getPage('/api/v1/deeds', {}, search(q), signal)
      return items.map(({ id, title, village, doneOn }) => ({
        value: id,
        label: title,
        hint: `${village.name} ${doneOn}`,
      }))
    },
    name: async (id, signal) => {
      const { body } = await getOne('/api/v1/deeds/{id}', { id }, {}, signal)
      return { value: body.id, label: body.title }
    },
  },
  plan: {
    find: async (q, signal) => {
      const { items } = await getPage('/api/v1/plans', {}, search(q), signal)
      return items.map(({ id, title, village, year }) => ({
        value: id,
        label: title,
        hint: `${village.name} ${year}`,
      }))
    },
    name: async (id, signal) => {
      const { body } = await getOne('/api/v1/plans/{id}', { id }, {}, signal)
      return { value: body.id, label: body.title }
    },
  },
  leader: {
    find: async (q, signal) => {
      const { items } = await getPage('/api/v1/leaders', {}, search(q), signal)
      return items.map(({ id, name, post }) => ({ value: id, label: name, hint: post }))
    },
    name: async (id, signal) => {
      const { body } = await getOne('/api/v1/leaders/{id}', { id }, {}, signal)
      return { value: body.id, label: `${body.name} · ${body.post}` }
    },
  },
  /** Found by the leader's name. */
  liaison: {
    find: async (q, signal) => {
      const { items } = await getPage('/api/v1/liaisons', {}, search(q), signal)
      return items.map(({ id, leader, area }) => ({
        value: id,
        label: `${leader.name} · ${area.name}`,
        hint: leader.post,
      }))
    },
    name: async (id, signal) => {
      const { body } = await getOne('/api/v1/liaisons/{id}', { id }, {}, signal)
      return { value: body.id, label: `${body.leader.name} · ${body.area.name}` }
    },
  },
  batch: {
    find: async (q, signal) => {
      const { items } = await getPage('/api/v1/batches', {}, { size: SIZE }, signal)
      return items
        .filter((batch) => batch.name.includes(q))
        .map((batch) => ({ value: batch.id, label: batch.name, hint: batch.startsOn }))
    },
    name: async (id, signal) => {
      const { body } = await getOne('/api/v1/batches/{id}', { id }, {}, signal)
      return { value: body.id, label: body.name }
    },
  },
  quarter: {
    find: async (q, signal) => {
      const batches = await getPage('/api/v1/batches', {}, { size: SIZE, sort: '-startsOn' }, signal)
      const pages = await Promise.all(
        batches.items.map(({ id }) =>
          getPage('/api/v1/batches/{id}/quarters', { id }, { sort: '-quarter' }, signal),
        ),
      )
      // the last quarter of a batch may be the baseline of the next
      const quarters = [...new Set(pages.flatMap((page) => page.items.map(({ quarter }) => quarter)))]
      return quarters
        .map((quarter) => ({ value: quarter, label: quarterWords(quarter) }))
        .filter(({ value, label }) => value.includes(q) || label.includes(q))
    },
    name: (quarter) => Promise.resolve({ value: quarter, label: quarterWords(quarter) }),
  },
} satisfies Record<string, Remote>

export type RemoteName = keyof typeof remotes
