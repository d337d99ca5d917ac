/** When a view asks anew: once the server runs, and after the corpus has changed. */

import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { CORPUS_CHANGED } from '../../../server/src/protocol.ts';

/** What is asked while nobody looks is asked when somebody does. */
export function whileSeen(
    client: BaseLanguageClient,
    view: Pick<vscode.TreeView<unknown>, 'visible' | 'onDidChangeVisibility'>,
    ask: () => void,
): vscode.Disposable {
    let isOutdated = true;
    const look = () => {
        if (!isOutdated || !view.visible || client.state !== State.Running) return;
        isOutdated = false;
        ask();
    };
    return vscode.Disposable.from(
        view.onDidChangeVisibility(look),
        whenChanged(client, () => {
            isOutdated = true;
            look();
        }),
    );
}

/** To a client, a second listener to a notification takes the place of the first: all of ours share one. */
function corpusChanged(client: BaseLanguageClient): vscode.Event<void> {
    const known = emitters.get(client);
    if (known) return known.event;
    const emitter = new vscode.EventEmitter<void>();
    emitters.set(client, emitter);
    client.onNotification(CORPUS_CHANGED, () => emitter.fire());
    return emitter.event;
}

const emitters = new WeakMap<BaseLanguageClient, vscode.EventEmitter<void>>();

/** Also while nobody looks. */
export function whenChanged(client: BaseLanguageClient, ask: () => void): vscode.Disposable {
    return vscode.Disposable.from(
        corpusChanged(client)(ask),
        client.onDidChangeState(({ newState }) => {
            if (newState === State.Running) ask();
        }),
    );
}

/** Undefined when there is no answer, for instance since the corpus has changed: then it is asked again. */
export async function answerTo<R>(
    client: BaseLanguageClient,
    method: string,
    params: object,
    token = new vscode.CancellationTokenSource().token,
): Promise<R | undefined> {
    if (client.state !== State.Running) return undefined;
    try {
        return await client.sendRequest<R>(method, params, token);
    } catch (error) {
        client.debug(`${method}: ${String(error)}`, undefined, false);
        return undefined;
    }
}
