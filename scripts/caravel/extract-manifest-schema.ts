import { z } from 'zod';

const entry = { error: 'must be an object with file and url' };

/**
 * What `caravel extract --manifest FILE` reads: the saved pages, `file` relative to the manifest, `url` the
 * address the page was saved from. Other keys are the owner's and are left alone.
 */
export const extractManifestSchema = z.array(
  z.looseObject(
    {
      file: z.string({ error: 'must be a path' }).min(1, { error: 'must be a path' }),
      url: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }),
    },
    entry,
  ),
  { error: 'must be a list of entries {file, url}' },
);
