/** Bundles what measures the dating of undated articles into out/dating, and runs it. Arguments: files of JSON lines. */

import { measure } from './measure.mjs';

await measure('dating', { dating: 'test/bench/dating.ts' });
