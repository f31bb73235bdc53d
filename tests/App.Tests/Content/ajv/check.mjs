// Reads a JSON list of {file, schema} from stdin and writes, in the same order, a JSON list of {file, schema, valid, errors}.
// A schema is a file name in the folder of schemas, which is the only argument.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const folder = process.argv[2];
// strictTypes and strictRequired reject conditions about a field that is declared outside the condition.
const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
addFormats(ajv);
for (const name of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  ajv.addSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')), name);
}

const yaml = (text) => parse(text, { version: '1.2', schema: 'core', strict: true, uniqueKeys: true });

function frontMatter(text) {
  const lines = text.split(/\r?\n/);
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (end < 0) {
    throw new Error('no front matter');
  }

  return yaml(lines.slice(1, end).join('\n'));
}

// Every value in a file: several in JSON Lines and a JSON array, otherwise one.
function values(file) {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  switch (file.slice(file.lastIndexOf('.'))) {
    case '.yaml':
      return [yaml(text)];
    case '.md':
      return [frontMatter(text)];
    case '.jsonl':
      return text.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
    default:
      return [JSON.parse(text)].flat();
  }
}

function check({ file, schema }) {
  const errors = [];
  try {
    const validate = ajv.getSchema(schema) ?? errors.push(`there is no schema ${schema}`);
    for (const [index, value] of values(file).entries()) {
      if (!validate(value)) {
        errors.push(...validate.errors.map((error) => `${index}${error.instancePath}: ${error.message}`));
      }
    }
  } catch (unreadable) {
    errors.push(unreadable.message);
  }

  return { file, schema, valid: errors.length === 0, errors };
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(check)));
