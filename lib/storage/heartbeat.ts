import { browser } from 'wxt/browser';

const name = 'heartbeat';

/** Wakes the background each minute, or no more; an alarm that is there already goes on as it is. */
export async function wakeEachMinute(wanted: boolean): Promise<void> {
  const there = await browser.alarms.get(name);
  if (wanted && !there) await browser.alarms.create(name, { periodInMinutes: 1 });
  if (!wanted && there) await browser.alarms.clear(name);
}

/** Calls back each minute while that is wanted. */
export function onEachMinute(beat: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) beat();
  });
}
