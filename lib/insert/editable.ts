/** A control that holds plain text in its `value`. */
export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Kinds of `input` that a person types sentences or figures into. */
const TYPED = new Set(['text', 'search', 'url', 'tel', 'email', 'number', '']);

/** Asked by name: an element of a frame is no instance of this window's classes. */
export function isTextControl(element: Element | null | undefined): element is TextControl {
  if (!element) return false;
  if (element.localName === 'textarea') return true;
  return element.localName === 'input' && TYPED.has((element.getAttribute('type') ?? '').toLowerCase());
}

/** Something a person can type text into: a control, or the host of rich text. */
export function isEditable(element: Element | null | undefined): element is HTMLElement {
  if (!element) return false;
  return isTextControl(element) || (element as HTMLElement).isContentEditable === true;
}

/** Whether the page has it closed to typing. */
export function isLocked(element: HTMLElement): boolean {
  if (isTextControl(element)) return element.readOnly || element.disabled;
  return element.getAttribute('aria-readonly') === 'true' || element.getAttribute('aria-disabled') === 'true';
}

/** The document inside a frame of the same origin, else null. */
function insideFrame(element: Element): Document | null {
  if (element.localName !== 'iframe') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** What has the focus, looked for through open shadow roots and through frames of the same origin. */
export function deepActive(root: Document | ShadowRoot): Element | null {
  const active = root.activeElement;
  if (!active) return null;
  const inner = active.shadowRoot ?? insideFrame(active);
  return (inner && deepActive(inner)) ?? active;
}

/** The element whose editing an element takes part in: itself, or the outermost editable one around it. */
export function editingHost(element: HTMLElement): HTMLElement {
  if (isTextControl(element)) return element;
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** The editor that a frame of the same origin would type into, else null. */
export function editorInFrame(frame: Element): HTMLElement | null {
  const inner = insideFrame(frame);
  const active = inner && deepActive(inner);
  return isEditable(active) ? active : null;
}

/** The selection that an element's tree has: Chromium keeps one a shadow root. */
export function selectionOf(element: Element): Selection | null {
  const root = element.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  return root.getSelection ? root.getSelection() : element.ownerDocument.getSelection();
}
