// The scene inside the canvas: opens a stage for the session's site, and leads the camera every frame.
import { CameraControls, type CameraControlsImpl } from '@react-three/drei';
import { useFrame, useThree } from '@react-three/fiber';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { PerspectiveCamera } from 'three';
import { useStore } from 'zustand';
import { warn } from '../base/index.ts';
import type { SiteDocument } from '../content/index.ts';
import type { Session } from '../session/index.ts';
import { CameraRig } from './camera-rig.ts';
import type { MarkPosition } from './mark-positions.ts';
import { drawBudget, type Quality, qualityAtResolution } from './quality.ts';
import { publishFigures } from './render-figures.ts';
import { ResolutionGovernor } from './resolution-governor.ts';
import { limitControls } from './free-look.ts';
import { Stage } from './stage.ts';
import { fetchedSurfaces, SurfaceLibrary } from './surface-library.ts';

/** What the scene shows and whom it tells. */
export interface SiteSceneProps {
  readonly session: Session;
  readonly quality: Quality;
  /** Draw coarser while frames are slow. */
  readonly adaptive: boolean;
  /** Shown whatever the tour says; null: the tour's. */
  readonly phase: string | null;
  readonly onMarkPositions: (marks: readonly MarkPosition[]) => void;
}

/** One for the life of the canvas; sites come and go inside it. */
export function SiteScene({ session, quality, adaptive, phase, onMarkPositions }: SiteSceneProps) {
  const { scene, gl, camera, invalidate, size } = useThree();
  const controls = useRef<CameraControlsImpl>(null);
  const stage = useRef<Stage | null>(null);
  const loaded = useStore(session.store, ({ site }) => (site.status === 'ready' ? site.loaded : null));
  const pinnedPhase = useMemo(() => knownPhase(loaded?.document, phase), [loaded, phase]);
  const wasMoving = useRef(false);
  const governor = useMemo(() => new ResolutionGovernor(), []);
  const surfaces = useMemo(
    () =>
      new SurfaceLibrary(
        fetchedSurfaces(new URL('surfaces/', document.baseURI).href),
        quality.surfaceSize,
        quality.anisotropy,
        invalidate,
      ),
    [quality, invalidate],
  );
  useEffect(() => () => surfaces.dispose(), [surfaces]);
  const rig = useMemo(
    () => new CameraRig(session, camera as PerspectiveCamera, invalidate, onMarkPositions),
    [session, camera, invalidate, onMarkPositions],
  );

  const drawAtSize = useCallback(
    (width: number, height: number) => {
      gl.setPixelRatio(governor.scale * qualityAtResolution(quality, width, height, window.devicePixelRatio));
    },
    [gl, governor, quality],
  );

  useEffect(() => {
    if (!loaded) return;
    rig.open(loaded);
    const opened = new Stage(
      scene,
      gl,
      loaded,
      { quality, surfaces, hour: rig.hour },
      {
        onFrameWanted: invalidate,
        onShapeChange: invalidate,
        onFirstModel: () => performance.mark('tour:first-model'),
        onSettled: () => performance.mark('tour:stop-ready'),
        onLost: (url, message) => session.report({ kind: 'tile', name: url, message }),
      },
    );
    stage.current = opened;
    if (controls.current) limitControls(controls.current, loaded.document);
    invalidate();
    return () => {
      stage.current = null;
      rig.close();
      opened.dispose();
      invalidate();
    };
  }, [loaded, scene, gl, quality, surfaces, session, rig, invalidate]);

  useEffect(() => session.store.subscribe(() => rig.wakeIfMoved()), [session, rig]);

  useEffect(() => {
    const canvas = gl.domElement;
    const repaint = () => {
      stage.current?.repaint();
      invalidate();
    };
    canvas.addEventListener('webglcontextrestored', repaint);
    return () => canvas.removeEventListener('webglcontextrestored', repaint);
  }, [gl, invalidate]);

  useEffect(() => {
    // The wrapper holds the focus: it carries the picture's name and role.
    const picture = gl.domElement.parentElement;
    const onKeyDown = (event: KeyboardEvent) => {
      if (controls.current && rig.lookByKey(controls.current, event.key)) {
        event.preventDefault();
        event.stopPropagation();
        invalidate();
      }
    };
    picture?.addEventListener('keydown', onKeyDown);
    return () => picture?.removeEventListener('keydown', onKeyDown);
  }, [gl, invalidate, rig]);

  useFrame(({ size: { width, height } }, deltaSeconds) => {
    if (!controls.current || !stage.current) return;
    rig.pinnedPhase = pinnedPhase;
    const moved = rig.step(controls.current, deltaSeconds, width, height);
    stage.current.tiles.setPhase(pinnedPhase ?? rig.phase);
    stage.current.setHour(rig.hour, session.store.getState().reducedMotion);
    stage.current.tiles.setHighlight(rig.highlight);
    const ratio = gl.getPixelRatio();
    const budget = drawBudget(quality, governor.lessDetail);
    stage.current.update(rig.camera, rig, width * ratio, height * ratio, deltaSeconds, budget);
    if (adaptive && governor.frame(deltaSeconds, wasMoving.current)) {
      drawAtSize(width, height);
    }
    wasMoving.current = moved || rig.isTourMoving;
    if (moved) invalidate();
  });

  useEffect(() => {
    drawAtSize(size.width, size.height);
    invalidate();
  }, [size, drawAtSize, invalidate]);

  useEffect(() => {
    scene.onAfterRender = () =>
      publishFigures(gl, Boolean(stage.current?.tiles.isLoading) || surfaces.isLoading);
  }, [scene, gl, surfaces]);

  return (
    <CameraControls
      ref={controls}
      onControlStart={() => controls.current && rig.takeCamera(controls.current)}
      onControl={() => controls.current && rig.takeCamera(controls.current)}
    />
  );
}

/** The asked phase if the site has it. */
function knownPhase(document: SiteDocument | undefined, phase: string | null): string | null {
  if (!document || phase === null) return null;
  if (document.phases.some(({ id }) => id === phase)) return phase;
  warn('address, phase', `${document.id} has no phase "${phase}"`);
  return null;
}
