/** Which documents Crosscheck is about. */

/** Names the schemes of texts that a person writes; never `git`, or comparisons would show everything twice. */
export const SELECTOR = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'].flatMap(scheme =>
    ['plaintext', 'markdown', 'article'].map(language => ({ scheme, language })),
);

/** The rules of a folder, the judgements on its claims and the notes in its articles, which hold as the editor shows them, saved or not. */
export const RULES_SELECTOR = ['file', 'vscode-remote'].flatMap(scheme =>
    ['**/crosscheck.json', '**/.crosscheck/{judgements,notes}/*.json'].map(pattern => ({ scheme, pattern })),
);
