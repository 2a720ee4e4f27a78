declare module 'commonmark-spec' {
  /** The examples of the specification: Markdown and the HTML that it stands for, tabs as `→`. */
  export const tests: readonly { readonly markdown: string; readonly html: string; readonly number: number }[];
}
