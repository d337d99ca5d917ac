/** `annotate --jsonl`: each line is a document of its own. */

import { Corpus, type Resources } from '../../engine/engine.ts';
import { type Annotation, annotationOf } from '../annotation.ts';
import { publishedField, stringField } from './fields.ts';
import type { Request } from './jsonLines.ts';

interface Answer extends Annotation {
    readonly id: string;
    readonly warning?: string;
}

export function annotateLine(request: Request, resources: Resources): Answer {
    const id = stringField(request, 'id');
    const text = stringField(request, 'text');
    const uri = lineUri(id);
    const corpus = new Corpus(resources);
    const { days, warning } = publishedField(request);
    corpus.set({ uri, text, format: 'plain', published: days });
    return {
        id,
        ...annotationOf(corpus.snapshot().article(uri), text),
        ...(warning !== undefined && { warning }),
    };
}

/** Of any string a uri of its own: what is no letter or digit goes by its code unit. */
export function lineUri(id: string): string {
    const path = id.replace(
        /[^\w.-]/g,
        unit => `%${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
    return `crosscheck-line:/${path}`;
}
