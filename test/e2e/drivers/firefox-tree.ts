/**
 * A script for a document, with the rights of the browser: what Firefox tells a screen reader of it. The accessibility
 * service starts when it is first asked for. In the browser's own process the tree comes later, and now and then
 * without what has the focus.
 */
export const readTree = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const roles = {
    'combobox': 'combobox', 'editcombobox': 'combobox', 'pushbutton': 'button', 'checkbutton': 'checkbox',
    'text leaf': 'text', 'entry': 'textbox', 'date editor': 'date', 'combobox option': 'option', 'statusbar': 'status',
  };
  const spoken = { focused: 'focused', checked: 'checked', expanded: 'expanded', collapsed: 'collapsed',
    unavailable: 'disabled', invalid: 'invalid' };
  const attributeOf = (one, name) => {
    try { return one.attributes.getStringProperty(name); } catch { return undefined; }
  };
  const accessible = (one) => {
    const [state, more] = [{}, {}];
    one.getState(state, more);
    const states = [...service.getStringStates(state.value, more.value)].flatMap((name) => spoken[name] ?? []);
    const own = service.getStringRole(one.role);
    const role = (attributeOf(one, 'xml-roles') ?? roles[own] ?? own).split(' ')[0];
    return {
      role, states, name: one.name ?? '', description: one.description ?? '',
      value: (role === 'heading' ? attributeOf(one, 'level') : one.value) ?? '',
      children: Array.from({ length: one.childCount }, (_, at) => accessible(one.getChildAt(at))),
    };
  };
  return accessible(service.getAccessibleFor(document));`;
