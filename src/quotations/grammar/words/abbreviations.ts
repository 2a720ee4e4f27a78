/** Words whose full stop ends no sentence. */
export const ABBREVIATIONS = `Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Lt Col Gen Maj Capt Cmdr Sgt Cpl Pvt Adm Brig Rev Fr Hon
Pres Supt Insp Det Atty Amb St Ste Mt Ft Jr Sr Jan Feb Mar Apr Aug Sept Oct Nov Dec vs no No Inc Corp Ltd Co Bros Dept Univ
Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va
Wash Wis Wyo`;
