// npm run models:preview -- <site> [--level massing|full] [--views a,b] [--at x,y,z --look x,y,z --fov d] [--size 1280x720]
// Pictures of a site's model straight from its source: every stop and detail view of its packs, or one free view.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { chromium } from '@playwright/test';
import type { BuildModel, Level } from '../../models/kit/model.ts';
import { compile } from '../../models/pipeline/steps/compile.ts';
import { addPoints, type Point3 } from '../../src/base/index.ts';
import type { SiteManifest, TourFile, View } from '../../src/content/index.ts';
import { CHROMIUM_ARGS, ensureChromium } from '../tools/chromium.mjs';

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
const triangles = model.parts
  .flatMap((part) => part.meshes)
  .reduce((sum, mesh) => sum + (mesh.geometry.indices.length / 3) * (mesh.placements?.length ?? 1), 0);
const readJson = <T>(name: string): T | null => {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
  } catch {
    return null;
  }
};
const manifest = readJson<SiteManifest>('site.json');
const tour = readJson<TourFile>('tour.json');
const phase = values.phase ?? manifest?.defaultPhase;
const parts = model.parts.filter((part) => !phase || !part.phases || part.phases.includes(phase));
const glb = await new NodeIO()
  .registerExtensions(ALL_EXTENSIONS)
  .writeBinary(compile({ materials: model.materials, parts: parts.map((part) => ({ part })) }));
console.log(
  `${site} ${values.level}: ${model.parts.length} parts, ${Math.round(triangles)} triangles drawn, ${Math.round(glb.length / 1024)} kB raw, ${Math.round(performance.now() - started)} ms`,
);

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

const html = `<!doctype html><style>body{margin:0}</style><script type="importmap">{"imports":{"three":"/node_modules/three/build/three.module.js","three/addons/":"/node_modules/three/examples/jsm/"}}</script><script type="module" src="/tests/visual/preview-page.js"></script>`;
const server = createServer((request, response) => {
  const url = (request.url ?? '/').split('?')[0]!;
  if (url === '/') return void response.setHeader('content-type', 'text/html').end(html);
  if (url === '/model.glb') return void response.end(Buffer.from(glb));
  try {
    const body = readFileSync(join(process.cwd(), url));
    response
      .setHeader('content-type', extname(url) === '.js' ? 'text/javascript' : 'application/octet-stream')
      .end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
const [width, height] = values.size.split('x').map(Number) as [number, number];
const page = await browser.newPage({ viewport: { width, height } });
page.on('console', (message) => message.type() === 'error' && console.log(message.text()));
page.on('pageerror', (error) => console.log(String(error)));
await page.goto(`http://127.0.0.1:${port}/`);
await page.waitForFunction('window.ready === true');
await page.evaluate('loadModel("/model.glb")');
mkdirSync(values.out, { recursive: true });
const [sunAzimuthDegrees, sunElevationDegrees] = values.sun
  ? (values.sun.split(',').map(Number) as [number, number])
  : [manifest?.light.sunAzimuthDegrees ?? 130, manifest?.light.sunElevationDegrees ?? 40];
for (const pose of poses) {
  const info = await page.evaluate(
    (options) => (window as unknown as { draw(o: unknown): unknown }).draw(options),
    {
      ...pose,
      width,
      height,
      sunAzimuthDegrees,
      sunElevationDegrees,
    },
  );
  const file = join(values.out, `${site}-${pose.name}.png`);
  writeFileSync(file, await page.screenshot({ timeout: 120_000 }));
  console.log(file, JSON.stringify(info));
}
await browser.close();
server.close();
