import { defineConfig } from 'wxt';
import { siteMatches } from './lib/sites/matches';

/** Every permission is explained in README "Permissions"; tests/repo/manifest.test.ts keeps the two equal. */
export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  hooks: {
    // The page script has a budget (tests/build/budget.test.ts) and is worth the slower, tighter minifier.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: { ecma: 2020, compress: { passes: 3 }, format: { ascii_only: false } },
      };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms'],
    optional_permissions: ['notifications'],
    // Replies and quotes are put into the page's own editor, on request.
    host_permissions: siteMatches,
    optional_host_permissions: ['https://www.ecb.europa.eu/*'],
    web_accessible_resources: [
      // The dynamic address keeps a page from probing for the extension; Firefox has one per profile anyway.
      {
        resources: ['panel.html'],
        matches: siteMatches,
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ],
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_commandOpenPanel__',
      },
      'open-replies': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_commandOpenReplies__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'caravel@caravel.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
