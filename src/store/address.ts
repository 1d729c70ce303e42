import { homedir } from 'node:os';
import path from 'node:path';
import { EXIT, JisikError } from '../errors.js';
import type { StoreSettings } from './store.js';

export type StoreAddress =
  | { readonly kind: 'grafeo'; readonly url: string; readonly folder: string }
  | {
      readonly kind: 'neo4j';
      /** Without credentials: what the driver connects to and messages name. */
      readonly url: string;
      readonly username: string;
      readonly password: string;
    };

const NEO4J_SCHEMES = new Set(['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:']);

/** Drops everything between `//` and the last `@` of the host part: a password may hold `@` and `/`. */
export function withoutCredentials(url: string): string {
  // Bounded: an address.
  return url.replace(/\/\/.*@/, '//');
}

/** Reads a store's URL. @throws JisikError 'store-url' (exit 2), which names the URL without credentials. */
export function parseAddress(settings: StoreSettings): StoreAddress {
  const { url } = settings;
  if (url.startsWith('grafeo:')) {
    const given = url.slice('grafeo:'.length);
    if (given.trim() === '') throw unreadable(url);
    const folder = given.startsWith('~/') ? path.join(homedir(), given.slice(2)) : path.resolve(given);
    return { kind: 'grafeo', url, folder };
  }
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !NEO4J_SCHEMES.has(parsed.protocol) || parsed.hostname === '') throw unreadable(url);
  return {
    kind: 'neo4j',
    url: withoutCredentials(url),
    username: settings.username ?? (decode(parsed.username) || 'neo4j'),
    password: settings.password ?? decode(parsed.password),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unreadable(url: string): JisikError {
  return new JisikError('store-url', EXIT.usage, { url: withoutCredentials(url) });
}
