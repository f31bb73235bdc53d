// The peer's side of the comparison: GoRules ZEN Engine, from the JSON of a line in memory to act now, threshold and level.
// `node subset.mjs FILE ANSWERS [BATCH]` prints the lines per second of processor time, over all threads of the engine.
import { readFileSync, writeFileSync } from 'node:fs';
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';

const warmUp = 20_000;
const [file, answersFile, batch = '256'] = process.argv.slice(2);
const size = Number(batch);
const model = new ZenDecisionContent(readFileSync(new URL('model.json', import.meta.url)));
const decision = new ZenEngine().createDecision(model);
const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
const answers = new Array(lines.length);

const answer = async (index) => {
  const { result } = await decision.evaluate(JSON.parse(lines[index]));
  answers[index] = `${result.actNow ? 'act-now' : '-'} ${result.threshold} ${result.level}`;
};

// Many lines are passed on before waiting for an answer: the engine works on its own threads and is fastest this way.
const run = async (count) => {
  for (let from = 0; from < count; from += size) {
    const waiting = [];
    for (let index = from; index < Math.min(from + size, count); index++) {
      waiting.push(answer(index));
    }
    await Promise.all(waiting);
  }
};

await run(Math.min(warmUp, lines.length));
const before = process.cpuUsage();
await run(lines.length);
const { user, system } = process.cpuUsage(before);
const seconds = (user + system) / 1e6;
writeFileSync(answersFile, answers.join('\n') + '\n');
console.log((lines.length / seconds).toFixed(0));
