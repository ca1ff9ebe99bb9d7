/** What the sandbox sends back for one address. */
export interface Answer {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

/** An address as the browser asked for it: real host name, path and query. */
export type Route = (url: URL) => Answer | null;

export function htmlAnswer(body: string, headers: Record<string, string> = {}): Answer {
  return { status: 200, type: 'text/html; charset=utf-8', body, headers };
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for element content and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
}
