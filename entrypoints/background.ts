import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { watchClock } from '../lib/state/watch-clock';
import { showBadge } from '../lib/storage/badge';
import { onEachMinute, wakeEachMinute } from '../lib/storage/heartbeat';
import { forgetClosedWindows } from '../lib/storage/session';
import { timeBlocksPlace } from '../lib/storage/time-blocks';

/** Firefox's own: WXT's types are Chrome's. */
interface WithSidebar {
  readonly sidebarAction: { toggle(): Promise<void> };
}

/** Opens the panel from the toolbar button and its shortcut, and watches over the clock. No rule and no state lives here. */
export default defineBackground(() => {
  forgetClosedWindows();
  onEachMinute(watchClock(timeBlocksPlace(), { showBadge, wakeEachMinute, now: Date.now }));
  // Listened to, an update waits for the browser's next start instead of closing the panel under a person's hands.
  browser.runtime.onUpdateAvailable.addListener(() => {});
  if (import.meta.env.FIREFOX) {
    // Must run in the click itself: Firefox opens a sidebar only from a user's action.
    browser.action.onClicked.addListener(() => {
      void (browser as unknown as WithSidebar).sidebarAction.toggle();
    });
  } else if (browser.sidePanel) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  }
});
