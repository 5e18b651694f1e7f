// npm run models:preview -- <site> [--level massing|full|close] [--parts a,b] [--bake] [--phase id] [--sun az,el | --hour h]
//   [--views a,b | --at=x,y,z --look=x,y,z --fov d] [--size 1280x720] [--out folder]
// Pictures of a site's model straight from its source, with the app's own materials and light: every stop and detail
// view of its packs, or one free view. --parts: only parts whose id starts so. --bake: with occlusion and wear (slower).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import type { BuildModel, Level, SiteModel } from '../../models/kit/model.ts';
import { bake, BAKE_DEFAULTS } from '../../models/pipeline/steps/bake.ts';
import { compile } from '../../models/pipeline/steps/compile.ts';
import { splitModel } from '../../models/pipeline/steps/split-model.ts';
import { addPoints, type Point3 } from '../../src/base/index.ts';
import { type SiteManifest, sunPositionAt, type TourFile, type View } from '../../src/content/index.ts';
import { CHROMIUM_ARGS, ensureChromium } from '../tools/chromium.mjs';
import type { PreviewView } from './preview-page.ts';

/** Enough to judge form by. */
const BAKE_RAYS = 8;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    level: { type: 'string', default: 'full' },
    views: { type: 'string' },
    at: { type: 'string' },
    look: { type: 'string' },
    fov: { type: 'string', default: '45' },
    size: { type: 'string', default: '1280x720' },
    phase: { type: 'string' },
    parts: { type: 'string' },
    bake: { type: 'boolean', default: false },
    hour: { type: 'string' },
    sun: { type: 'string' },
    out: { type: 'string', default: 'shots/preview' },
  },
});
const site = positionals[0];
if (!site) throw new Error('Which site? npm run models:preview -- <site>');
const folder = resolve('models/sites', site);
const { buildModel } = (await import(pathToFileURL(join(folder, 'model/index.ts')).href)) as {
  buildModel: BuildModel;
};
const started = performance.now();
const model = buildModel(values.level as Level);
const readJson = <T>(name: string): T | null => {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
  } catch {
    return null;
  }
};
const manifest = readJson<SiteManifest>('site.json');
const tour = readJson<TourFile>('tour.json');
const phase = values.phase ?? manifest?.defaultPhase ?? '';
const standing: SiteModel = {
  ...model,
  parts: model.parts.filter((part) => !phase || !part.phases || part.phases.includes(phase)),
};
const prefixes = values.parts?.split(',') ?? [''];
const shown: SiteModel = {
  ...standing,
  parts: standing.parts.filter((part) => prefixes.some((prefix) => part.id.startsWith(prefix))),
};
const glb = await new NodeIO().registerExtensions(ALL_EXTENSIONS).writeBinary(
  compile({
    materials: model.materials,
    parts: values.bake ? bakedParts(shown, standing) : shown.parts.map((part) => ({ part })),
  }),
);
const drawn = shown.parts
  .flatMap((part) => part.meshes)
  .reduce((sum, mesh) => sum + (mesh.geometry.indices.length / 3) * (mesh.placements?.length ?? 1), 0);
console.log(
  `${site} ${values.level} ${phase}: ${shown.parts.length} of ${model.parts.length} parts, ${Math.round(drawn)} triangles drawn, ${Math.round(glb.length / 1024)} kB raw, ${Math.round(performance.now() - started)} ms`,
);

function bakedParts(wanted: SiteModel, occluding: SiteModel) {
  const split = splitModel(wanted, { stepFactor: 1 });
  const baked = bake({ model: split, occluding }, { ...BAKE_DEFAULTS, rays: BAKE_RAYS, defaultPhase: phase });
  return split.parts.map((part, index) => ({ part, ...baked[index]! }));
}

interface NamedPose {
  readonly name: string;
  readonly position: Point3;
  readonly target: Point3;
  readonly fovDegrees: number;
}
const point = (text: string): Point3 => text.split(',').map(Number) as unknown as Point3;
const resolveView = (name: string, view: View): NamedPose => {
  const anchor = model.anchors.get(view.anchor);
  if (!anchor) throw new Error(`${name}: the model has no anchor "${view.anchor}".`);
  return {
    name,
    position: addPoints(anchor, view.position),
    target: addPoints(anchor, view.target),
    fovDegrees: view.fovDegrees ?? 45,
  };
};
const poses: NamedPose[] =
  values.at && values.look
    ? [
        {
          name: 'free',
          position: point(values.at),
          target: point(values.look),
          fovDegrees: Number(values.fov),
        },
      ]
    : [
        ...(tour?.tours ?? []).flatMap(({ id, stops }) =>
          stops.flatMap((stop) => [
            resolveView(`${id}-${stop.id}`, stop.view),
            ...stop.cues.filter((cue) => cue.view).map((cue) => resolveView(`${id}-${cue.id}`, cue.view!)),
          ]),
        ),
        ...(manifest?.details ?? []).map((detail) => resolveView(`detail-${detail.id}`, detail.view)),
      ].filter((pose) => !values.views || values.views.split(',').some((part) => pose.name.includes(part)));

const PAGE =
  '<!doctype html><style>body{margin:0}</style><script type="module" src="/tests/visual/preview-page.ts"></script>';
const server = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
  plugins: [
    {
      name: 'preview',
      configureServer: ({ middlewares }) => {
        middlewares.use((request, response, next) => {
          if (request.url === '/') response.setHeader('content-type', 'text/html').end(PAGE);
          else if (request.url === '/model.glb') response.end(Buffer.from(glb));
          else next();
        });
      },
    },
  ],
});
await server.listen();
const address = server.httpServer?.address();
const port = typeof address === 'object' && address ? address.port : 0;
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
const [width, height] = values.size.split('x').map(Number) as [number, number];
const page = await browser.newPage({ viewport: { width, height } });
page.on('console', (message) => {
  if (message.type() === 'error' || message.type() === 'warning') console.log(message.text());
});
page.on('pageerror', (error) => console.log(String(error)));
await page.goto(`http://127.0.0.1:${port}/`);
await page.waitForFunction(() => window.isPreviewReady === true);
const sun = values.sun
  ? { azimuthDegrees: Number(values.sun.split(',')[0]), elevationDegrees: Number(values.sun.split(',')[1]) }
  : values.hour && manifest
    ? sunPositionAt(manifest.location, Number(values.hour))
    : {
        azimuthDegrees: manifest?.light.sunAzimuthDegrees ?? 130,
        elevationDegrees: manifest?.light.sunElevationDegrees ?? 40,
      };
await page.evaluate(([position, fog]) => window.openPreview(position, fog), [
  sun,
  manifest?.light.fogDensityPerMetre ?? 0.0009,
] as const);
mkdirSync(values.out, { recursive: true });
for (const pose of poses) {
  const view: PreviewView = { ...pose, width, height };
  const figures = await page.evaluate((options) => window.drawPreview(options), view);
  const file = join(values.out, `${site}-${pose.name}.png`);
  writeFileSync(file, await page.screenshot({ timeout: 180_000 }));
  console.log(file, JSON.stringify(figures));
}
await browser.close();
await server.close();
