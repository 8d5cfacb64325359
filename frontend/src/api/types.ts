import type { components, paths } from './schema'

export type Schemas = components['schemas']
export type ApiPath = keyof paths

type JsonOf<R> = R extends { content: { 'application/json': infer Body } } ? Body : never
type Get<P extends ApiPath> = paths[P] extends { get: infer Operation } ? Operation : never
type Answer<Operation, Status extends number> = Operation extends { responses: infer R }
  ? Status extends keyof R
    ? JsonOf<R[Status]>
    : never
  : never

/** The answer to a GET of the path. */
export type Got<P extends ApiPath> = Answer<Get<P>, 200>

/** The paths that answer with a page of items: the only ones a list page can show. */
export type ListPath = {
  [P in ApiPath]: [Got<P>] extends [never]
    ? never
    : Got<P> extends { items: unknown[]; page: object }
      ? P
      : never
}[ApiPath]

export type ItemOf<P extends ListPath> = Got<P> extends { items: (infer Item)[] } ? Item : never

/** The query parameters that the contract documents for the list. */
export type QueryOf<P extends ApiPath> =
  Get<P> extends { parameters: { query?: infer Query } } ? NonNullable<Query> : never

/** What a POST to the path takes. */
export type BodyOf<P extends ApiPath> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

/** The paths of single resources that can be read. */
export type ResourcePath = Exclude<
  { [P in ApiPath]: [Got<P>] extends [never] ? never : P }[ApiPath],
  ListPath
>
