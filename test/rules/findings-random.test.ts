import { describe, expect, it } from 'vitest';
import type { Assessment, Reason } from '../../lib/rules';
import { checks } from '../../lib/rules/checks';
import { sources } from '../../lib/rules/tables/sources';
import { seed } from '../seed';
import { randomEncounters } from './encounters';
import { randomAllEncounters } from './encounters-all';
import { randomChartEncounters } from './encounters-chart';
import { randomModifierEncounters } from './encounters-modifiers';
import { ofOwnProfiles, score } from './score';

/* Every finding and every reason of many random encounters: what is said is whole. */

const severities = ['error', 'warning', 'info'];
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Findings as they should be ordered: worst first, then by id. */
function ordered(findings: Assessment['findings']): Assessment['findings'] {
  return [...findings].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** A reason and every reason below it. */
function treeOf(reason: Reason): readonly Reason[] {
  return [reason, ...(reason.because ?? []).flatMap(treeOf)];
}

describe('what is said, over 20,000 random encounters of every family 5,000 of 2020 to 2031 and 10,000 charts', () => {
  const drawn = [
    ...randomAllEncounters(seed, 20_000),
    ...randomEncounters(seed, 5_000),
    ...randomChartEncounters(seed, 5_000),
    ...randomModifierEncounters(seed, 5_000),
  ].map((encounter) => ({
    encounter,
    answer: score(encounter),
  }));

  it('findings are whole, cited, short, each once, and in order', () => {
    const wrong: object[] = [];
    const ids = new Set<string>();
    for (const { encounter, answer } of drawn) {
      for (const finding of answer.findings) {
        ids.add(finding.id);
        const whole =
          finding.id !== '' &&
          ['gap', 'conflict', 'modifier', 'payer', 'note'].includes(finding.kind) &&
          severities.includes(finding.severity) &&
          finding.message.trim() !== '' &&
          finding.message.length <= 240 &&
          finding.sources.length > 0 &&
          finding.sources.every((id) => Object.hasOwn(sources, id));
        if (!whole) wrong.push({ encounter, finding });
      }
      if (ordered(answer.findings).some((finding, index) => finding !== answer.findings[index])) {
        wrong.push({ encounter, findings: answer.findings });
      }
      if (new Set(answer.findings.map(({ id }) => id)).size < answer.findings.length) {
        wrong.push({ encounter, findings: answer.findings });
      }
    }
    expect(wrong.slice(0, 3), `SEED=${seed}`).toEqual([]);
    // Every check was met, so that the loop above has something to look at.
    expect([...ids, ...ofOwnProfiles].sort(), `SEED=${seed}`).toEqual(checks.map(({ id }) => id).sort());
  });

  it('every reason in every tree says something short and cites a source', () => {
    const wrong = drawn.flatMap(({ encounter, answer }) =>
      treeOf(answer.why)
        .filter(
          ({ rule, says, cites, since }) =>
            rule === '' ||
            says.trim() === '' ||
            says.length > 240 ||
            cites.length === 0 ||
            cites.some((id) => !Object.hasOwn(sources, id)) ||
            (since !== undefined && !day.test(since)),
        )
        .map((reason) => ({ encounter, reason })),
    );
    expect(wrong.slice(0, 3), `SEED=${seed}`).toEqual([]);
  });

  it('no rule is cited before it was in force', () => {
    const wrong = drawn.flatMap(({ encounter, answer }) =>
      treeOf(answer.why).filter(
        ({ since }) => since && answer.code && since > String(encounter.dateOfService),
      ),
    );
    expect(wrong.slice(0, 3), `SEED=${seed}`).toEqual([]);
  });

  it('nothing absent or without meaning is written: no undefined, no NaN', () => {
    const wrong = drawn.flatMap(({ answer }) =>
      [
        ...treeOf(answer.why).map(({ says }) => says),
        ...answer.findings.map(({ message }) => message),
      ].filter((text) => /undefined|NaN|null|Infinity|\[object/.test(text)),
    );
    expect(wrong.slice(0, 3), `SEED=${seed}`).toEqual([]);
  });

  it('a modifier is a question about the code, never part of it', () => {
    const wrong = drawn.filter(
      ({ answer: { code, modifiers, addOns } }) =>
        (code !== null && !/^9[89]\d{3}$/.test(code)) ||
        addOns.some((addOn) => !/^(99|G\d)\d{3}$/.test(addOn.code) || addOn.units < 1) ||
        modifiers.some(
          ({ modifier, on, status }) =>
            !/^[0-9A-Z]{2}$/.test(modifier) ||
            on !== code ||
            !['supported', 'not-supported', 'review'].includes(status),
        ),
    );
    expect(wrong.slice(0, 3), `SEED=${seed}`).toEqual([]);
    expect(drawn.some(({ answer }) => answer.modifiers.length > 0)).toBe(true);
  });

  it('a code is given with its reason, no code with a sentence', () => {
    const wrong = drawn.filter(({ answer: { code, reason, units, why } }) =>
      code === null
        ? !reason || reason !== why.says || units !== undefined
        : reason !== undefined || !why.says.includes(code),
    );
    expect(wrong.slice(0, 3), `SEED=${seed}`).toEqual([]);
  });

  it('a fact that brought its code is never said to be unused', () => {
    const brought = [
      ['longitudinal care', 'G2211'],
      ['advance care planning', '99497'],
      ['transitional care', '99495'],
      ['transitional care', '99496'],
      ['a wellness visit', 'G0402'],
      ['a wellness visit', 'G0438'],
      ['a wellness visit', 'G0439'],
    ] as const;
    const wrong = drawn.filter(({ answer: { code, addOns, findings } }) => {
      const said = findings.find(({ id }) => id === 'facts-not-used')?.message ?? '';
      const codes = [code, ...addOns.map((addOn) => addOn.code)];
      return brought.some(([words, its]) => said.includes(words) && codes.includes(its));
    });
    expect(wrong.slice(0, 3), `${wrong.length} so; SEED=${seed}`).toEqual([]);
  });

  it('no add-on stands beside a visit without a code, and none twice', () => {
    const wrong = drawn.filter(
      ({ answer: { code, addOns } }) =>
        (code === null && addOns.length > 0) ||
        new Set(addOns.map((addOn) => addOn.code)).size < addOns.length,
    );
    expect(wrong.slice(0, 3), `SEED=${seed}`).toEqual([]);
  });
});
