import { download } from '@/api/download'
import { notifyProblem } from '@/shared/lib/notify'

interface WithFile {
  id: string
  fileName: string
  mediaType: string
}

const at = (id: string, part: string) => `/api/v1/documents/${encodeURIComponent(id)}/${part}`

export const thumbnailOf = ({ id }: WithFile): string => at(id, 'thumbnail')
export const contentOf = ({ id }: WithFile): string => at(id, 'content')
export const isPicture = ({ mediaType }: WithFile): boolean => mediaType.startsWith('image/')

export async function save(document: WithFile): Promise<void> {
  await download(contentOf(document), document.fileName).catch(notifyProblem)
}
