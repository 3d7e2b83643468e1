import { expect, test } from './fixtures';
import { ScreenReader } from './screen-reader';

/*
 * What a screen reader says while a visit is scored, read from the tree that each browser gives to screen readers. The
 * words are those that a person should hear: name, what it is, how it stands, and the hint.
 */

/**
 * What a person presses, what is then said of what has the focus, and what the live regions say, in order. `Tab*3 Enter`
 * is the Tab key three times, then Enter; `to …;` goes on with Tab to a selector before.
 */
type Step = readonly [pressed: string, focus: string, ...announced: string[]];

const problemNotWorkedUp =
  'Answer to: A problem is listed, but no evaluation, decision or reason it was considered today is recorded.; combo box';

const stableAndDrug = 'Entered: 2 × Chronic illness, stable · Prescription drug management';

const scripts: Readonly<Record<string, readonly Step[]>> = {
  'case A, by Tab and digits, explained, and back': [
    ['Tab', 'Family; combo box; Office'],
    ['to .item input', "Chronic illness, stable; spin button; 0; at this patient's treatment goal"],
    [
      '2',
      "Chronic illness, stable; spin button; 2; at this patient's treatment goal",
      '99212, Straightforward MDM',
    ],
    ['Tab*6', 'Tests ordered; spin button; 0; each unique test, review included'],
    // What does not change the code says nothing of it.
    ['1', 'Tests ordered; spin button; 1; each unique test, review included'],
    ['Tab', 'Results reviewed; spin button; 0; each unique test ordered elsewhere'],
    ['2', 'Results reviewed; spin button; 2; each unique test ordered elsewhere', '99214, Moderate MDM'],
    ['Tab*6', 'Prescription drug management; check box; not checked; Moderate · a decision on a drug'],
    ['Space', 'Prescription drug management; check box; checked; Moderate · a decision on a drug'],
    ['Tab*5', 'Total minutes; edit; your own, on the date of service'],
    ['2 4', 'Total minutes; edit; 24; your own, on the date of service'],
    ['to [data-do="explain"]', 'Explain; button'],
    ['Enter', 'Why 99214; dialog; Close; button'],
    ['Escape', 'Explain; button'],
  ],
  'what is refused, and minutes with a code beside': [
    ['to [data-row="time.minutes"]', 'Total minutes; edit; your own, on the date of service'],
    [
      'x',
      'Total minutes; edit; x; invalid; your own, on the date of service “x” is not taken. A whole number from 0 to 1440',
      '“x” is not taken. A whole number from 0 to 1440',
    ],
    [
      'Backspace 9',
      'Total minutes; edit; 9; your own, on the date of service',
      'No code yet, Nothing is ticked in problems, data or risk, and the minutes are below the first minimum.',
    ],
    ['0', 'Total minutes; edit; 90; your own, on the date of service', '99215, By total time, +99417 × 3'],
  ],
  'another family, and back': [
    ['/', 'Find a row, or enter shorthand; combo box'],
    [
      'x 2 c 2 r 1 o 2 4 m',
      'Prescription drug management · 2 × Chronic illness, stable · 2 × Results reviewed · 1 × Tests ordered · 24 min; option; 1 of 1',
    ],
    [
      'Enter',
      'Find a row, or enter shorthand; combo box',
      '99214, Moderate MDM',
      'Entered: Prescription drug management · 2 × Chronic illness, stable · 2 × Results reviewed · 1 × Tests ordered · 24 min',
    ],
    ['to [data-context="family"]', 'Family; combo box; Office'],
    [
      'e',
      'Family; combo box; Emergency',
      'Emergency: everything ticked is kept. 24 minutes are put aside: emergency visits are never leveled by time.',
      '99284, Moderate MDM',
    ],
    ['to [data-do="undo"]', 'Undo; button'],
    // The notice goes with its button.
    ['Enter', 'Family; combo box; Office', '99214, Moderate MDM'],
    ['Tab', 'Visit; combo box; Established'],
  ],
  'a notice goes, and the code that stands is not said again': [
    [
      '/ 2 c Space r x Enter',
      'Find a row, or enter shorthand; combo box',
      '99214, Moderate MDM',
      stableAndDrug,
    ],
    ['to [data-do="new"]', 'New encounter; button'],
    [
      'Enter',
      'New encounter; button',
      'A new encounter is open.',
      'No code yet, Tick problems, data and risk, or enter the minutes.',
    ],
    ['to [data-row="find"]', 'Find a row, or enter shorthand; combo box'],
    [
      '2 c Space r x Enter',
      'Find a row, or enter shorthand; combo box',
      '99214, Moderate MDM',
      stableAndDrug,
    ],
    ['to [data-context="family"]', 'Family; combo box; Office'],
    ['e', 'Family; combo box; Emergency', 'Emergency: everything ticked is kept.', '99284, Moderate MDM'],
    ['to [data-row="data.testsOrdered"]', 'Tests ordered; spin button; 0; each unique test, review included'],
    ['1', 'Tests ordered; spin button; 1; each unique test, review included'],
  ],
  'a finding': [
    [
      '/ 2 c Space r x Enter',
      'Find a row, or enter shorthand; combo box',
      '99214, Moderate MDM',
      stableAndDrug,
    ],
    [
      'to .to-show summary; Enter; to [data-row^="documented."]',
      'that the problem was evaluated or treated, or why nothing was done; to list it is not enough; combo box; Not looked for',
    ],
    // It stays until it is left, so that arrow keys can go on.
    [
      'ArrowDown',
      'that the problem was evaluated or treated, or why nothing was done; to list it is not enough; combo box; Recorded',
    ],
    [
      'ArrowDown',
      'that the problem was evaluated or treated, or why nothing was done; to list it is not enough; combo box; Not recorded',
    ],
    [
      'Tab',
      "the status of the chronic problem against this patient's own treatment goal; combo box; Not looked for",
    ],
    ['to [data-row^="answers."]', `${problemNotWorkedUp}; Open`],
    ['ArrowDown', `${problemNotWorkedUp}; Recorded elsewhere`],
    ['ArrowDown', `${problemNotWorkedUp}; Not applicable`],
    ['Tab', 'It is in the note; button'],
    ['to .settled summary', '1 answered; disclosure; collapsed'],
  ],
  'what is found': [
    ['/', 'Find a row, or enter shorthand; combo box'],
    ['a 1 c', 'Tests ordered; option; 1 of 2'],
    ['ArrowDown', 'Results reviewed; option; 2 of 2'],
    [
      'Enter',
      'Find a row, or enter shorthand; combo box',
      '99212, Straightforward MDM',
      'Entered: Results reviewed',
    ],
    // Once, after the last key.
    [
      'z e b r a',
      'Find a row, or enter shorthand; combo box; zebra',
      'Nothing here is found by “zebra”. The elements below say what counts in this family.',
    ],
    ['Escape', 'Find a row, or enter shorthand; combo box'],
  ],
  'the clock': [
    ['to [data-do="clock"]', 'Start the clock; button'],
    ['Space', 'Stop the clock; button', 'The clock runs.'],
    ['Space', 'Go on with the clock; button', 'The clock is stopped.'],
  ],
  'what is folded away with something entered': [
    [
      '/ s e p s i s Enter',
      'Find a row, or enter shorthand; combo box',
      '99212, Straightforward MDM',
      'Entered: Threat to life or bodily function',
    ],
    [
      'to .card summary',
      '6 more kinds of problem (1 entered) Threat to life or bodily function; disclosure; collapsed',
    ],
  ],
};

for (const [name, steps] of Object.entries(scripts)) {
  test(`what is said: ${name}`, async ({ panel, driver }) => {
    const reader = await ScreenReader.listen(driver);
    for (const [pressed, focus, ...announced] of steps) {
      for (const part of pressed.split('; ')) {
        if (part.startsWith('to ')) await panel.tabTo(part.slice(3));
        else await driver.press(...keysOf(part));
      }
      await expect.poll(() => reader.focus(), pressed).toBe(focus);
      await expect.poll(() => reader.announced(), pressed).toEqual(announced);
      reader.take(announced.length);
    }
  });
}

/** Tab through the empty panel, from the first to the last. */
const focusOrder = [
  'Family; combo box; Office',
  'Visit; combo box; Established',
  'Which visit? Find out; button',
  'Payer; combo box; CPT',
  'Date of service; date',
  'Find a row, or enter shorthand; combo box',
  'Keys and shorthand; button',
  "Chronic illness, stable; spin button; 0; at this patient's treatment goal",
  'Chronic illness, not at goal; spin button; 0; uncontrolled, worse, or side effects',
  'Acute, uncomplicated; spin button; 0; short, full recovery expected',
  'New problem, outcome uncertain; spin button; 0; may be serious if untreated',
  'Self-limited or minor; spin button; 0; runs its course, leaves no change',
  '6 more kinds of problem; disclosure; collapsed',
  'Tests ordered; spin button; 0; each unique test, review included',
  'Results reviewed; spin button; 0; each unique test ordered elsewhere',
  'External notes; spin button; 0; each outside group or facility',
  'Independent historian; check box; not checked; patient cannot give a reliable history',
  'List tests one by one; disclosure; collapsed',
  'Own interpretation of a test; check box; not checked; the image or tracing, not billed by you',
  'External discussion; check box; not checked; direct, and it bore on the decision',
  'Prescription drug management; check box; not checked; Moderate · a decision on a drug',
  'Low risk; check box; not checked; Low · such as drugs without prescription',
  'Minimal risk; check box; not checked; Minimal · rest, dressings, reassurance',
  'Social determinants of health; check box; not checked; Moderate · limit diagnosis or treatment',
  '8 more items; disclosure; collapsed',
  'Total minutes; edit; your own, on the date of service',
  'Start the clock; button',
  'Add a block; button',
  'Code of a service; edit',
  'Add; button',
  'Reported beside it; disclosure; collapsed',
  'Who saw the patient, where, surgery; disclosure; collapsed',
  'Explain; button',
  'Copy; button',
  'Rules and sources; link',
  'New encounter; button',
];

test('the order of the focus, and each name and role', async ({ panel, driver }) => {
  const reader = await ScreenReader.listen(driver);
  await panel.tabTo('[data-context="family"]');
  await expect.poll(() => reader.focus()).toBe(focusOrder[0]);
  for (const [at, expected] of focusOrder.entries()) {
    if (at === 0) continue;
    await driver.press('Tab');
    // A date has as many parts as the browser gives it.
    if (focusOrder[at - 1] === 'Date of service; date') await panel.tabTo('[data-row="find"]');
    await expect.poll(() => reader.focus()).toBe(expected);
  }
});

test('the landmarks and headings', async ({ panel }) => {
  const reader = await ScreenReader.listen(panel.driver);
  await expect
    .poll(() => reader.outline())
    .toEqual([
      'banner',
      '  h1 E/M Level Assistant',
      '  region Encounter',
      'region Answer',
      'main',
      '  search',
      '  region Problems addressed',
      '    h2 Problems addressed',
      '  region Data reviewed and analyzed',
      '    h2 Data reviewed and analyzed',
      '    h3 Tests, documents, historian',
      '    h3 Each is a category of its own',
      '  region Risk of management',
      '    h2 Risk of management',
      '  region Time on the date',
      '    h2 Time on the date',
      '  region Same-day services',
      '    h2 Same-day services',
      '  region More about the visit',
      '    h2 More about the visit',
      'contentinfo',
    ]);
});

function keysOf(pressed: string): readonly string[] {
  return pressed.split(' ').flatMap((key) => {
    const [name = '', times = '1'] = key.split('*');
    return Array.from({ length: Number(times) }, () => name);
  });
}
