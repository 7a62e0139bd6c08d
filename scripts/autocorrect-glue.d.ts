/** The half of AutoCorrect that is JavaScript; the package has types for the other only. */
declare module '@huacnlee/autocorrect/autocorrect_bg.js' {
  /** Hands over the exports of the WebAssembly; to be called before anything else. */
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
  export function format(text: string): string;
  export function loadConfig(config: string): unknown;
}
