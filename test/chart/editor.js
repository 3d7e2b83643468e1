/* An editor whose text lies in a shadow root, where a page's own script does not find it by a plain selector. */

const buttons = [
  { command: 'bold', name: 'Bold', sign: 'B' },
  { command: 'italic', name: 'Italic', sign: 'I' },
  { command: 'insertUnorderedList', name: 'List', sign: '•' },
];

class PlanEditor extends HTMLElement {
  connectedCallback() {
    // The text is moved in once; taking the element elsewhere in the page keeps it.
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = 'editor.css';
    const area = document.createElement('div');
    area.contentEditable = 'true';
    area.setAttribute('role', 'textbox');
    area.setAttribute('aria-multiline', 'true');
    area.setAttribute('aria-label', this.getAttribute('label') ?? '');
    area.append(...this.childNodes);
    root.append(style, this.#toolbar(), area);
  }

  #toolbar() {
    const bar = document.createElement('p');
    for (const { command, name, sign } of buttons) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = sign;
      button.title = name;
      button.setAttribute('aria-label', name);
      button.className = command;
      // Pressed without taking the focus, so that what is selected stays so.
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => document.execCommand(command));
      bar.append(button);
    }
    return bar;
  }
}

customElements.define('plan-editor', PlanEditor);
