/** The pages of the workbench, the one that opens first at the front. */
export const workbenchPages = ['rules', 'settings'] as const;
export type WorkbenchPage = (typeof workbenchPages)[number];

/**
 * The page that the query of an address asks for.
 * @param search the query, with or without its question mark
 */
export function readWorkbenchPage(search: string): WorkbenchPage {
  const asked = new URLSearchParams(search).get('page');
  return workbenchPages.find((page) => page === asked) ?? workbenchPages[0];
}

/** The address of a page of the workbench within the extension. */
export function workbenchAddress(page: WorkbenchPage): string {
  return page === workbenchPages[0] ? '/workbench.html' : `/workbench.html?page=${page}`;
}
