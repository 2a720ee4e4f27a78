import { lists } from 'lexicon:unfinished-endings';
import { isOneOf } from '../../../lexicon/lookups.js';
import { isRole } from '../../wording/byline.js';
import { creditOf, isPictureSource } from '../../wording/credit.js';
import { metadataLineOf } from '../../wording/metadata-line.js';
import { isPersonName } from '../../wording/names.js';

const isUnfinishedEnding = isOneOf(lists);

/** Whether a line ends with a word that something must follow. */
export function endsUnfinished(text: string): boolean {
  const space = text.search(/\s\S*$/);
  return space !== -1 && isUnfinishedEnding(text.slice(space + 1).toLowerCase());
}

/** Whether a line only counts or dates what follows: `Step 4`, `1:39 PM ET`, `23 November 2025`. */
export function isStepOrDate(text: string): boolean {
  return /^step\s+\d+$|\d:\d\d/i.test(text) || (/\d{4}/.test(text) && metadataLineOf(text)?.isSure === true);
}

/** Whether a line is a name with what its bearer does: `Ann Lee, science editor`. */
export function isNameWithRole(text: string): boolean {
  const [name = '', role = ''] = text.split(', ');
  return isPersonName(name) && isRole(role);
}

/** Whether a line names nothing but people and a source of pictures or news. */
export function isCreditLine(text: string): boolean {
  const parts = text.split(/\s*[,/|]\s*/);
  return /^via\s/i.test(text) || (parts.some(isPictureSource) && creditOf(text) !== undefined);
}

/** Whether a line has a tag of a network or the name of a file: `#dusk`, `plan_final`, `bridge.jpg`. */
export function hasTagOrFileName(text: string): boolean {
  return /(?:^|\s)#[A-Za-z]|[A-Za-z\d]_[A-Za-z\d]|\w\.(?:gif|jpe?g|pdf|png|webp)\b/.test(text);
}

/** Whether a line has an address on the web, of a mailbox, an account or a file. */
export function hasAddress(text: string): boolean {
  return /https?:|www\.|\S@\S|(?:^|\s)@\w|\/\S+\/|\w\.\w{2,4}\/\w/.test(text);
}
