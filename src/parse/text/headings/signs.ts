import { creditOf, isPictureSource } from '../figures/credit-of.js';
import { isRole } from '../front-matter/byline.js';
import { metadataLineOf } from '../front-matter/metadata-line.js';
import { isPersonName } from '../is-person-name.js';

/** Words that no title ends with, as something must follow them. */
const UNFINISHED = /\s(?:and|or|the|an?|either|both|that|than|our|your|their|its|with)$/i;

/** Whether a line ends with a word that something must follow. */
export function breaksOff(text: string): boolean {
  return UNFINISHED.test(text);
}

/** Whether a line only counts or dates what follows: `Step 4`, `1:39 PM ET`, `23 November 2025`. */
export function isLabel(text: string): boolean {
  return /^step\s+\d+$|\d:\d\d/i.test(text) || (/\d{4}/.test(text) && metadataLineOf(text)?.isSure === true);
}

/** Whether a line is a name with what its bearer does: `Ann Lee, science editor`. */
export function isByline(text: string): boolean {
  const [name = '', role = ''] = text.split(', ');
  return isPersonName(name) && isRole(role);
}

/** Whether a line names nothing but people and a source of pictures or news. */
export function isCreditLine(text: string): boolean {
  const parts = text.split(/\s*[,/|]\s*/);
  return /^via\s/i.test(text) || (parts.some(isPictureSource) && creditOf(text) !== undefined);
}

/** Whether a line has a tag of a network or the name of a file: `#dusk`, `plan_final`, `bridge.jpg`. */
export function hasTag(text: string): boolean {
  return /(?:^|\s)#[A-Za-z]|[A-Za-z\d]_[A-Za-z\d]|\w\.(?:gif|jpe?g|pdf|png|webp)\b/.test(text);
}

/** Whether a line has an address on the web, of a mailbox, an account or a file. */
export function namesAddress(text: string): boolean {
  return /https?:|www\.|\S@\S|(?:^|\s)@\w|\/\S+\/|\w\.\w{2,4}\/\w/.test(text);
}
