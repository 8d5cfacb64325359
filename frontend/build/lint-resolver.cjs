/* Tells the import lint what '@/…' and a path without its ending mean, as vite.config.ts does. */
const { existsSync, statSync } = require('node:fs')
const { dirname, join, resolve } = require('node:path')

const source = join(__dirname, '..', 'src')
const isFile = (path) => existsSync(path) && statSync(path).isFile()

exports.interfaceVersion = 2
exports.resolve = (specifier, importer) => {
  if (!/^(@\/|\.)/.test(specifier)) return { found: false }
  const path = specifier.startsWith('@/')
    ? join(source, specifier.slice(2))
    : resolve(dirname(importer), specifier)
  const hit = [path, `${path}.ts`, `${path}.vue`, join(path, 'index.ts')].find(isFile)
  return hit ? { found: true, path: hit } : { found: false }
}
