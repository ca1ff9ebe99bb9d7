import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteMatches } from '../../lib/sites/matches';
import { adapters } from '../../lib/sites/registry';

const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
const manifestOf = (build: string) => JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));

describe.each(BUILDS)('manifest of %s', (build) => {
  const manifest = manifestOf(build);

  it('asks for exactly the documented permissions', () => {
    const readme = readFileSync('README.md', 'utf8');
    const table = readme.slice(readme.indexOf('## Permissions'));
    expect([...manifest.permissions].sort()).toEqual(['alarms', 'scripting', 'storage']);
    expect([...manifest.host_permissions].sort()).toEqual(siteMatches);
    expect(manifest.optional_host_permissions).toEqual(['https://www.ecb.europa.eu/*']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    const named = [
      manifest.permissions,
      manifest.optional_permissions,
      manifest.optional_host_permissions,
    ].flat();
    for (const permission of named) expect(table, permission).toContain(`\`${permission}\``);
  });

  it('puts a page script on each marketplace and nowhere else', () => {
    const places = manifest.content_scripts.map(
      (script: { js: string[]; matches: string[]; exclude_matches?: string[] }) => [
        script.js,
        [...script.matches].sort(),
        [...(script.exclude_matches ?? [])].sort(),
      ],
    );
    const expected = adapters.map(({ script, matches, excludes = [] }) => [
      [`content-scripts/${script}.js`],
      [...matches].sort(),
      [...excludes].sort(),
    ]);
    expect(places.sort()).toEqual(expected.sort());
    for (const script of manifest.content_scripts) {
      expect(script.all_frames ?? false).toBe(false);
      for (const match of script.matches) expect(match).toMatch(/^https:\/\/[^/*]*(\*\.)?[^/*]+\/\*$/);
    }
  });

  it('lets the marketplaces load the panel and nothing else', () => {
    expect(manifest.web_accessible_resources).toHaveLength(1);
    const [entry] = manifest.web_accessible_resources;
    expect(entry.resources).toEqual(['panel.html']);
    expect([...entry.matches].sort()).toEqual(siteMatches);
  });

  it('allows no eval and no remote code', () => {
    const policy = JSON.stringify(manifest.content_security_policy ?? {});
    expect(policy).not.toMatch(/unsafe-eval|wasm-unsafe-eval|https?:/);
  });

  it('names itself in both languages', () => {
    expect(manifest.default_locale).toBe('en');
    for (const locale of ['en', 'zh_CN']) {
      const messages = JSON.parse(readFileSync(`.output/${build}/_locales/${locale}/messages.json`, 'utf8'));
      for (const key of ['name', 'description', 'commandOpenPanel', 'commandOpenReplies'])
        expect(messages[key]?.message, `${locale} ${key}`).toMatch(/\S/);
    }
  });
});
