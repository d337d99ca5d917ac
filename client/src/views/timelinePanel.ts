/** The panel of the timeline beside the editor: hands the page what the server tells, and does what the page asks for. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    type ProtocolLocation,
    TIMELINE,
    type TimelineAnswer,
    type TimelineParams,
} from '../../../server/src/protocol.ts';
import type { ToPage } from '../../webview/messages.ts';
import { tell } from '../commands/ruleTarget.ts';
import { pickMeasure } from '../commands/showTimeline.ts';
import { whenChanged } from './corpusFollower.ts';
import { readFromPage, readTimelineParams } from './timelineMessages.ts';
import { timelinePage } from './timelinePage.ts';
import { saveTimeline } from './timelineSaving.ts';

const TYPE = 'crosscheck.timeline';

/** There is one at most: another measure takes its place. */
export class TimelinePanel implements vscode.Disposable, vscode.WebviewPanelSerializer {
    readonly #client: BaseLanguageClient;
    readonly #folder: vscode.Uri;
    readonly #listeners: vscode.Disposable;
    #panel: vscode.WebviewPanel | undefined;
    #asked: TimelineParams | undefined;
    #shown: TimelineAnswer | undefined;
    /** The corpus has changed while the panel could not be seen. */
    #isStale = false;

    constructor(client: BaseLanguageClient, extensionUri: vscode.Uri) {
        this.#client = client;
        this.#folder = vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
        this.#listeners = vscode.Disposable.from(
            whenChanged(client, () => {
                this.#isStale = true;
                if (this.#panel?.visible) void this.#askAgain();
            }),
            vscode.window.registerWebviewPanelSerializer(TYPE, this),
        );
    }

    /** `found` is what the server has answered to it, if it was asked already. */
    async show(asked: TimelineParams, found?: TimelineAnswer): Promise<void> {
        const answer = found ?? (await this.#ask(asked));
        if (!answer) return tell(vscode.l10n.t('No figure there measures anything.'));
        this.#take(asked, answer);
        if (this.#panel) this.#panel.reveal(undefined, false);
        else
            this.#attach(
                vscode.window.createWebviewPanel(
                    TYPE,
                    vscode.l10n.t('Timeline'),
                    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false },
                    this.#options(),
                ),
            );
        this.#post();
    }

    /** A window that is opened anew brings back its panels. */
    async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
        const asked = readTimelineParams(state);
        if (!asked || this.#panel) {
            panel.dispose();
            return;
        }
        this.#asked = asked;
        panel.webview.options = this.#options();
        this.#attach(panel);
        await this.#askAgain();
    }

    dispose(): void {
        this.#listeners.dispose();
        this.#panel?.dispose();
    }

    #options(): vscode.WebviewOptions & vscode.WebviewPanelOptions {
        return { enableScripts: true, enableFindWidget: true, localResourceRoots: [this.#folder] };
    }

    #attach(panel: vscode.WebviewPanel): void {
        this.#panel = panel;
        panel.iconPath = {
            light: vscode.Uri.joinPath(this.#folder, 'timeline-light.svg'),
            dark: vscode.Uri.joinPath(this.#folder, 'timeline-dark.svg'),
        };
        panel.webview.onDidReceiveMessage((message: unknown) => void this.#receive(message));
        panel.onDidChangeViewState(() => {
            if (panel.visible && this.#isStale) void this.#askAgain();
        });
        panel.onDidDispose(() => {
            this.#panel = undefined;
            this.#shown = undefined;
        });
        panel.webview.html = timelinePage(panel.webview, this.#folder);
    }

    async #receive(message: unknown): Promise<void> {
        const wanted = readFromPage(message);
        switch (wanted?.kind) {
            case undefined:
                return;
            case 'ready':
                return this.#post();
            case 'open': {
                const places = wanted.what === 'value' ? this.#shown?.values : this.#shown?.events;
                const location = places?.[wanted.index]?.location;
                if (location) await this.#open(location);
                return;
            }
            case 'choose':
                if (this.#asked) await pickMeasure(this.#client, this, this.#asked.textDocument.uri);
                return;
            case 'save':
                if (this.#shown && this.#asked)
                    await saveTimeline(this.#shown.title, this.#uriOf(this.#asked.textDocument.uri), wanted);
                return;
        }
    }

    /** Beside the panel, not in its place. */
    async #open({ uri, range }: ProtocolLocation): Promise<void> {
        const own = this.#panel?.viewColumn;
        const other = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn !== own);
        await vscode.window.showTextDocument(this.#uriOf(uri), {
            viewColumn: other?.viewColumn ?? vscode.ViewColumn.Beside,
            selection: this.#client.protocol2CodeConverter.asRange(range),
        });
    }

    #uriOf(uri: string): vscode.Uri {
        return this.#client.protocol2CodeConverter.asUri(uri);
    }

    async #ask(asked: TimelineParams): Promise<TimelineAnswer | undefined> {
        return (await this.#client.sendRequest<TimelineAnswer | null>(TIMELINE, asked)) ?? undefined;
    }

    async #askAgain(): Promise<void> {
        const asked = this.#asked;
        if (!asked) return;
        try {
            const answer = await this.#ask(asked);
            // Another measure was chosen meanwhile.
            if (asked !== this.#asked) return;
            this.#isStale = false;
            if (answer) {
                this.#take(asked, answer);
                this.#post();
            } else if (this.#shown)
                this.#tell(vscode.l10n.t('The figure is no longer there. What is shown was true before.'));
            else this.#tell(vscode.l10n.t('The articles are being read.'));
        } catch (error) {
            // The text has changed meanwhile: the news of that follows.
            this.#client.debug(`${TIMELINE}: ${String(error)}`, undefined, false);
        }
    }

    /** Keeps what finds the same figure again after an edit: its claim, and where it stands now. */
    #take(asked: TimelineParams, answer: TimelineAnswer): void {
        const own = answer.values[answer.asked];
        this.#asked = own ? { ...asked, range: own.location.range, id: own.id } : asked;
        this.#shown = answer;
    }

    #post(): void {
        const [timeline, asked] = [this.#shown, this.#asked];
        if (!this.#panel || !timeline || !asked) return;
        this.#panel.title = vscode.l10n.t('Timeline: {0}', timeline.title);
        const { language } = vscode.env;
        const bundle = vscode.l10n.bundle;
        this.#send({ kind: 'show', timeline, asked, language, bundle });
    }

    #tell(reason: string): void {
        this.#send({ kind: 'gone', reason });
    }

    #send(message: ToPage): void {
        void this.#panel?.webview.postMessage(message);
    }
}
