/** The commonest small words of languages in Latin script, by which a text shows what it is written in. */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that was he she it is for on with as his her had at by be this not are have from they said',
  de: 'der die das und nicht ist zu den von mit sich auf für ein eine im dem des auch wir ich sie er es war hat sagte',
  fr: 'le la les de des du et est un une que qui dans pour pas ne sur il elle au ce se nous vous avec son sa',
  es: 'el la los las de del y que en un una es por con no se para su al lo como más pero este está dijo',
  it: 'il lo la gli di che è e un una per non con del della sono si ha nel alla dei più ma come anche',
  pt: 'o a os as de do da e que em um uma não é com para se no na por mais dos foi ele ela disse',
  nl: 'de het een van en niet is dat op te in met voor zijn aan er ook maar hij zij wij werd naar zei',
  sv: 'och att det som en ett på är av för med den till inte har om jag han hon vi de var från sade',
  da: 'og at det som en et på er af for med den til ikke har om jeg han hun vi de var fra sagde sa',
  pl: 'i w na z nie się że jest do to jak od za przez po ale dla czy był była powiedział już tym',
};
