import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

it.each(Object.entries(jsonSchemas()))('models/schemas/%s is up to date (npm run schemas)', (name, text) => {
  expect(readFileSync(join('models/schemas', name), 'utf8')).toBe(text);
});
