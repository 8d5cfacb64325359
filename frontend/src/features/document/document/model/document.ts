import type { Schemas } from '@/api/types'
import { defineLedger } from '@/shared/ledger/definition'
import { sizeWords } from '@/shared/lib/files'
import { today } from '@/shared/lib/today'
import { useAreaStore } from '@/shared/session/area'
import DocumentFile from '../components/DocumentFile.vue'

export type DocumentRow = Schemas['DocumentSummary']

export const document = defineLedger<'documents'>({
  search: 'document.search',
  defaultSort: '-issuedOn',
  fields: [
    {
      name: 'title',
      label: 'document.heading',
      kind: 'text',
      column: { sort: true, width: 260 },
      form: { required: true, maxlength: 200, wide: true },
    },
    {
      name: 'area',
      kind: 'area',
      column: { sort: true, width: 120 },
      form: { name: 'areaCode', required: true, onlyNew: true },
    },
    {
      name: 'kind',
      kind: 'enum',
      enumName: 'DocumentKind',
      column: { width: 96, card: 'tag' },
      form: { required: true, hint: 'document.kindHint' },
      filter: { several: true, primary: true },
    },
    {
      name: 'number',
      kind: 'text',
      column: { sort: true, width: 180 },
      form: { maxlength: 100 },
    },
    { name: 'issuedBy', kind: 'text', column: { width: 160 }, form: { maxlength: 200 } },
    { name: 'issuedOn', kind: 'date', column: { sort: true, width: 104 }, form: { required: true } },
    {
      name: 'fileName',
      kind: 'file',
      column: { width: 180, hidden: true },
      form: { name: 'uploadId', required: true, onlyNew: true, wide: true, hint: 'document.fileHint' },
    },
    { name: 'size', kind: 'text', value: ({ size }) => sizeWords(size), column: { width: 96 } },
  ],
  filters: [
    { name: 'from', kind: 'date', primary: true },
    { name: 'to', kind: 'date', primary: true },
  ],
  blank: () => ({ areaCode: useAreaStore().root, kind: 'POLICY', issuedOn: today() }),
  aside: DocumentFile,
})
