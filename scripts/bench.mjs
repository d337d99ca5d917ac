/** Bundles the benchmarks with the programs they measure into out/bench, and runs them. Options: --small, --large. */

import { measure } from './measure.mjs';

await measure('bench', {
    bench: 'test/bench/bench.ts',
    floor: 'test/bench/floorServer.ts',
    server: 'server/src/node.ts',
    cli: 'server/src/cli/cli.ts',
});
