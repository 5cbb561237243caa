import { BlockList, isIP } from 'node:net';

/** IPv4 that is no public address: private, loopback, link-local, shared, documentation, multicast, reserved. */
const CLOSED_IPV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;

/** Within the public part of IPv6: what leads back to IPv4 or to nowhere. */
const CLOSED_IPV6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const closed = new BlockList();
for (const [net, bits] of CLOSED_IPV4) closed.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of CLOSED_IPV6) closed.addSubnet(net, bits, 'ipv6');

/** Everything else in IPv6 (loopback, mapped, NAT64, unique local, link-local, multicast) is outside it. */
const publicIpv6 = new BlockList();
publicIpv6.addSubnet('2000::', 3, 'ipv6');

/** Whether the hub may connect to an address, given as an IP literal. */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  return family === 6 && publicIpv6.check(address, 'ipv6') && !closed.check(address, 'ipv6');
};
