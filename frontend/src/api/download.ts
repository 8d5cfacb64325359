import { send } from './client'

/**
 * Fetches a file and hands it to the browser's downloads. Not a plain link, so that the file speaks the language
 * of the page and a failure is shown as a problem instead of replacing the page.
 */
export async function download(url: string, fallbackName: string): Promise<void> {
  const response = await send(new Request(new URL(url, window.location.origin)))
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = fileName(response.headers.get('Content-Disposition')) ?? fallbackName
  document.body.append(link)
  link.click()
  link.remove()
  URL.revokeObjectURL(address)
}

/** The name of RFC 6266, the encoded one first. */
function fileName(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  if (encoded) return decodeURIComponent(encoded)
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? null
}
