import type { Adapter } from '../adapter';
import { punishWall } from '../readers/wall';
import { sourcingHosts } from './hosts';
import { quoteForm } from './quote-form';
import { rfqDetail } from './rfq-detail';
import { rfqList } from './rfq-list';

/** What a page that is no bot wall shows. */
const CONTENT = 'textarea, table, select, [class*=rfq]';

/** Alibaba.com's sourcing market 采购直达: buyers' requests and the form that answers them. */
export const alibabaSourcing: Adapter = {
  id: 'alibaba',
  script: 'alibaba-sourcing',
  label: 'Alibaba.com sourcing market',
  matches: sourcingHosts,
  country: () => null,
  currency: () => null,
  pages: [punishWall(CONTENT), rfqList, rfqDetail, quoteForm],
};
