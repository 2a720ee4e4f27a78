/**
 * The months' names beyond those that plain text is read with, January first, in lower case: Italian, Portuguese, Dutch,
 * Polish (as in dates), Swedish, Turkish, Indonesian, Russian (as in dates).
 */
export const OTHER_MONTHS: readonly (readonly string[])[] = [
  ['gennaio', 'janeiro', 'januari', 'stycznia', 'ocak', 'января'],
  ['febbraio', 'fevereiro', 'februari', 'lutego', 'şubat', 'февраля'],
  ['março', 'maart', 'marca', 'mart', 'maret', 'марта'],
  ['aprile', 'kwietnia', 'nisan', 'апреля'],
  ['maggio', 'maio', 'mei', 'maja', 'maj', 'mayıs', 'мая'],
  ['giugno', 'junho', 'czerwca', 'haziran', 'июня'],
  ['luglio', 'julho', 'lipca', 'temmuz', 'июля'],
  ['augustus', 'augusti', 'sierpnia', 'ağustos', 'agustus', 'августа'],
  ['settembre', 'setembro', 'września', 'eylül', 'сентября'],
  ['ottobre', 'outubro', 'października', 'ekim', 'октября'],
  ['novembro', 'listopada', 'kasım', 'ноября'],
  ['dicembre', 'dezembro', 'grudnia', 'aralık', 'desember', 'декабря'],
];
