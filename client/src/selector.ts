/** Which documents Crosscheck is about. */

/** Names the schemes of texts that a person writes; never `git`, or comparisons would show everything twice. */
export const SELECTOR = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'].flatMap(scheme =>
    ['plaintext', 'markdown', 'article'].map(language => ({ scheme, language })),
);
