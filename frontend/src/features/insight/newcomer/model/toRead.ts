/** What a newcomer reads first: the policies and handbooks of the offices of its area, the newest first. */
const kind = ['POLICY', 'HANDBOOK'] as const

export const toRead = {
  filter: { kind: [...kind], sort: '-issuedOn' },
  page: { path: '/documents', query: { kind: [...kind] } },
}
