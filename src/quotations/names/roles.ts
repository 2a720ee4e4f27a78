/** Words before a name that are no part of it and tell whether it is a man or a woman. */
export const GENDERED_ROLES: Readonly<Record<'male' | 'female', string>> = {
  male: `mr mister sir lord king prince father brother uncle grandfather grandpa son husband boyfriend man boy spokesman congressman
    chairman councilman businessman salesman anchorman cameraman fisherman fireman policeman gentleman actor duke baron
    abbot monk rabbi imam ayatollah pope cardinal bishop widower nephew dad stepfather waiter pastor frère monsieur señor herr`,
  female: `mrs ms miss madam dame lady queen princess mother sister aunt grandmother grandma daughter wife girlfriend woman girl
    spokeswoman congresswoman chairwoman councilwoman businesswoman saleswoman anchorwoman actress duchess baroness nun
    widow niece mom mum stepmother waitress madame señora frau fiancée`,
};

/** Words before a name that are no part of it, whoever bears it. */
export const ROLES = `president vice-president senator sen sens representative rep reps governor gov govs dr doctor prof professor rev
reverend hon gen general lt lieutenant col colonel maj major capt captain cmdr commander sgt sergeant cpl corporal pvt
private adm admiral brig brigadier judge justice mayor secretary minister chancellor premier chief director deputy
speaker leader officer ambassador attorney prosecutor detective det inspector insp superintendent supt constable sheriff
deputy commissioner councillor councilor councilmember alderman delegate del candidate nominee strategist adviser
advisor aide manager coach editor reporter correspondent columnist host anchor author writer poet analyst economist
scientist researcher historian critic executive ceo cfo chair chairperson chairman founder owner spokesperson activist
pollster operative lawyer counsel member assemblyman assemblywoman comptroller treasurer congressman congresswoman
spokesman spokeswoman strategist republican republicans democrat democrats democratic gop former ex-president then-president
vice first coach head senior star singer actor actress comedian journalist blogger producer lawmaker marshal
professor engineer teacher student farmer nurse surgeon architect designer photographer curator baker trader pastor
bishop rabbi imam archbishop cardinal pope father sister brother saint st sir lord lady dame king queen prince princess
duke duchess baron emperor sultan sheikh emir mr mrs ms miss mx uncle aunt`;

/** Words that end the name of an institution, not of a person. */
export const INSTITUTIONS = `house senate congress party committee council court department ministry office agency bureau board
commission university college school institute institution center centre foundation fund association society union league
federation organization organisation group company corporation corp inc ltd co bank times post journal news tribune herald
globe gazette magazine press media network radio television tv twitter facebook google campaign administration government
kremlin pentagon police army navy force forces team club church states kingdom republic nations nation city county street
avenue road river lake mountain island sea ocean park square bridge airport hospital museum library theatre theater
hotel act bill amendment law constitution treaty agreement accord deal day week war prize award awards cup games america
americans republicans democrats examiner observer reuters politico project convention conference caucus coalition alliance
trust capital partners holdings industries systems research studies survey report poll show channel hall north south east
west street washington london moscow beijing paris berlin iowa ohio florida texas california`;

/** German words for what somebody is, which are written as one: `Polizeisprecherin`. */
export const COMPOUND_ROLES: RegExp =
  /\p{L}(?:sprecher|minister|präsident|chef|kanzler|leiter|meister|direktor|forscher|experte|anwalt|trainer)(?:in)?$/u;
