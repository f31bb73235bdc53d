// Reads survivors.md: `## GLOB` names files, and below it each line is a change that no test needs to notice, with the reason:
// - `code` → `replacement`: why
// - in `line`, `code` → `replacement`: why
// `…` stands for any text, so that an entry need not repeat names that may change.
import { readFileSync } from 'node:fs'

const escape = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const flat = text => text.replace(/\s+/g, ' ').trim()
const code = text => new RegExp(`^${flat(text).split('…').map(escape).join('.*')}$`)

export const glob = text => new RegExp(`^${text.split('**/').map(part => escape(part).replaceAll('\\*', '[^/]*')).join('(?:.*/)?')}$`)

export const entries = []
let files
for (const line of readFileSync(new URL('survivors.md', import.meta.url), 'utf8').split('\n')) {
  const heading = line.match(/^## (\S+)$/)
  const entry = line.match(/^- (?:in `(.+)`, )?`(.+)` → `(.*)`: .+$/)
  if (heading) {
    files = glob(heading[1])
  } else if (entry) {
    entries.push({ line, files, within: code(entry[1] ?? '…'), from: code(entry[2]), to: code(entry[3]), seen: false })
  } else if (line.startsWith('- ')) {
    throw new Error(`survivors.md: not understood: ${line}`)
  }
}

export function listed(file, within, from, to) {
  const found = entries.find(entry => entry.files.test(file) && entry.within.test(flat(within)) && entry.from.test(flat(from)) && entry.to.test(flat(to)))
  if (found) {
    found.seen = true
  }

  return found !== undefined
}
