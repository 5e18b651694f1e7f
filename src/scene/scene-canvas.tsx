import { createRoot, type ReconcilerRoot } from '@react-three/fiber';
import { useEffect, useRef, useState } from 'react';
import { WebGLRenderer } from 'three';
import { DEFAULT_PICTURE, type Picture, type Session } from '../session/index.ts';
import type { MarkPosition } from './mark-positions.ts';
import { QUALITIES } from './quality.ts';
import './scene-canvas.css';
import { SiteScene } from './site-scene.tsx';
import { setToneMapping } from './tone-mapping.ts';

/** What the scene needs from the app. */
export interface SceneCanvasProps {
  readonly session: Session;
  /** Called when a detail's mark has moved on screen. */
  readonly onMarkPositions: (marks: readonly MarkPosition[]) => void;
  /** Name of the picture for those who do not see it, in the active language. */
  readonly label: string;
  /** Quality `auto`: the finest tier, drawn coarser while frames are slow. */
  readonly picture?: Picture;
}

/** Farther than any ground reaches; fog has covered everything long before. */
const FAR_METRES = 12_000;

/**
 * The one canvas, for the life of the page. Its tree is a root of its own: only what the scene uses of three.js
 * is shipped, and the page's tree may change round it.
 */
export function SceneCanvas({
  session,
  onMarkPositions,
  label,
  picture = DEFAULT_PICTURE,
}: SceneCanvasProps) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);

  const report = useRef(onMarkPositions);
  report.current = onMarkPositions;
  const [failure, setFailure] = useState<Error | null>(null);
  // Thrown from the render, so that whoever placed the scene can put words in its place.
  if (failure) throw failure;

  // Only session and picture may mount the scene anew: a new canvas root costs the graphics context.
  useEffect(() => {
    if (!box.current || !canvas.current) return;
    return mountScene(box.current, canvas.current, session, picture, {
      onMarkPositions: (marks) => report.current(marks),
      onFailure: setFailure,
    });
  }, [session, picture]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys turn the view while the picture has the focus
    <div ref={box} className="scene" role="application" tabIndex={0} aria-label={label}>
      <canvas ref={canvas} className="scene-canvas" />
    </div>
  );
}

interface SceneReports {
  readonly onMarkPositions: (marks: readonly MarkPosition[]) => void;
  readonly onFailure: (error: Error) => void;
}

function mountScene(
  box: HTMLDivElement,
  canvas: HTMLCanvasElement,
  session: Session,
  { quality: asked, phase }: Picture,
  { onMarkPositions, onFailure }: SceneReports,
): () => void {
  const quality = QUALITIES[asked === 'auto' ? 'high' : asked];
  let root: ReconcilerRoot<HTMLCanvasElement> | null = null;
  let disposed = false;
  const fail = (cause: unknown) => onFailure(new Error('WebGL could not be started', { cause }));
  const sizeNow = () => ({ width: box.clientWidth, height: box.clientHeight, top: 0, left: 0 });
  const configure = (target: ReconcilerRoot<HTMLCanvasElement>) =>
    target.configure({
      frameloop: 'demand',
      size: sizeNow(),
      dpr: 1,
      shadows: 'percentage',
      camera: { fov: 45, near: 0.5, far: FAR_METRES, position: [0, 20, 60] },
      gl: (defaults) => {
        const renderer = new WebGLRenderer({
          ...defaults,
          canvas,
          antialias: quality.antialias,
          alpha: false,
          stencil: false,
          powerPreference: 'high-performance',
        });
        setToneMapping(renderer);
        return renderer;
      },
    });
  const start = async () => {
    const made = createRoot(canvas);
    await configure(made);
    if (disposed) {
      made.unmount();
      return;
    }
    root = made;
    made.render(
      <SiteScene
        session={session}
        quality={quality}
        adaptive={asked === 'auto'}
        phase={phase}
        onMarkPositions={onMarkPositions}
      />,
    );
  };
  start().catch(fail);

  const onLost = (event: Event) => {
    event.preventDefault();
    session.report({ kind: 'graphics', name: 'WebGL', message: 'context lost' });
  };
  const onRestored = () => session.clearFaults('graphics');
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', onRestored);
  const observer = new ResizeObserver(() => {
    if (root && box.clientWidth > 0 && box.clientHeight > 0) configure(root).catch(fail);
  });
  observer.observe(box);
  return () => {
    disposed = true;
    observer.disconnect();
    canvas.removeEventListener('webglcontextlost', onLost);
    canvas.removeEventListener('webglcontextrestored', onRestored);
    root?.unmount();
  };
}
