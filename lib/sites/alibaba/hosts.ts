const onHosts = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}.alibaba.com/*`);

/** Hosts of the seller's orders and messages. */
export const consoleHosts = onHosts(['message', 'onetalk', 'biz', 'trade']);
/** Hosts of the sourcing market. */
export const sourcingHosts = onHosts(['sourcing', 'rfq', 'rfqposting']);
