// Changes the access filter in one place at a time; the tests of the store must fail for each change. Usage: node filter.mjs COPY
// Stryker cannot do this: it switches mutants within one process, and EF Core caches the first filter that it compiles.
import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listed } from './survivors.mjs'

const copy = process.argv[2]
const bin = join(copy, 'tests/App.Tests/bin/Debug/net10.0')
// On SQLite: PostgreSQL's own policies would hide what the filter lets through.
const tests = ['-class', 'Samphire.App.Tests.Store.Fil*', '-class', 'Samphire.App.Tests.Store.ExpiredGrant*', '-displayName-', '*Postgres*',
  '-preEnumerateTheories', '-stopOnFail', '-noColor']

const until = /(access|grant)\.Until == null \|\| \1\.Until > (db\.)?Now/
const store = 'src/App/Store/AppDb.cs'
const guard = 'src/App/Store/FileGuard.cs'

// File, what stands there, what it becomes, and which of several places.
const changes = [
  [store, /access => Principals\.Contains\(.+?\)/, 'access => true'],
  [store, /Principals\.Contains\(access\.PrincipalId\)/, 'access.PrincipalId == UserId'],
  [store, /block\.AccountId == UserId/, 'true'],
  [store, /block\.AccountId == UserId/, 'false'],
  [store, /record => Set<.+(?=;)/, 'record => true'],
  [store, until, 'true', 0],
  [store, until, 'true', 1],
  [store, until, 'access.Until >= Now', 0],
  [store, until, 'access.Until == null || access.Until >= Now', 0],
  [store, until, 'access.Until == null || access.Until >= Now', 1],
  [store, / && access\.Level == AccessLevel\.Worker/, ''],
  [store, /access\.FileId == row\.FileId/, 'true', 0],
  [store, /access\.FileId == row\.FileId/, 'true', 1],
  [store, /!(?=FileBlocks)/, '', 0],
  [store, /\s+&& !FileBlocks\.Any\(.+?\)(?=;)/, '', 0],
  [store, /\s+&& !FileBlocks\.Any\(.+?\)(?=;)/, '', 1],
  [store, /block\.FileId == row\.FileId/, 'true', 0],
  [store, /block\.FileId == row\.FileId/, 'true', 1],
  [store, /nameof\(ForWorkers\) : nameof\(ForReaders\)/, 'nameof(ForReaders) : nameof(ForReaders)'],
  [store, /nameof\(ForWorkers\) : nameof\(ForReaders\)/, 'nameof(ForWorkers) : nameof(ForWorkers)'],
  [store, /, Origin: not Origin\.Web/, ''],
  [guard, /return !db\.\w+ && \w+\(db\)\.Any\(\) \? throw \w+\(\) : result;/, 'return result;'],
  [guard, /!(?=db\.\w+ && )/, 'true || '],
  [guard, /touched\.Count == 0/, 'touched.Count >= 0'],
  [guard, /touched\.ExceptWith\(.+?\);/, ''],
  [guard, until, 'true'],
  [guard, until, 'grant.Until == null || grant.Until >= db.Now'],
  [guard, /touched\.Contains\(grant\.FileId\)/, 'true'],
  [guard, /touched\.Contains\(block\.FileId\)/, 'true'],
  [guard, /blocked \|\| /, ''],
  [guard, /\|\| open\.Count < touched\.Count/, ''],
  [guard, /is not \(EntityState\.Unchanged or EntityState\.Detached\)/, 'is EntityState.Added'],
  [guard, /is not \(EntityState\.Unchanged or EntityState\.Detached\)/, 'is EntityState.Added or EntityState.Modified'],
  [guard, /is not \(EntityState\.Unchanged or EntityState\.Detached\)/, 'is EntityState.Modified or EntityState.Deleted'],
  // Never true: what is unchanged is left out before.
  [guard, /entry\.State is not EntityState\.Added/, 'entry.State is EntityState.Unchanged'],
  [guard, /yield return entry\.Entity\.FileId;/, ''],
]

const run = (command, parameters) => spawnSync(command, parameters, { cwd: copy, encoding: 'utf8', maxBuffer: 1 << 26 })
const build = (project, ...more) => run('dotnet', ['build', project, '--verbosity', 'quiet', '--nologo', ...more])
const pass = () => run(join(bin, 'Samphire.App.Tests'), tests)

const first = build('tests/App.Tests')
const before = first.status === 0 ? pass() : first
if (before.status !== 0 || !/Total: [1-9]/.test(before.stdout)) {
  throw new Error(`The tests do not pass without a change:\n${before.stdout}`)
}

const unlisted = []
for (const [file, from, to, place = 0] of changes) {
  const path = join(copy, file)
  const original = readFileSync(path, 'utf8')
  const found = [...original.matchAll(new RegExp(from, 'g'))][place]
  if (!found) {
    throw new Error(`${file} holds no such place any more: ${from}`)
  }

  writeFileSync(path, original.slice(0, found.index) + to + original.slice(found.index + found[0].length))
  const built = build('src/App', '--no-restore', '--no-dependencies')
  writeFileSync(path, original)
  if (built.status !== 0) {
    throw new Error(`${file} does not build with ${to} for ${from}:\n${built.stdout}`)
  }

  copyFileSync(join(copy, 'src/App/bin/Debug/net10.0/Samphire.App.dll'), join(bin, 'Samphire.App.dll'))
  const noticed = pass().status !== 0
  const known = !noticed && listed(file, '', found[0], to)
  console.log(`${noticed ? 'Noticed' : known ? 'Not noticed, and listed' : 'NOT NOTICED'}: ${file}: \`${found[0].trim()}\` → \`${to}\``)
  if (!noticed && !known) {
    unlisted.push(`${file}: \`${found[0].trim()}\` → \`${to}\` (place ${place})`)
  }
}

console.log(`Changes of the access filter: ${changes.length}.`)
if (unlisted.length > 0) {
  console.error(`No test noticed these. Write one, or give the reason in tests/mutation/survivors.md:\n${unlisted.join('\n')}`)
  process.exit(1)
}
