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
  location: string | null
}

/**
 * Sends a file as the body of a POST, with progress (which fetch cannot tell).
 * An import that was refused answers 422 with its report: such an answer is returned, a problem is thrown.
 */
export async function upload<Body>(request: UploadRequest): Promise<UploadAnswer<Body>> {
  const xhr = await transfer(request)
  const isProblem = (xhr.getResponseHeader('Content-Type') ?? '').includes('problem+json')
  if (xhr.status < 400 || (xhr.status === 422 && !isProblem)) {
    return {
      status: xhr.status,
      body: JSON.parse(xhr.responseText),
      location: xhr.getResponseHeader('Location'),
    }
  }
  const problem = problemFrom(xhr.status, xhr.responseText, xhr.getResponseHeader('Retry-After'))
  const repeat =
    problem.code === 'CSRF_TOKEN'
      ? await callContext.refreshToken()
      : problem.status === 401 && (await callContext.logInAgain())
  if (repeat) return upload(request)
  throw problem
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
