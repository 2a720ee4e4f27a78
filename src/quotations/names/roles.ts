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
export const INSTITUTIONS = `academy act administration agency airport alliance amendment association authority award awards bank bill
board bridge bureau campaign caucus cathedral center centre channel church cinema city clinic club coalition college commission
committee company conference confederation congress constitution convention corp corporation council county court cup day deal
department embassy enterprises exchange factory federation festival force forces foundation fund games gazette globe government
group hall herald holdings hospital hotel house inc industries institute institution island journal kingdom laboratory lake
law league library limited ltd magazine media ministry mountain museum nation nations navy network news observatory ocean
office orchestra organisation organization paper park parliament partners party police poll post press prize project province
radio registry report republic research river road school sea senate service services show society square states station
street studies studio studios survey syndicate systems team television theater theatre times town treaty tribune trust union
university village war week works`;

/** German words for what somebody is, which are written as one: `Polizeisprecherin`. */
export const COMPOUND_ROLES: RegExp =
  /(?:sprecher|minister|präsident|chef|kanzler|leiter|meister|direktor|forscher|experte|anwalt|trainer)(?:in)?$/i;
