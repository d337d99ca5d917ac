import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Corpus, readNameModel } from '../server/src/engine/engine.ts';
import { overlaps } from '../server/src/engine/text/span.ts';
import { readPairs } from '../test/support/verdictPairs.ts';
import { compareClaims } from '../server/src/engine/corpus/verdicts/compareClaims.ts';
import { compareByRules } from '../server/src/engine/corpus/verdicts/figures/compareFigures.ts';
import { figuresOfOneDimension } from '../server/src/engine/corpus/verdicts/figures/figurePair.ts';
import { sidesOf } from '../server/src/engine/corpus/relatedClaims.ts';
import { kinshipOf, areKin, type Side } from '../server/src/engine/corpus/verdicts/sides/side.ts';
import { isOfTwo, areFarApart, areOfOne } from '../server/src/engine/corpus/verdicts/figures/compareLikely.ts';
import { TRAIT_NAMES, traitsOf } from '../server/src/engine/corpus/verdicts/figures/figureTraits.ts';
import { VERDICT_TREES } from '../server/src/engine/corpus/verdicts/figures/verdictTrees.ts';
import { oracleOf } from '../server/src/engine/corpus/verdicts/traits/trees.ts';
import { timesOf } from '../server/src/engine/corpus/verdicts/figures/figureTimes.ts';
import { hasSeveralValues } from '../server/src/engine/corpus/verdicts/figures/figureEvidence.ts';
import { apart } from '../server/src/engine/corpus/verdicts/figures/figuresApart.ts';
import { alikenessOf } from '../server/src/engine/corpus/verdicts/sides/alikeness.ts';
import { areDoneAlike } from '../server/src/engine/corpus/verdicts/sides/doneAlike.ts';
import { leadOverRivals } from '../server/src/engine/corpus/verdicts/slots/sameSlot.ts';
import { doubtAboutOneSlot } from '../server/src/engine/corpus/verdicts/figures/figureDoubts.ts';
const names = readNameModel(new Uint8Array(readFileSync('../server/data/names.model')));
const [dir = 'pairs', filter = '', list = ''] = process.argv.slice(2);
const oracle = oracleOf(VERDICT_TREES, TRAIT_NAMES);
const counts = new Map<string, number>();
const figs = (s: any, uri: string) => {
  const blocks = s.article(uri)?.recognition.document.blocks ?? [];
  return s.claims.statements(uri).flatMap((st: any) => sidesOf(s, st).flatMap((side: Side) => {
    const { figure } = side.claim; const from = blocks[st.block].start;
    return figure ? { side, start: from + figure.start, end: from + figure.end } : [];
  }));
};
for (const f of readdirSync(dir).filter(f => f !== 'README.md' && new RegExp(filter).test(f)).sort()) {
  for (const p of readPairs(readFileSync(join(dir, f), 'utf8'))) {
    const c = new Corpus({ names });
    c.set({ uri: 'one', text: p.one.text, format: 'plain', published: p.one.published } as any);
    c.set({ uri: 'other', text: p.other.text, format: 'plain', published: p.other.published } as any);
    const s = c.snapshot();
    const a = figs(s, 'one').filter((x: any) => overlaps(x, p.one.mark)), b = figs(s, 'other').filter((x: any) => overlaps(x, p.other.mark));
    let best: any;
    for (const x of a) for (const y of b) {
      const k = kinshipOf(x.side, y.side);
      const pair = figuresOfOneDimension(x.side, y.side, k);
      if (!pair || pair.values.relation !== 'apart') continue;
      const [conf, upd, dis] = oracle.shares(traitsOf(pair)) as any;
      if (best && best.conf + best.upd >= conf + upd) continue;
      const when = timesOf(pair, { isShared: false });
      const told = apart(pair, when, alikenessOf(x.side, y.side, k));
      const gates: string[] = [];
      if (areFarApart(pair)) gates.push('far apart');
      if (!areKin(k)) gates.push('not kin');
      if (isOfTwo(pair)) gates.push('of two');
      if (when.isHistory) gates.push('history'); if (when.areOfTwoPeriods) gates.push('periods');
      if (hasSeveralValues(pair)) gates.push('several values');
      if (when.isStatedApart) gates.push('stated apart'); if ((leadOverRivals(x.side, y.side) ?? 0) < 0) gates.push('lead');
      if (told.verdict === 'updates') gates.push('told updates');
      const d = doubtAboutOneSlot(pair, 'conflicts'); if (d) gates.push(`doubt ${d}`);
      const r = compareClaims(x.side, y.side, { isShared: false });
      const rules = compareByRules(x.side, y.side, k);
      best = { conf, upd, dis, gates, said: r?.verdict ?? 'none', rule: r?.rule, rules: rules?.verdict, reason: r?.reason, pair };
    }
    const bucket = !best ? 'no pair' : best.conf >= .9 ? 'c.9' : best.conf >= .75 ? 'c.75' : best.conf >= .6 ? 'c.6' : best.conf >= .4 ? 'c.4' : best.upd >= .7 ? 'u.7' : best.upd >= .5 ? 'u.5' : 'low';
    const key = `${p.verdict} | ${bucket} | ${best ? best.said : ''} | ${best ? best.gates.join('+') : ''}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (list && new RegExp(list).test(key)) {
      const m = (x: any) => `${x.published} ${x.text.slice(0, x.mark.start)}**${x.text.slice(x.mark.start, x.mark.end)}**${x.text.slice(x.mark.end)}`.trim().replace(/\n/g, ' ');
      console.log(`\n# ${f} ${p.title} [${key}] c ${best?.conf.toFixed(2)} u ${best?.upd.toFixed(2)} d ${best?.dis.toFixed(2)} rules ${best?.rules} ${best?.pair.measures} ${best?.pair.measure.counted}/${best?.pair.otherMeasure.counted} ${best?.reason ?? ''}\n  1 ${m(p.one)}\n  2 ${m(p.other)}`);
    }
  }
}
for (const [k, v] of [...counts].sort((a, b) => a[0] < b[0] ? -1 : 1)) console.log(v, k);
