import { type Assessment, assess, type InputError, type Payers, parseEncounter } from '../rules';
import type { Line } from './lines';

/** What is written for a line that is not a valid encounter. */
interface LineError {
  readonly id: string | null;
  /** From 1. */
  readonly line: number;
  readonly error: InputError;
}

type Contract = Omit<Assessment, 'why' | 'grounds'>;

/** An assessment as the batch contract has it, without the reasons. */
type Answered = { readonly [Key in keyof Required<Contract>]: Contract[Key] };

type Answer = Answered | LineError;

/** Answers one line of a batch: an assessment, or what is wrong with the line. */
export function answerLine(line: Line, number: number, payers: Payers): Answer {
  if ('unreadable' in line) return lineError(null, number, { path: '', message: line.unreadable });
  const input = parseJson(line.text);
  if (!input.ok) return lineError(null, number, { path: '', message: input.message });
  const id = idOf(input.value);
  try {
    const encounter = parseEncounter(input.value, payers);
    if (!encounter.ok) return lineError(id, number, encounter.error);
    return ofContract(assess(encounter.value, payers));
  } catch (error) {
    // A fault of ours costs this one line, said in its place, and not the lines after it.
    return lineError(id, number, { path: '', message: `could not be assessed: ${error}` });
  }
}

/**
 * The keys of the contract, in its order. Written out, since leaving the others out of a copy takes longer than many a
 * rule; a key that is absent is undefined here, and is not written.
 */
function ofContract(assessment: Assessment): Answered {
  const { id, edition, code, reason, units, basis, mdm, time, addOns, modifiers, findings, chart } =
    assessment;
  return { id, edition, code, reason, units, basis, mdm, time, addOns, modifiers, findings, chart };
}

/** Whether an answer is an error. */
export function isError(answer: Answer): answer is LineError {
  return 'error' in answer;
}

function lineError(id: string | null, line: number, error: InputError): LineError {
  return { id, line, error };
}

type Json = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

function parseJson(text: string): Json {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    if (text.trim() === '') return { ok: false, message: 'found a blank line; needs an encounter as JSON' };
    const cause = error instanceof Error ? error.message : String(error);
    return { ok: false, message: `not JSON: ${cause.slice(0, 120)}` };
  }
}

function idOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'id')) return null;
  const { id } = input as { id: unknown };
  return typeof id === 'string' ? id : null;
}
