import { amazonPlatform, amazonSite, platformCurrency } from '../../../lib/core/profit';
import { shippedFees } from '../../../lib/data/fees';

/** Countries with an Amazon site of their own; those of the euro share one entry. */
const AMAZON = 'US GB DE JP CA MX BR AU IN AE SA EG SG TR PL SE ZA'.split(' ');

export interface Platform {
  /** Key of the seller's own commission. */
  id: string;
  /** Country of an Amazon site; `EU` for those of the euro, null for other marketplaces. */
  country: string | null;
  currency: string | null;
  /** What the tables hold: percentages by category, a change of unknown ones, one fee, or nothing. */
  known: 'table' | 'change' | 'nothing';
}

/** Amazon's sites, those with a table first. */
export function amazonPlatforms(): Platform[] {
  const order = ['table', 'change', 'nothing'];
  return AMAZON.map((country): Platform => {
    const id = amazonPlatform(country);
    const site = amazonSite(id);
    const table = shippedFees.referral.some((one) => one.site === site);
    const change = shippedFees.referralChanges.some((one) => one.site === site);
    return {
      id,
      country: id === 'amazon-eu' ? 'EU' : country,
      currency: platformCurrency(id, shippedFees),
      known: table ? 'table' : change ? 'change' : 'nothing',
    };
  }).sort((a, b) => order.indexOf(a.known) - order.indexOf(b.known));
}
