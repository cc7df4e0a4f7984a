// deno-lint-ignore-file no-var no-explicit-any
// What scripts that are not ours set: the libraries in overrides/assets/javascripts/vendor/, and the theme.
declare var docx: any
declare var Papa: any
declare function stemmer(word: string): string
declare function __md_get(name: string): any
declare function __md_set(name: string, value: unknown): void

interface HTMLScriptElement {
  /** What a script that holds text or data leaves on its own element. */
  content?: string
}
