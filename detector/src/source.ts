// What hosts hand to the detector besides the text itself.

/** Where a text comes from: helps to judge syntax, never to identify a finding. */
export interface SourceContext {
  /** Path or file name with `/`, absolute or relative; it is read, never opened. */
  readonly path?: string;
  /** VS Code's language identifier, for documents whose path says little. */
  readonly languageId?: string;
}
