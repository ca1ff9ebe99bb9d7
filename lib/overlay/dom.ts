type Attributes = Record<string, string>;

/** Creates an element with attributes and children. Text goes in as text, so no page or message can inject markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** Sets inline styles through the CSSOM, which a page's CSP does not forbid. */
export function style(node: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) node.style.setProperty(name, value, 'important');
}
