// npm run schemas: the formats of a site pack as JSON Schema, so that an editor completes and checks them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './steps/json-schemas.ts';

const folder = 'models/schemas';
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join(folder, name), text);
