import { lookup as resolve, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** IPv4 that is not public unicast: the registry of special-purpose addresses (RFC 6890 and its successors), multicast, reserved. */
const NOT_PUBLIC_4: readonly (readonly [string, number])[] = [
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
];

/** Within 2000::/3, which alone is global unicast: protocol assignments with Teredo, documentation, and 6to4. */
const NOT_PUBLIC_6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const refused4 = new BlockList();
for (const [net, prefix] of NOT_PUBLIC_4) refused4.addSubnet(net, prefix, 'ipv4');
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
const refused6 = new BlockList();
for (const [net, prefix] of NOT_PUBLIC_6) refused6.addSubnet(net, prefix, 'ipv6');

/**
 * Whether an address is public unicast. IPv6 outside 2000::/3 is not: loopback, link-local, unique local, and every
 * form that carries an IPv4 address inside, such as ::ffff:127.0.0.1.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !refused4.check(address, 'ipv4');
  return family === 6 && !address.includes('%') && global6.check(address, 'ipv6') && !refused6.check(address, 'ipv6');
}

/** The address of a webhook is none that a stranger may have this server call. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
  constructor(host: string, address: string) {
    super(
      host === address
        ? `${host} is a private, loopback or link-local address; webhooks go to public addresses only.`
        : `${host} has the private, loopback or link-local address ${address}; webhooks go to public addresses only.`,
    );
  }
}

const hostOf = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/, '$1');

/** @throws PrivateAddressError where the host itself is a private address, for which no name is resolved */
export function refusePrivateLiteral(url: URL): void {
  const host = hostOf(url);
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw new PrivateAddressError(host, host);
}

/** @throws PrivateAddressError where the name has a private address; the address connected to is checked again */
export async function refusePrivateHost(url: URL): Promise<void> {
  refusePrivateLiteral(url);
  const host = hostOf(url);
  if (isIP(host) !== 0) return;
  await new Promise<void>((fulfil, reject) => {
    publicLookup(host, { all: true }, (error) => {
      // A name that nobody knows today may be known when something is delivered.
      if (error instanceof PrivateAddressError) reject(error);
      else fulfil();
    });
  });
}

/**
 * Resolves a name for a connection and refuses it when any of its addresses is private: the address that is checked is
 * the one that is connected to, so that a name that changes between two look-ups gains nothing.
 */
export const publicLookup: LookupFunction = (host, options, done) => {
  resolve(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) {
      done(error, []);
      return;
    }
    const refused = addresses.find(({ address }) => !isPublicAddress(address));
    const [first] = addresses;
    if (refused) done(new PrivateAddressError(host, refused.address), []);
    else if (options.all === true || !first) done(null, addresses);
    else done(null, first.address, first.family);
  });
};
