/** What the extension and the page of the timeline say to each other: plain types. */

import type { TimelineAnswer, TimelineParams } from '../../server/src/protocol.ts';

export type ToPage =
    | {
          readonly kind: 'show';
          readonly timeline: TimelineAnswer;
          /** What was asked: kept by the page, so that it can be asked again in a window that is opened anew. */
          readonly asked: TimelineParams;
          /** BCP 47, of the editor. */
          readonly language: string;
          /** The translations of our texts, as `vscode.l10n.bundle` holds them. */
          readonly bundle: Readonly<Record<string, string>> | undefined;
      }
    /** There is nothing to draw any more, and why, localised. What was drawn stays. */
    | { readonly kind: 'gone'; readonly reason: string };

export type FromPage =
    | { readonly kind: 'ready' }
    /** Show the sentence of a value, or of an event, in the editor: its place in the timeline that is shown. */
    | { readonly kind: 'open'; readonly what: 'value' | 'event'; readonly index: number }
    /** Draw another measure of the document. */
    | { readonly kind: 'choose' }
    /** Ask where to, and write. `content` is text, for PNG in base64. */
    | { readonly kind: 'save'; readonly format: SaveFormat; readonly content: string };

export type SaveFormat = 'svg' | 'png' | 'csv';
