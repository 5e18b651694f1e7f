// Draws one texture set after another in a process of its own.
import type { SurfaceName } from '../kit/surface-names.ts';
import { buildSurface, type BuiltSurface } from './steps/surface-files.ts';

/** What the process is asked. */
export interface SurfaceRequest {
  readonly name: SurfaceName;
  readonly folder: string;
}

/** What the process answers. */
export type SurfaceReply =
  | { readonly type: 'built'; readonly surface: BuiltSurface }
  | { readonly type: 'failed'; readonly message: string };

process.on('message', ({ name, folder }: SurfaceRequest) => {
  const reply = (message: SurfaceReply): void => {
    process.send?.(message);
  };
  buildSurface(name, folder).then(
    (surface) => reply({ type: 'built', surface }),
    (error: unknown) =>
      reply({
        type: 'failed',
        message: `${name}: ${error instanceof Error ? error.message : String(error)}`,
      }),
  );
});
