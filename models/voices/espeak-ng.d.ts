declare module '@echogarden/espeak-ng-emscripten' {
  interface EspeakWorker {
    set_voice(name: string, language: string, gender: number, age: number, variant: number): void;
    set_rate(wordsAMinute: number): void;
    set_pitch(pitch: number): void;
    set_range(range: number): void;
    /** Calls back piece by piece; the buffer is the engine's own. */
    synthesize(text: string, onSound: (pcm16: Int16Array) => void): void;
  }
  const load: () => Promise<{ readonly eSpeakNGWorker: new () => EspeakWorker }>;
  // biome-ignore lint/style/noDefaultExport: the package has no other
  export default load;
}
