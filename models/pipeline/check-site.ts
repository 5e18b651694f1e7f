// One site pack against every content rule.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, type SiteDocument } from '../../src/content/index.ts';
import type { SiteModel } from '../kit/model.ts';
import { readForbiddenClaims } from './content-rules/forbidden-claims.ts';
import { CONTENT_RULES } from './content-rules/index.ts';
import { misspelt } from './content-rules/spelling.ts';
import type { Finding, RuleInput } from './content-rules/rule.ts';
import type { SitePack } from './steps/discover.ts';
import { loadBuildModel, type PackContent, readPackContent, requireFiles } from './steps/read-pack.ts';
import { siteDocument } from './steps/site-document.ts';
import { siteSolidMap } from './steps/solids.ts';

/** A finding with the rule that found it. */
export interface RuleFinding extends Finding {
  readonly rule: string;
}

/**
 * All findings about a pack. A file that is missing or does not parse is a finding by itself, and nothing else can be
 * said then. `outRoot` is where built sites lie, for the size budgets.
 */
export async function checkSite(pack: SitePack, outRoot: string): Promise<readonly RuleFinding[]> {
  try {
    requireFiles(pack.folder);
    const content = readPackContent(pack.folder);
    const model = (await loadBuildModel(pack.folder))('full');
    const claims = readForbiddenClaims(pack.folder);
    const input = ruleInput({ content, claims, model, siteId: pack.id }, tileBytes(join(outRoot, pack.id)));
    const spelling = await misspelt(content);
    return [
      ...CONTENT_RULES.flatMap((rule) =>
        rule.check(input).map((finding) => ({ ...finding, rule: rule.name })),
      ),
      ...spelling.map((finding) => ({ ...finding, rule: 'spelling' })),
    ];
  } catch (error) {
    if (error instanceof ContentError) {
      return error.problems.map((problem) => {
        const [, key, message] = /^(\S+): (.*)$/s.exec(problem) ?? [null, '(root)', problem];
        return found('schema', error.file.slice(pack.folder.length + 1), key!, message!);
      });
    }
    return [found('pack', '(pack)', '(root)', error instanceof Error ? error.message : String(error))];
  }
}

const found = (rule: string, file: string, key: string, message: string): RuleFinding => ({
  severity: 'error',
  rule,
  file,
  key,
  message,
});

/** What the rules look at. */
export function ruleInput(
  pack: Pick<RuleInput, 'siteId' | 'content' | 'claims' | 'model'>,
  builtBytes: RuleInput['tileBytes'],
): RuleInput {
  const { content, model, siteId } = pack;
  return {
    ...pack,
    document: documentOrNull(content, model, siteId),
    solid: siteSolidMap(model, content.manifest),
    tileBytes: builtBytes,
  };
}

/** Null when a name or a sentence is missing: the rules about names and keys say which. */
function documentOrNull(content: PackContent, model: SiteModel, siteId: string): SiteDocument | null {
  try {
    return siteDocument({ content, anchors: model.anchors, parts: model.parts, siteId });
  } catch (error) {
    if (error instanceof ContentError) return null;
    throw error;
  }
}

function tileBytes(folder: string): RuleInput['tileBytes'] {
  if (!existsSync(folder)) return null;
  const tiles = readdirSync(folder).filter((name) => name.endsWith('.glb'));
  return Object.fromEntries(tiles.map((name) => [name.slice(0, -4), statSync(join(folder, name)).size]));
}
