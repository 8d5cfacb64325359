/** Pages of a document as the server sets them, and what they look like. */
export interface Paper {
  pages: HTMLElement[]
  css: string
}

const ELEMENTS = new Set(['SECTION', 'DIV', 'SPAN', 'A'])
const ATTRIBUTES = new Set(['class', 'style', 'id', 'href', 'data-figure'])
const STYLES = /<style>([^]*?)<\/style>/g
const PX_PER_MM = 96 / 25.4
const WIDTHS = { upright: 210 * PX_PER_MM, wide: 297 * PX_PER_MM }

/** Only what a page is made of is taken over: nothing that runs, loads or leads elsewhere. */
export function readPaper(html: string): Paper {
  // taken out as text: the policy of the page lets no element of style in
  const css = [...html.matchAll(STYLES)].map(([, rules = '']) => rules.trim()).join('\n')
  const parsed = new DOMParser().parseFromString(html.replace(STYLES, ''), 'text/html')
  const pages = [...parsed.querySelectorAll<HTMLElement>('section.page')]
  pages.forEach(strip)
  return { pages, css }
}

function strip(element: Element): void {
  for (const name of element.getAttributeNames())
    if (!ATTRIBUTES.has(name) || (name === 'href' && !element.getAttribute(name)?.startsWith('#')))
      element.removeAttribute(name)
  for (const child of [...element.children])
    if (ELEMENTS.has(child.tagName)) strip(child)
    else child.remove()
}

/** Not wider than there is room, and never larger than it is printed. */
export function fit(pages: readonly HTMLElement[], room: number): void {
  // hidden, there is no room to go by
  if (room === 0) return
  for (const page of pages) {
    const width = page.classList.contains('wide') ? WIDTHS.wide : WIDTHS.upright
    page.style.setProperty('zoom', String(Math.min(1, room / width)))
  }
}

export function sheetOf(css: string, view: Window & typeof globalThis = window): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/** Prints the pages and nothing of the screen around them, from a frame of their own in which no script runs. */
export function printPaper({ pages, css }: Paper, title: string): void {
  const frame = document.createElement('iframe')
  frame.setAttribute('aria-hidden', 'true')
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden'
  document.body.append(frame)
  const view = frame.contentWindow as (Window & typeof globalThis) | null
  if (!view) return
  view.document.title = title
  view.document.adoptedStyleSheets = [sheetOf(css, view)]
  for (const page of pages) {
    const copy = view.document.importNode(page, true)
    copy.style.removeProperty('zoom')
    view.document.body.append(copy)
  }
  view.addEventListener('afterprint', () => frame.remove())
  view.focus()
  view.print()
}
