import { describe, expect, it } from 'vitest';
import { dataItems, familyTable, gapIds, gapOf, problemKinds, riskItems, visitTable } from '../../lib/rules';
import { seed } from '../seed';
import { sourceOf, typescriptBelow } from '../source';
import { randomAllEncounters } from './encounters-all';
import { randomChartEncounters } from './encounters-chart';
import { score } from './score';

/*
 * Compliant query practice over every string: a prompt of a panel is a query. It states what the note shows, asks
 * openly or with a way out, and names neither money nor a level or code as what is wanted.
 */

const shown = gapIds.map((id) => ({ id, ...gapOf(id) }));
const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+/);
const wordsOf = (text: string) => text.split(/\s+/);

const wanted =
  /\b(levels?|codes?|coded|coding|payments?|paid|reimburs\w*|money|scores?|claims?|denials?|audits?|rvu)\b/i;
const number = /\b(99\d{3}|980\d{2}|G\d{4})\b/;
const leading =
  /\b(should|ought to|you (must|need|can|could|may)|please (add|include|increase|state that|document that)|in order to|to (support|justify|satisfy|qualify|reach)|would (support|justify)|consider (adding|billing|documenting)|can be (billed|reported)|upgrade\w*|optimi[sz]\w*|missed (revenue|opportunity))\b/i;
const yesOrNo =
  /^(please confirm\b|(do|does|did|is|are|was|were|has|have|had|can|could|will|would|may|might|should)(n't)?\b)/i;
const wayOut =
  /\bif (any|anyone|anything|applicable|at all|tracked|known|performed|viewed|needed|considered|asked)[.?]$/;

describe('the patterns', () => {
  it.each([
    ['Please document severity to support the visit.', leading],
    ['You can add the historian.', leading],
    ['The note should show the dose.', leading],
    ['Did you view the image?', yesOrNo],
    ['Is the problem worse?', yesOrNo],
    ['Please confirm that the drug was evaluated.', yesOrNo],
    ['Please clarify for a higher level.', wanted],
    ['This helps with the claim.', wanted],
    ['Please document the minutes, if tracked.', wayOut],
  ])('know what they look for: %s', (text, pattern) => expect(text).toMatch(pattern));

  it.each([
    ['What was the reason for the visit?', yesOrNo],
    ['What is recorded supports no more.', leading],
    ['The decision was encoded.', wanted],
    ['Please document the minutes.', wayOut],
  ])('and what they do not: %s', (text, pattern) => expect(text).not.toMatch(pattern));
});

describe.each(shown)('$id', ({ id, shows, gap, query }) => {
  it('the gap is a fact of 20 words at most: no question, no request, nobody addressed', () => {
    expect(wordsOf(gap).length, gap).toBeLessThanOrEqual(20);
    expect(gap).toMatch(/^[A-Z].*\.$/);
    expect(gap).not.toMatch(/\?|\b(please|you|your)\b/i);
  });

  it('the query is a request or an open question, in one sentence', () => {
    expect(query).toMatch(/^(Please .*\.|(What|When|Where|Which|Who|Whose|How|Why|With whom)\b.*\?)$/);
    expect(sentencesOf(query)).toHaveLength(1);
    for (const sentence of sentencesOf(query)) expect(sentence).not.toMatch(yesOrNo);
    expect(wordsOf(query).length, query).toBeLessThanOrEqual(25);
  });

  it('a choice has a way out', () => {
    const isChoice = /:.*,.* or /.test(query);
    if (isChoice) expect(query).toMatch(/\bother, or unable to determine[.?]$/);
    expect(isChoice).toBe(['P2', 'D3', 'V3'].includes(id));
  });

  it('names no money, no level, no code, and leads nowhere', () => {
    for (const text of [gap, query]) {
      expect(text).not.toMatch(wanted);
      expect(text).not.toMatch(number);
      expect(text).not.toMatch(leading);
      // Fixed words: nothing is put in.
      expect(text).not.toMatch(/[[\]{}<>$]|\bundefined\b/);
    }
    expect(shows).not.toMatch(leading);
    expect(shows).toMatch(/^[^A-Z].*[^.]$|^[^A-Z]$/);
  });

  it('asks without the fact: what is not recorded is said apart', () => {
    expect(query).not.toMatch(/\b(missing|not recorded|lacks|ticked|selected)\b/);
  });
});

describe('what may not have been done is asked with a way out', () => {
  // Time, a historian, a discussion and an own reading: nobody is asked to make them up (facts §3.1); and where the
  // sheet says "if any" or the like itself.
  const never = ['D4', 'D5', 'D7', 'T1', 'T2', 'T3', 'T4', 'T5', 'C1', 'C2', 'H1', 'Y1', 'B1'];
  const sheet = ['P1', 'P6', 'R2', 'R3', 'R5', 'R6', 'M1', 'M3', 'M4', 'Z3', 'G1', 'G2'];

  it.each([...never, ...sheet])('%s', (id) => {
    expect(shown.find((one) => one.id === id)?.query).toMatch(wayOut);
  });
});

describe('no two gaps', () => {
  it.each(['gap', 'query'] as const)('have the same %s', (part) => {
    const all = shown.map((one) => one[part]);
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });
});

describe('what is said of a visit', () => {
  const drawn = [...randomChartEncounters(seed, 3_000), ...randomAllEncounters(seed, 3_000)];
  const messages = [...new Set(drawn.flatMap((one) => score(one).findings.map(({ message }) => message)))];

  it('leads nowhere and is short, over 6,000 random visits', () => {
    expect(messages.length).toBeGreaterThan(500);
    expect(messages.filter((text) => leading.test(text) || text.length > 240)).toEqual([]);
    expect(messages.filter((text) => /\b(you|your|please)\b/i.test(text))).toEqual([]);
    expect(messages.filter((text) => !/^\S.*[.?)]$/.test(text) || / {2}|undefined|NaN/.test(text))).toEqual(
      [],
    );
  });

  it('leads nowhere in any sentence of the rules', () => {
    const texts = typescriptBelow('lib/rules').flatMap((file) =>
      sourceOf(file)
        .literals.filter((text) => !/^https?:/.test(text))
        .map((text) => ({ file, text })),
    );
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter(({ text }) => leading.test(text))).toEqual([]);
  });

  it('labels name what is ticked and no level that it would make', () => {
    const labels = [problemKinds, riskItems, dataItems, familyTable, visitTable].flatMap((table) =>
      Object.values(table).map(({ label }) => label),
    );
    expect(labels.length).toBeGreaterThan(40);
    // Risk has an item for each of its two lowest, which are nothing but that.
    const own = ['Minimal risk', 'Low risk'];
    const named = /(?<!self-)\b(straightforward|minimal|low|limited|moderate|high|extensive)\b/i;
    expect(labels.filter((label) => named.test(label) && !own.includes(label))).toEqual([]);
    expect(labels.filter((label) => number.test(label) || leading.test(label))).toEqual([]);
  });
});
