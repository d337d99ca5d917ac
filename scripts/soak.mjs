/** Bundles the server and the soak test into out/soak, and runs it. Arguments: minutes (8), seed (1). */

import { measure } from './measure.mjs';

await measure('soak', {
    soak: 'test/soak/soak.ts',
    measured: 'test/soak/measured.ts',
    server: 'server/src/node.ts',
});
