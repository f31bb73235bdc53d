// Compares the surviving mutants with survivors.md, which lists each with a reason. Usage: node check.mjs REPORT
import { readFileSync } from 'node:fs'
import { entries, glob, listed } from './survivors.mjs'

const read = path => JSON.parse(readFileSync(path, 'utf8'))
const { mutate } = read(new URL('rules.json', import.meta.url))['stryker-config']

const counts = {}
const mutated = []
const unlisted = []
for (const [path, { source, mutants }] of Object.entries(read(process.argv[2]).files)) {
  const file = path.replace(/^.*\/src\//, 'src/')
  const lines = source.split('\n')
  for (const { status, location: { start, end }, replacement, mutatorName } of mutants) {
    counts[status] = (counts[status] ?? 0) + 1
    if (status !== 'Ignored' && status !== 'CompileError') {
      mutated.push(file)
    }

    if (status === 'Survived' || status === 'NoCoverage') {
      const text = lines.slice(start.line - 1, end.line)
      text[text.length - 1] = text.at(-1).slice(0, end.column - 1)
      const original = text.join('\n').slice(start.column - 1)
      if (!listed(file, lines[start.line - 1], original, replacement)) {
        unlisted.push(`${file}: \`${original.replace(/\s+/g, ' ')}\` → \`${replacement.replace(/\s+/g, ' ')}\` (line ${start.line}, ${mutatorName}, ${status})`)
      }
    }
  }
}

console.log(`Mutants: ${Object.entries(counts).map(([status, count]) => `${count} ${status}`).join(', ')}.`)
for (const { line } of entries.filter(({ line, seen, files }) => !seen && mutated.some(file => files.test(file)))) {
  console.log(`Listed, and no longer surviving: ${line}`)
}

// Stryker does not report a file that has moved: it would silently mutate nothing.
const gone = mutate.filter(path => !mutated.some(file => glob(`src/Domain/${path}`).test(file)))
if (gone.length > 0) {
  unlisted.push(`rules.json names what is not there: ${gone.join(', ')}`)
}

if ((counts.Killed ?? 0) === 0) {
  unlisted.push('No mutant was killed: the run did not test anything.')
}

if (unlisted.length > 0) {
  console.error(`No test noticed these changes. Write one, or give the reason in tests/mutation/survivors.md:\n${unlisted.join('\n')}`)
  process.exit(1)
}
