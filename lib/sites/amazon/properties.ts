import { bulletPairs, rowPairs, tablePairs } from '../readers/pairs';
import type { PairSource } from '../readers/parcel';

const TABLES =
  '#prodDetails table, #technicalSpecifications_feature_div table, table.prodDetTable, table.voyager-ns-desktop-table';
const BULLETS =
  '#detailBulletsWrapper_feature_div li, #detailBullets_feature_div li, #detail_bullets_id li, #detail-bullets li, #productDetailsTable li';
const OVERVIEW = '#productOverview_feature_div table, #poExpander table, #glance_icons_div table';

/** Where Amazon prints properties: full tables and bullets first, then the short overviews beside the picture. */
export const amazonProperties: readonly PairSource[] = [
  ['details table', tablePairs(TABLES)],
  ['details list', bulletPairs(BULLETS)],
  ['product facts', rowPairs('.product-facts-detail', '.a-col-left, .a-fixed-left-grid-col', '.a-col-right')],
  ['product overview', tablePairs(OVERVIEW)],
  [
    'rich product information',
    rowPairs(
      '[id^=rpi-attribute-], .rpi-carousel-attribute-card',
      '.rpi-attribute-label',
      '.rpi-attribute-value',
    ),
  ],
];
