import { remarkText } from '../../lib/i18n';
import type { ServiceRow } from '../../lib/messages/views';
import type { Words } from '../ui/words';

/** Why one service is out, in words. */
export function refusalText({ i18n, t }: Words, service: ServiceRow): string {
  return service.reasons.map((reason) => remarkText(i18n, reason)).join(t('common:listSeparator'));
}

/** Those that go to the country but refuse this parcel, or do not run there at present. */
export function parcelRefusals(services: readonly ServiceRow[]): ServiceRow[] {
  return services.filter((service) => !service.reasons.some((reason) => reason.code === 'no-country'));
}

/** The distinct reasons of all refused services, the commonest first, for the folded line. */
export function refusalSummary({ i18n }: Words, services: readonly ServiceRow[]): string[] {
  const counts = new Map<string, number>();
  for (const service of services) {
    for (const text of new Set(service.reasons.map((reason) => remarkText(i18n, reason)))) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}
