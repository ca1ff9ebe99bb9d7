import { bulletPairs, rowPairs, tablePairs } from '../readers/pairs';
import type { PairSource } from '../readers/parcel';

const TABLES =
  '#prodDetails table, #technicalSpecifications_feature_div table, table.prodDetTable, table.voyager-ns-desktop-table';
const BULLETS =
  '#detailBulletsWrapper_feature_div li, #detailBullets_feature_div li, #detail_bullets_id li, #detail-bullets li, #productDetailsTable li';
const OVERVIEW = '#productOverview_feature_div table, #poExpander table, #glance_icons_div table';

/** Where Amazon prints properties: full tables and bullets first, then the short overviews beside the picture. */
export const amazonProperties: readonly PairSource[] = [
  ['details table', ({ document }) => tablePairs(document, TABLES)],
  ['details list', ({ document }) => bulletPairs(document, BULLETS)],
  [
    'product facts',
    ({ document }) =>
      rowPairs(document, '.product-facts-detail', '.a-col-left, .a-fixed-left-grid-col', '.a-col-right'),
  ],
  ['product overview', ({ document }) => tablePairs(document, OVERVIEW)],
  [
    'rich product information',
    ({ document }) =>
      rowPairs(
        document,
        '[id^=rpi-attribute-], .rpi-carousel-attribute-card',
        '.rpi-attribute-label',
        '.rpi-attribute-value',
      ),
  ],
];
