// A curator's files and a model's anchors → the document that the browser reads: poses in metres, cues timed.
import { addPoints, type Point3 } from '../../../src/base/index.ts';
import {
  ContentError,
  type Cue,
  estimateCueSeconds,
  type Pose,
  type SiteDocument,
  type Stop,
  type View,
} from '../../../src/content/index.ts';
import type { Part } from '../../kit/model.ts';
import type { PackContent } from './read-pack.ts';

const DEFAULT_FOV_DEGREES = 45;

/** What a site.json is written from. */
export interface SiteDocumentInput {
  readonly content: PackContent;
  readonly anchors: ReadonlyMap<string, Point3>;
  /** All parts of the model. */
  readonly parts: readonly Pick<Part, 'id' | 'phases'>[];
  /** Name of the folder, which the files' own ids have to agree with. */
  readonly siteId: string;
}

/** Compiles the document. Throws a ContentError that lists every unknown anchor and missing sentence. */
export function siteDocument({ content, anchors, parts, siteId }: SiteDocumentInput): SiteDocument {
  const { manifest, tour, words } = content;
  const problems: string[] = [];
  if (manifest.id !== siteId) problems.push(`site.json id: "${siteId}" expected, as the folder is named`);
  if (tour.site !== siteId) problems.push(`tour.json site: "${siteId}" expected, as the folder is named`);
  const anchorAt = (id: string, where: string): Point3 => {
    const position = anchors.get(id);
    if (!position) problems.push(`${where}: the model has no anchor "${id}"`);
    return position ?? [0, 0, 0];
  };
  const pose = (view: View, where: string): Pose => {
    const anchor = anchorAt(view.anchor, `${where}.anchor`);
    return {
      position: rounded(addPoints(anchor, view.position)),
      target: rounded(addPoints(anchor, view.target)),
      fovDegrees: view.fovDegrees ?? DEFAULT_FOV_DEGREES,
    };
  };
  const seconds = (cueId: string): Cue['durationSeconds'] => {
    const { vi, en } = { vi: words.vi.cues[cueId], en: words.en.cues[cueId] };
    if (!vi) problems.push(`words.vi.json cues: no sentence for "${cueId}"`);
    if (!en) problems.push(`words.en.json cues: no sentence for "${cueId}"`);
    return { vi: estimateCueSeconds(vi ?? '', 'vi'), en: estimateCueSeconds(en ?? '', 'en') };
  };
  const stop = (source: PackContent['tour']['tours'][number]['stops'][number], where: string): Stop => {
    const own = pose(source.view, `${where}.view`);
    let current = own;
    const cues = source.cues.map((cue, index): Cue => {
      if (cue.view) current = pose(cue.view, `${where}.cues.${index}.view`);
      return {
        id: cue.id,
        pose: current,
        highlight: cue.highlight ?? null,
        phase: cue.phase ?? manifest.defaultPhase,
        hour: cue.hour ?? null,
        sources: cue.sources,
        durationSeconds: seconds(cue.id),
      };
    });
    return { id: source.id, pose: own, cues };
  };
  const phasesOf = (part: string): string[] | null => {
    const { phases } = parts.find(({ id }) => id === part) ?? {};
    return phases ? [...phases] : null;
  };
  const document: SiteDocument = {
    schemaVersion: 1,
    id: siteId,
    location: manifest.location,
    light: manifest.light,
    freeLook: manifest.freeLook,
    phases: manifest.phases,
    defaultPhase: manifest.defaultPhase,
    sources: manifest.sources,
    details: manifest.details.map((detail, index) => ({
      id: detail.id,
      position: rounded(anchorAt(detail.anchor, `site.json details.${index}.anchor`)),
      part: detail.part,
      standsIn: phasesOf(detail.part),
      evidence: detail.evidence,
      sources: detail.sources,
      pose: pose(detail.view, `site.json details.${index}.view`),
      phase: detail.phase ?? manifest.defaultPhase,
      hour: detail.hour ?? null,
    })),
    tours: tour.tours.map(({ id, stops }, t) => ({
      id,
      stops: stops.map((source, s) => stop(source, `tour.json tours.${t}.stops.${s}`)),
    })),
    tileset: 'tileset.json',
    solidMap: 'solid.bin',
  };
  if (problems.length > 0) throw new ContentError(`models/sites/${siteId}`, problems);
  return document;
}

/** To the millimetre, so that files stay readable and the same on every machine. */
const rounded = (point: Point3): Point3 =>
  point.map((value) => Math.round(value * 1000) / 1000 + 0) as unknown as Point3;
