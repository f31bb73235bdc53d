// Changes the access filter in one place at a time in a copy of the code; the tests of the store must fail for each change.
// Stryker cannot do this: it switches mutants within one process, and EF Core caches the first filter that it compiles.
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = new URL('../..', import.meta.url).pathname
const copy = join(root, 'tests/mutation/out/filter')
const bin = join(copy, 'tests/App.Tests/bin/Debug/net10.0')
const tests = ['-namespace', 'Samphire.App.Tests.Store', '-class', 'Samphire.App.Tests.Cases.PassConcernTests', '-class', 'Samphire.App.Tests.Cases.DeskListTests']

const db = 'src/App/Store/AppDb.cs'
const guard = 'src/App/Store/FileGuard.cs'
const until = ' && (access.Until == null || access.Until > Now)'
const block = '\n            && !FileBlocks.Any(block => block.FileId == row.FileId)'

// [file, original, replacement, index if the original occurs several times]
const changes = [
  [db, 'access => Principals.Contains(access.PrincipalId)', 'access => true'],
  [db, 'access => Principals.Contains(access.PrincipalId)', 'access => access.PrincipalId == UserId'],
  [db, 'block => block.AccountId == UserId', 'block => true'],
  [db, 'block => block.AccountId == UserId', 'block => false'],
  [db, 'record => Set<TValue>().Select(value => value.RecordId).Contains(record.Id)', 'record => true'],
  [db, until, '', 0],
  [db, until, '', 1],
  [db, 'access.Until > Now', 'access.Until >= Now', 0],
  [db, 'access.Until > Now', 'access.Until >= Now', 1],
  [db, 'access.FileId == row.FileId && (', '(', 0],
  [db, 'access.FileId == row.FileId && access.Level', 'access.Level', 0],
  [db, ' && access.Level == AccessLevel.Worker', ''],
  [db, 'access.Level == AccessLevel.Worker', 'access.Level == AccessLevel.Author'],
  [db, block, '', 0],
  [db, block, '', 1],
  [db, '? nameof(ForWorkers) : nameof(ForReaders)', '? nameof(ForReaders) : nameof(ForReaders)'],
  [db, '? nameof(ForWorkers) : nameof(ForReaders)', '? nameof(ForWorkers) : nameof(ForWorkers)'],
  [db, 'caller.Actor is { } actor ? [.. actor.Principals] : []', '[]'],
  [db, 'Caller is { Actor: null, Origin: not Origin.Web }', 'Caller is { Actor: null }'],
  [guard, '!db.IsSystemCaller && Touched(db).Any() ? throw Refused() : result', 'result'],
  [guard, 'touched.ExceptWith(db.NewFiles)', '_ = touched.Count'],
  [guard, ' && (grant.Until == null || grant.Until > db.Now)', ''],
  [guard, 'grant.Until > db.Now', 'grant.Until >= db.Now'],
  [guard, 'blocked || open.Count < touched.Count', 'open.Count < touched.Count'],
  [guard, 'blocked || open.Count < touched.Count', 'blocked'],
  [guard, 'entry.State is not (EntityState.Unchanged or EntityState.Detached)', 'entry.State is EntityState.Added'],
  [guard, 'entry.State is not (EntityState.Unchanged or EntityState.Detached)', 'entry.State is EntityState.Added or EntityState.Modified'],
  [guard, 'entry.State is not EntityState.Added', 'false'],
  [guard, 'yield return entry.Entity.FileId;\n', '\n'],
]

function build(project) {
  const { status, stdout } = spawnSync('dotnet', ['build', project, '--verbosity', 'quiet', '--nologo', '-p:RunAnalyzers=false'], { cwd: copy, encoding: 'utf8' })
  if (status !== 0) {
    throw new Error(`${project} does not build:\n${stdout}`)
  }
}

const pass = () => spawnSync(join(bin, 'Samphire.App.Tests'), [...tests, '-stopOnFail', '-noColor'], { encoding: 'utf8' })

rmSync(copy, { recursive: true, force: true })
for (const file of execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)) {
  mkdirSync(dirname(join(copy, file)), { recursive: true })
  copyFileSync(join(root, file), join(copy, file))
}

build('tests/App.Tests')
const before = pass()
if (before.status !== 0) {
  throw new Error(`The tests fail without a change:\n${before.stdout}`)
}

const unnoticed = []
for (const [file, from, to, place = 0] of changes) {
  const path = join(copy, file)
  const original = readFileSync(path, 'utf8')
  const parts = original.split(from)
  if (parts.length < place + 2) {
    throw new Error(`${file} holds no such place any more: ${from}`)
  }

  writeFileSync(path, parts.slice(0, place + 1).join(from) + to + parts.slice(place + 1).join(from))
  build('src/App')
  copyFileSync(join(copy, 'src/App/bin/Debug/net10.0/Samphire.App.dll'), join(bin, 'Samphire.App.dll'))
  const noticed = pass().status !== 0
  console.log(`${noticed ? 'noticed' : 'NOT NOTICED'}: ${file}: ${from.trim()} -> ${to.trim()}`)
  if (!noticed) {
    unnoticed.push(`${file}: \`${from.trim()}\` → \`${to.trim()}\``)
  }

  writeFileSync(path, original)
}

const known = readFileSync(new URL('survivors.md', import.meta.url), 'utf8')
const unlisted = unnoticed.filter(change => !known.includes(change.slice(change.indexOf('`'))))
console.log(`Changes of the access filter: ${changes.length}, not noticed: ${unnoticed.length}.`)
if (unlisted.length > 0) {
  console.error(`No test noticed these. Write one, or give the reason in tests/mutation/survivors.md:\n${unlisted.join('\n')}`)
  process.exit(1)
}
