/** px only: `rem` in a shadow root follows the page. Tokens as in components/ui/tokens.css. */
export const overlayCss = `
:host { all: initial; }
.root {
  --bg: #fff; --line: #d9dee5; --ink: #14181f; --mute: #667085; --accent: #0b6e6e; --on-accent: #fff; --warn: #b25e09;
  --shadow: 0 1px 3px rgba(16, 24, 40, .12); --panel-shadow: 0 18px 48px rgba(16, 24, 40, .18), 0 2px 6px rgba(16, 24, 40, .08);
  font: 550 13px/1.45 system-ui, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  font-variant-numeric: tabular-nums; color: var(--ink);
}
.root[data-theme="dark"] {
  --bg: #15181d; --line: #2b313a; --ink: #eef1f5; --mute: #9aa4b2; --accent: #4fc3bd; --on-accent: #0b1716; --warn: #e5a54b;
  --shadow: 0 1px 3px rgba(0, 0, 0, .5); --panel-shadow: 0 18px 48px rgba(0, 0, 0, .5);
}
.chip-box { position: absolute; display: flex; align-items: center; }
.chip-box.floating { position: fixed; left: auto !important; top: auto !important; right: 16px; bottom: 16px; }
button { font: inherit; color: inherit; border: 0; background: none; margin: 0; cursor: pointer; }
.chip {
  display: inline-flex; align-items: center; gap: 8px; white-space: nowrap; touch-action: none;
  padding: 4px 10px 4px 5px; border: 1px solid var(--line); border-radius: 999px; background: var(--bg); box-shadow: var(--shadow);
}
.chip:hover { border-color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.logo { width: 22px; height: 22px; border-radius: 50%; flex: none; display: block; }
.detail { color: var(--mute); font-weight: 400; }
.chip[data-tone="ask"] .main { color: var(--warn); }
.more {
  width: 22px; height: 22px; margin-left: 2px; border-radius: 50%; padding: 0; color: var(--mute);
  background: var(--bg); border: 1px solid var(--line); line-height: 18px; opacity: 0;
}
.chip-box:hover .more, .chip-box:focus-within .more, .more[aria-expanded="true"] { opacity: 1; }
.menu {
  position: absolute; top: 100%; inset-inline-start: 0; margin-top: 4px; padding: 4px; min-width: 160px;
  background: var(--bg); border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--panel-shadow);
}
.menu button { display: block; width: 100%; padding: 6px 10px; border-radius: 7px; text-align: start; font-weight: 400; }
.menu button:hover, .menu button:focus-visible { background: color-mix(in srgb, var(--accent) 12%, transparent); }
.panel {
  position: fixed; top: 12px; bottom: 12px; max-width: calc(100vw - 24px); border-radius: 14px; overflow: hidden;
  background: var(--bg); box-shadow: var(--panel-shadow); pointer-events: auto;
}
.panel[data-side="right"] { right: 12px; }
.panel[data-side="left"] { left: 12px; }
.panel iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: normal; }
.resize { position: absolute; top: 0; bottom: 0; width: 8px; cursor: ew-resize; touch-action: none; }
.panel[data-side="right"] .resize { left: 0; }
.panel[data-side="left"] .resize { right: 0; }
.resize:focus-visible, .resize:hover { background: color-mix(in srgb, var(--accent) 30%, transparent); outline: none; }
[hidden] { display: none; }
`;
