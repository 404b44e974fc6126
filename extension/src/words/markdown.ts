// Text from elsewhere in Markdown of ours. It may not import `vscode`.

/** Plain text, in one line: a name may hold whatever a file system allows, and begin no paragraph of its own. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, "\\$&").replace(/[\r\n\u2028\u2029]+/g, " ");
