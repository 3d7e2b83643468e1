export const schemes = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

/** Said for a place of service that is not given. */
export const noPlace = 'none';

/** The longest template; far more than a note takes. */
export const longestTemplate = 4000;
