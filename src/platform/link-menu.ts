import { browser } from './browser';
import { openOwnWindow } from './own-page';
import { LINK_TO_CHECK } from './read';
import { writeSession } from './tab-records';

const ID = 'check-link';

/**
 * The entry "Check this link" of a link's context menu. The address goes to the page through session storage and never into
 * an address of ours, so that no history keeps it. Must be called in the worker's first tick; does nothing where there are no menus.
 */
export function watchLinkMenu(onError: (error: unknown) => void): { readonly install: () => Promise<void> } {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  menus?.onClicked.addListener(({ menuItemId, linkUrl }) => {
    if (menuItemId !== ID || linkUrl === undefined) return;
    writeSession({ [LINK_TO_CHECK]: linkUrl }).then(() => openOwnWindow('src/ui/check/index.html', { width: 460, height: 680 })).catch(onError);
  });
  return {
    install: async () => {
      if (menus === undefined) return;
      // Made anew on each start: its words follow the browser's language.
      await menus.removeAll();
      menus.create({ id: ID, title: browser.i18n.getMessage('check_menu'), contexts: ['link'], targetUrlPatterns: ['http://*/*', 'https://*/*'] });
    },
  };
}
