import type { Metadata } from '../../article/types.js';
import { bylineOf } from '../byline.js';
import { writtenDate } from '../written-date.js';

/** The lines above an article: headline, standfirst, `By A and B, 25 June 2026`; those that there is something for. */
export function headTexts({ headline, description, authors, datePublished }: Metadata): readonly string[] {
  const origin = [authors && bylineOf(authors), datePublished && writtenDate(datePublished)];
  const byline = origin.filter((part) => part !== undefined).join(', ');
  return [headline, description, byline].filter((text) => text !== undefined && text !== '') as readonly string[];
}
