type Listener = (...args: never[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    /** Calls every listener, as the browser would; returns what the first answering one returns. */
    emit: (...args: unknown[]) => {
      const answers = [...listeners].map((listener) =>
        (listener as (...given: unknown[]) => unknown)(...args),
      );
      return answers.find((answer) => answer !== undefined);
    },
  };
}

/** A JSON store like `storage.session`: what goes in is copied, so a later change of the object does not show. */
function storageArea() {
  const values = new Map<string, string>();
  return {
    async get(keys: string | null) {
      const names = keys === null ? [...values.keys()] : [keys];
      return Object.fromEntries(
        names.flatMap((name) => (values.has(name) ? [[name, JSON.parse(values.get(name) ?? 'null')]] : [])),
      );
    },
    async set(items: Record<string, unknown>) {
      for (const [name, value] of Object.entries(items)) values.set(name, JSON.stringify(value));
    },
    async remove(name: string) {
      values.delete(name);
    },
    async clear() {
      values.clear();
    },
  };
}

export interface SentToTab {
  tabId: number;
  message: unknown;
}

/** An in-memory stand-in for the parts of the extension API that lib/ calls. */
export function createBrowser() {
  const sentToTabs: SentToTab[] = [];
  return {
    runtime: {
      id: 'caravel-test',
      getURL: (path: string) => `chrome-extension://caravel-test/${path.replace(/^\//, '')}`,
      onMessage: event(),
      sendMessage: async () => undefined,
      openOptionsPage: async () => undefined,
    },
    storage: { session: storageArea() },
    scripting: {
      /** Replace to play the page's part; each call is one frame's answer or several. */
      async executeScript(_injection: unknown): Promise<{ frameId: number; result?: unknown }[]> {
        throw new Error('no page to type into');
      },
    },
    tabs: {
      onRemoved: event(),
      sentToTabs,
      opened: [] as string[],
      async create({ url }: { url: string }) {
        this.opened.push(url);
      },
      /** Replace to play the page script's part. */
      answer: (_tabId: number, _message: unknown): unknown => undefined,
      async sendMessage(tabId: number, message: unknown) {
        sentToTabs.push({ tabId, message });
        return this.answer(tabId, message);
      },
    },
    commands: {
      /** The key that the browser gave to each command; empty: none. */
      shortcut: '',
      async getAll() {
        return ['open-panel', 'open-replies'].map((name) => ({ name, shortcut: this.shortcut }));
      },
    },
    action: {
      badge: '',
      color: '',
      async setBadgeText({ text }: { text: string }) {
        this.badge = text;
      },
      async setBadgeBackgroundColor({ color }: { color: string }) {
        this.color = color;
      },
    },
    alarms: {
      /** When each alarm rings, ms since epoch. */
      set: new Map<string, number>(),
      create(name: string, { when }: { when: number }) {
        this.set.set(name, when);
      },
      async clear(name: string) {
        return this.set.delete(name);
      },
    },
    permissions: {
      granted: [] as string[],
      async contains({ permissions }: { permissions: string[] }) {
        return permissions.every((name) => this.granted.includes(name));
      },
    },
    notifications: {
      shown: [] as { id: string; title: string; message: string }[],
      async create(id: string, { title, message }: { title: string; message: string }) {
        this.shown.push({ id, title, message });
        return id;
      },
    },
    i18n: { getUILanguage: () => 'en' },
  };
}

export type TestBrowser = ReturnType<typeof createBrowser>;
