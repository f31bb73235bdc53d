// Compares the surviving mutants with survivors.md, which lists each with a reason. Usage: node check.mjs REPORT...
import { existsSync, readFileSync } from 'node:fs'

const here = new URL('.', import.meta.url)
const flat = text => text.replace(/\s+/g, ' ').trim()

// A line of the list: - `original` → `replacement`: why no test needs to notice
const listed = new Map()
let file = ''
for (const line of readFileSync(new URL('survivors.md', here), 'utf8').split('\n')) {
  file = line.match(/^## (\S+)$/)?.[1] ?? file
  const found = line.match(/^- `(.+)` → `(.*)`: (.+)$/)
  if (found) {
    listed.set(`${file}: \`${found[1]}\` → \`${found[2]}\``, { reason: found[3], seen: false })
  } else if (line.startsWith('- ')) {
    throw new Error(`survivors.md: not understood: ${line}`)
  }
}

// Stryker does not report a file that no longer exists: it would silently mutate nothing.
const { mutate } = JSON.parse(readFileSync(new URL('rules.json', here), 'utf8'))['stryker-config']
const gone = mutate.filter(path => !existsSync(new URL(`../../src/Domain/${path.replace(/\*.*$/, '')}`, here)))
if (gone.length > 0) {
  throw new Error(`rules.json names what is not there: ${gone.join(', ')}`)
}

const counts = {}
const unlisted = []
for (const report of process.argv.slice(2)) {
  for (const [path, { source, mutants }] of Object.entries(JSON.parse(readFileSync(report, 'utf8')).files)) {
    const lines = source.split('\n')
    for (const mutant of mutants) {
      counts[mutant.status] = (counts[mutant.status] ?? 0) + 1
      if (mutant.status !== 'Survived' && mutant.status !== 'NoCoverage') {
        continue
      }

      const { start, end } = mutant.location
      const original = start.line === end.line
        ? lines[start.line - 1].slice(start.column - 1, end.column - 1)
        : [lines[start.line - 1].slice(start.column - 1), ...lines.slice(start.line, end.line - 1), lines[end.line - 1].slice(0, end.column - 1)].join('\n')
      const name = `${path.replace(/^.*\/src\//, 'src/')}: \`${flat(original)}\` → \`${flat(mutant.replacement)}\``
      const known = listed.get(name)
      if (known) {
        known.seen = true
      } else {
        unlisted.push(`${name} (line ${start.line}, ${mutant.mutatorName}, ${mutant.status})`)
      }
    }
  }
}

console.log(`Mutants: ${Object.entries(counts).map(([status, count]) => `${count} ${status}`).join(', ')}.`)
for (const [name, { seen }] of listed) {
  if (!seen) {
    console.log(`Listed, and no longer surviving: ${name}`)
  }
}

if ((counts.Killed ?? 0) === 0) {
  console.error('No mutant was killed: the run did not test anything.')
  process.exit(1)
}

if (unlisted.length > 0) {
  console.error(`No test noticed ${unlisted.length} changes. Write one, or give the reason in tests/mutation/survivors.md:\n${unlisted.join('\n')}`)
  process.exit(1)
}
