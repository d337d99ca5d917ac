/** The HTML of the timeline's page: it may run our script and use our style sheet, and load nothing else. */

import * as vscode from 'vscode';

export function timelinePage(webview: vscode.Webview, folder: vscode.Uri): string {
    const nonce = nonceOf(32);
    const address = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
    // A picture is drawn from a blob of the page's own before it is saved.
    const policy = `default-src 'none'; img-src blob:; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('timeline.css')}">
<title>${vscode.l10n.t('Timeline')}</title>
</head>
<body>
<main></main>
<script nonce="${nonce}" src="${address('timeline.js')}"></script>
</body>
</html>`;
}

function nonceOf(length: number): string {
    const bytes = crypto.getRandomValues(new Uint8Array(length));
    return [...bytes].map(byte => (byte % 36).toString(36)).join('');
}
