import { remarkText } from '../../lib/i18n';
import type { EstimateView, ServiceRow } from '../../lib/messages/views';
import type { Words } from '../ui/words';

/** Why one service is out, in words. */
export function refusalText({ i18n, t }: Words, service: ServiceRow): string {
  return service.reasons.map((reason) => remarkText(i18n, reason)).join(t('common:listSeparator'));
}

/** The commonest reasons for the folded line: of services that refuse this parcel first, for those can be mended. */
export function refusalSummary(
  { i18n }: Words,
  services: readonly ServiceRow[],
  elsewhere: EstimateView['elsewhere'],
): string[] {
  const counts = new Map<string, number>();
  for (const service of services) {
    for (const text of new Set(service.reasons.map((reason) => remarkText(i18n, reason)))) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const mendable = [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
  return [...mendable, ...elsewhere.map(({ reason }) => remarkText(i18n, reason))].slice(0, 3);
}
