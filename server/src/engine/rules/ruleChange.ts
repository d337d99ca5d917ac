/** What a person may lay down with one gesture. */

import type { FindingRule } from '../corpus/findings/findings.ts';
import type { NameType } from '../recognisers/mention.ts';
import type { Day } from '../text/day.ts';

export type RuleChange =
    /** It is a name, of this type. */
    | { readonly kind: 'name'; readonly name: string; readonly type: NameType }
    | { readonly kind: 'notName'; readonly name: string }
    /** Both denote one entity, which is called by the first. */
    | {
          readonly kind: 'same';
          readonly names: readonly [string, string];
          readonly type?: NameType | undefined;
      }
    | { readonly kind: 'apart'; readonly names: readonly [string, string] }
    /** What the rule finds is not reported: in one article, or, without a path, anywhere. */
    | { readonly kind: 'off'; readonly rule: FindingRule; readonly path?: string | undefined }
    /** Relative to the folder, with `/` between its parts. */
    | { readonly kind: 'published'; readonly path: string; readonly day: Day }
    /** An article, or a folder of them, has another path: what is said of the old one holds for the new one. */
    | { readonly kind: 'moved'; readonly from: string; readonly to: string };
