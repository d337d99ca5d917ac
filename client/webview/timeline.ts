/** The page of the timeline: shows what the extension sends, tells it what a person wants. */

import * as l10n from '@vscode/l10n';
import { inksOf } from './inks.ts';
import type { FromPage, ToPage } from './messages.ts';
import { TimelineView } from './view.ts';

interface Host {
    postMessage(message: FromPage): void;
    setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const main = document.querySelector('main');
if (main) start(main);

function start(root: HTMLElement): void {
    const view = new TimelineView(root, message => host.postMessage(message));
    const themed = () => view.paint(inksOf(readVariable));
    themed();
    window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
        if (data.kind === 'gone') view.tell(data.reason);
        else {
            if (data.bundle) l10n.config({ contents: data.bundle });
            host.setState(data.asked);
            view.show(data.timeline, data.language);
        }
    });
    // The editor writes another theme into the attributes of the page.
    const themes = new MutationObserver(themed);
    themes.observe(document.body, { attributeFilter: ['class', 'data-vscode-theme-id'] });
    themes.observe(document.documentElement, { attributeFilter: ['style'] });
    host.postMessage({ kind: 'ready' });
}

function readVariable(name: string): string {
    return name === '' ? '' : getComputedStyle(document.documentElement).getPropertyValue(name);
}
