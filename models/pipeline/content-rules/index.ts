// Every rule, in the order in which a curator would want to hear of it.
import { alternativeTexts } from './alternative-texts.ts';
import { camerasFree } from './cameras-free.ts';
import { captionShape } from './caption-shape.ts';
import { enoughToSee } from './enough-to-see.ts';
import { forbiddenClaims } from './forbidden-claims.ts';
import { namesExist } from './names-exist.ts';
import { normalForm } from './normal-form.ts';
import { readingSpeed } from './reading-speed.ts';
import type { Rule } from './rule.ts';
import { sameKeys } from './same-keys.ts';
import { sizeBudget } from './size-budget.ts';
import { sourcesNamed } from './sources-named.ts';
import { tourLength } from './tour-length.ts';
import { unbreakableNames } from './unbreakable-names.ts';
import { uniqueIds } from './unique-ids.ts';

/** The rules that every site pack has to keep. */
export const CONTENT_RULES: readonly Rule[] = [
  namesExist,
  uniqueIds,
  sameKeys,
  enoughToSee,
  tourLength,
  captionShape,
  readingSpeed,
  unbreakableNames,
  normalForm,
  forbiddenClaims,
  alternativeTexts,
  sourcesNamed,
  camerasFree,
  sizeBudget,
];
