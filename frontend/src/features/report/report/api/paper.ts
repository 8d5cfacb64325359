import { send } from '@/api/client'

const address = (id: string, format: string) => `/api/v1/reports/${encodeURIComponent(id)}?format=${format}`

/** The report as it is printed, page by page, as HTML. */
export async function fetchPaper(id: string, signal?: AbortSignal): Promise<string> {
  const response = await send(new Request(new URL(address(id, 'html'), window.location.origin), { signal }))
  return response.text()
}

/** Where a file of the report is, to be saved under its title. */
export const fileAddress = (id: string, format: 'docx' | 'pdf'): string => `${address(id, format)}&download=1`
