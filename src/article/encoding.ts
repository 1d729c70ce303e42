import iconv from 'iconv-lite';
import { EXIT, JisikError } from '../errors.js';

/** Text of a file without its byte order mark. `replaced`: bytes that no encoding explains stand as U+FFFD. */
export interface DecodedFile {
  readonly text: string;
  readonly replaced: boolean;
}

/** At most this share of the characters may be replaced for a damaged UTF-8 file to be read at all. */
const MOST_REPLACED = 0.01;
const REPLACEMENT = /\ufffd/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g;

/**
 * UTF-8 (with or without byte order mark), UTF-16 with one, else CP949. That is iconv-lite's, as Node's `euc-kr` knows
 * KS X 1001 alone and drops the bytes of the other 8,822 syllables (똠, 펲 …) without a word.
 * @throws JisikError `binary-file` or `undecodable-file` (exit 3)
 */
export function decodeFile(bytes: Uint8Array, path: string): DecodedFile {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return checked(decode(bytes, 'utf-16le'), path);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return checked(decode(bytes, 'utf-16be'), path);
  if (bytes.includes(0)) throw new JisikError('binary-file', EXIT.input, { path });
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return checked(utf8, path);
  const damaged = decode(bytes, 'utf-8');
  const lost = damaged.match(REPLACEMENT)?.length ?? 0;
  if (lost <= Math.max(1, damaged.length * MOST_REPLACED) && /[\uac00-\ud7a3]/.test(damaged)) {
    return { ...checked(damaged, path), replaced: true };
  }
  const cp949 = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'cp949');
  if (!cp949.includes('\ufffd') && /[\uac00-\ud7a3]/.test(cp949)) return checked(cp949, path);
  const controls = damaged.match(CONTROL)?.length ?? 0;
  throw new JisikError(controls > 0 ? 'binary-file' : 'undecodable-file', EXIT.input, { path });
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A few stray control characters are a printer's leftovers; one in a hundred is a binary file. */
function checked(text: string, path: string): DecodedFile {
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > 0 && controls > text.length * 0.01) throw new JisikError('binary-file', EXIT.input, { path });
  return { text, replaced: text.includes('\ufffd') };
}
