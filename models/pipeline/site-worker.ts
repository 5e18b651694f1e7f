// Builds one site after another in a process of its own.
import { type BuildOptions, buildSite } from './build-site.ts';
import type { SiteReport } from './site-report.ts';
import type { SitePack } from './steps/discover.ts';

/** What the process is asked. */
export interface WorkerRequest {
  readonly pack: SitePack;
  readonly options: BuildOptions;
}

/** What the process answers. */
export type WorkerReply =
  | { readonly type: 'progress'; readonly siteId: string; readonly step: string; readonly detail?: string }
  | { readonly type: 'built'; readonly report: SiteReport }
  | { readonly type: 'failed'; readonly siteId: string; readonly message: string };

process.on('message', ({ pack, options }: WorkerRequest) => {
  const reply = (message: WorkerReply): void => {
    process.send?.(message);
  };
  buildSite(pack, options, (step, detail) =>
    reply({ type: 'progress', siteId: pack.id, step, ...(detail ? { detail } : {}) }),
  ).then(
    (report) => reply({ type: 'built', report }),
    (error: unknown) =>
      reply({
        type: 'failed',
        siteId: pack.id,
        message: error instanceof Error ? error.message : String(error),
      }),
  );
});
