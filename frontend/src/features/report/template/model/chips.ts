import { i18n, translate } from '@/i18n'
import { placeOf, type Piece } from './pieces'

type LabelOf = (name: string) => string | undefined

const TOKEN = /'[^']*'|"[^"]*"|[A-Za-z_][\w.]*(?:\([^)]*\))?|&&|\|\||[!=<>]=|[<>!]/g
const SIGNS: Record<string, string> = {
  '&&': 'and',
  '||': 'or',
  '==': 'is',
  '!=': 'isNot',
}

/** A part of a text in the words of who writes it. */
export function wordsOf(piece: Piece, labelOf: LabelOf): string {
  switch (piece.kind) {
    case 'text':
      return piece.source
    case 'place':
      return placeWords(piece.expression, labelOf)
    case 'else':
    case 'end':
      return translate(`template.piece.${piece.kind}`)
    case 'each':
      return translate('template.piece.each', { list: placeWords(piece.expression, labelOf) })
    default:
      return translate(`template.piece.${piece.kind}`, {
        condition: conditionWords(piece.expression, labelOf),
      })
  }
}

function placeWords(expression: string, labelOf: LabelOf): string {
  const place = placeOf(expression)
  if (place?.name.startsWith('it')) return translate('template.piece.it')
  const label = place && labelOf(place.name)
  if (!place || !label) return expression
  const key = `template.as.${place.form}`
  if (!place.form || !i18n.global.te(key)) return label
  return translate(key, { label, n: labelOf(place.argument) ?? place.argument })
}

const conditionWords = (condition: string, labelOf: LabelOf): string =>
  condition
    .replace(TOKEN, (token) => {
      const sign = SIGNS[token]
      if (sign) return ` ${translate(`template.piece.${sign}`)} `
      if (/^['"]/.test(token)) return literalWords(token.slice(1, -1))
      return /^[A-Za-z_]/.test(token) ? placeWords(token, labelOf) : token
    })
    .replace(/ {2,}/g, ' ')

function literalWords(value: string): string {
  const key = `enum.Level.${value}`
  return i18n.global.te(key) ? translate(key) : `“${value}”`
}
