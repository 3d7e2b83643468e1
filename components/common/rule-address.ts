import { createContext } from 'preact';

/** Where the rule of a row is written, by its name; undefined on a page without rules. */
export const RuleAddress = createContext<((rule: string) => string) | undefined>(undefined);
