import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetClosedWindows } from '../lib/storage/session';

/** Firefox's own: WXT's types are Chrome's. */
interface WithSidebar {
  readonly sidebarAction: { toggle(): Promise<void> };
}

/** Opens the panel from the toolbar button and its shortcut. No rule and no state lives here. */
export default defineBackground(() => {
  forgetClosedWindows();
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
