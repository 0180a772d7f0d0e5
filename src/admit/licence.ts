import type { Pointer, Written } from '../article.ts';
import { type Desk, quoted, readAddress, readText, report } from './shapes.ts';

/** `CC BY-SA 4.0`: https://creativecommons.org/share-your-work/cclicenses/ */
const CREATIVE_COMMONS =
  /^(?:cc|creative commons)[- ](by(?:[- ](?:nc[- ]sa|nc[- ]nd|sa|nd|nc))?)[- ]v?([1-4]\.0|2\.5)(?: international| unported)?$/i;
const CC0 = /^(?:cc0|cc zero)(?:[- ]1\.0)?(?: universal)?$/i;

/** The address of a licence. A name that means one licence is its address; any other name is none. */
export function readLicense(desk: Desk, pointer: Pointer, value: Written): string | undefined {
  const text = readText(desk, pointer, value);
  if (text === undefined) return undefined;
  const { url } = desk.publication.site;
  const isAddress = /^(https?:\/\/|\/)/i.test(text) && URL.canParse(text, url);
  if (isAddress) return readAddress(desk, pointer, value, url);
  const address = addressOf(text);
  if (address !== undefined) return address;
  return report(desk, 'invalid-address', pointer, {
    message: `${quoted(text)} is not the address of a licence and is left out`,
    hint: 'Give the address, as in https://creativecommons.org/licenses/by/4.0/',
    severity: 'warning',
  });
}

/** Without its version a name means several licences. */
function addressOf(name: string): string | undefined {
  if (CC0.test(name)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, kind, version] = CREATIVE_COMMONS.exec(name) ?? [];
  if (kind === undefined) return undefined;
  return `https://creativecommons.org/licenses/${kind.toLowerCase().replaceAll(' ', '-')}/${version}/`;
}
