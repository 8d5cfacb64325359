/** The one at the place changes places with its neighbour above (-1) or below (1); at an end nothing moves. */
export function moved<Item>(items: readonly Item[], at: number, by: -1 | 1): Item[] {
  const [one, other] = [items[at], items[at + by]]
  if (one === undefined || other === undefined) return [...items]
  return items.map((item, place) => (place === at ? other : place === at + by ? one : item))
}
