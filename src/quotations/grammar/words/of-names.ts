/** Words that begin a name with `of`: `University of Oslo`. */
export const OF_NAMES = `academy archdiocese archive association bank bishop bishops board bureau cabinet center centre chamber church city
college committee community conference confederation congress council county court department diocese duchess duke faculty federation
friends government guild house institute institution isle kingdom league library ministry museum office order parliament party
people port prince princess province republic school secretary society state states supreme synod union united university women`;
