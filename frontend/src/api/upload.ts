import { callContext, callHeaders, serverReached } from './context'
import { networkProblem, problemFrom } from './problem'

interface UploadRequest {
  /** Path and query, of this origin. */
  url: string
  file: Blob
  contentType: string
  headers?: Record<string, string>
  /** Share of the file that has been sent, 0 to 1. */
  onProgress?: (share: number) => void
  signal?: AbortSignal
}

export interface UploadAnswer<Body> {
  status: number
  body: Body
}

/**
 * Sends a file as the body of a POST, with progress (which fetch cannot tell). What came of the file is returned,
 * also when it was refused: such a problem carries the report. A problem without a report is thrown.
 */
export async function upload<Body>(request: UploadRequest): Promise<UploadAnswer<Body>> {
  const xhr = await transfer(request)
  const body = xhr.status < 400 ? parsed(xhr) : parsed(xhr)?.report
  if (body) return { status: xhr.status, body: body as Body }
  const problem = problemFrom(xhr.status, xhr.responseText, xhr.getResponseHeader('Retry-After'))
  const repeat =
    problem.code === 'CSRF_TOKEN'
      ? await callContext.refreshToken()
      : problem.status === 401 && (await callContext.logInAgain())
  if (repeat) return upload(request)
  throw problem
}

function parsed(xhr: XMLHttpRequest): { report?: unknown } | null {
  try {
    return JSON.parse(xhr.responseText)
  } catch {
    return null
  }
}

function transfer(request: UploadRequest): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest()
    xhr.open('POST', request.url)
    xhr.setRequestHeader('Content-Type', request.contentType)
    xhr.setRequestHeader('Accept', 'application/json, application/problem+json')
    Object.entries({ ...callHeaders('POST'), ...request.headers }).forEach(([name, value]) =>
      xhr.setRequestHeader(name, value),
    )
    xhr.upload.onprogress = (event) => {
      if (event.lengthComputable) request.onProgress?.(event.loaded / event.total)
    }
    xhr.onload = () => {
      serverReached.value = true
      resolve(xhr)
    }
    xhr.onerror = () => {
      serverReached.value = false
      reject(networkProblem())
    }
    xhr.onabort = () => reject(new DOMException('aborted', 'AbortError'))
    request.signal?.addEventListener('abort', () => xhr.abort())
    xhr.send(request.file)
  })
}
