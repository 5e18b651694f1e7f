declare module 'gltf-validator' {
  interface Report {
    readonly issues: {
      readonly numErrors: number;
      readonly numWarnings: number;
      readonly messages: readonly {
        readonly code: string;
        readonly message: string;
        /** 0 error, 1 warning, 2 information, 3 hint. */
        readonly severity: number;
        readonly pointer?: string;
      }[];
    };
  }
  export function validateBytes(
    bytes: Uint8Array,
    options: { readonly uri?: string; readonly format?: 'glb' | 'gltf'; readonly maxIssues?: number },
  ): Promise<Report>;
}
