import { browser } from 'wxt/browser';

/** The accent of the panel, on which white is read in both schemes. */
const colour = '#1f4fd8';

/** Writes on the toolbar button: some four letters at most; an empty text takes them away. */
export async function showBadge(text: string): Promise<void> {
  const { action } = browser;
  await action.setBadgeText({ text });
  if (text === '') return;
  await action.setBadgeBackgroundColor({ color: colour });
  await action.setBadgeTextColor({ color: '#ffffff' });
}
