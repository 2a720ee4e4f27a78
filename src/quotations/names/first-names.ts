/** Common first names in the news, by the gender that they nearly always have. */
export const FIRST_NAMES: Readonly<Record<'male' | 'female', string>> = {
  male: `aaron abdul abdullah abraham adam adrian ahmed al alan albert alec alejandro alex alexander alexei alfred ali allan
    allen alberto alfonso andre andreas andrei andrew andy angelo anthony anton antonio archie arnold arthur austin barack
    barry bart ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce
    bryan byron caleb calvin cameron carl carlos cesar chad charles charlie chester chris christian christopher chuck
    clarence claude clayton cliff clint clinton clyde cody colin connor conor corey cory craig curtis cyrus dale damian
    damon dan daniel danny darrell darren dave david dean dennis denis derek devin dick diego dimitri dmitri dmitry dominic
    don donald doug douglas duncan dustin dwight dylan earl ed eddie edgar edmund edward edwin elijah elliott elmer emanuel
    emmanuel enrique eric erik ernest ernesto ethan eugene evan felix fernando floyd francis francisco francois frank
    franklin fred frederick gabriel gareth garrett gary gavin gene geoff geoffrey george gerald gerard gilbert giovanni glen
    glenn gordon graham grant greg gregory guillermo gus guy hank hans harold harry harvey hassan hector henry herbert herman
    howard hubert hugh hugo hussein ian ibrahim igor isaac ivan jack jacob jacques jake jamal james jamie jared jason javier jay
    jeb jeff jefferson jeffrey jeremy jerome jerry jesse jesus jim jimmy joachim joe joel johan johannes john johnny jon
    jonah jonathan jorge jose joseph josh joshua juan julian julio justin karim karl keith ken kenneth kevin khalid kirk kurt
    kyle lance larry lars laurence lawrence leo leon leonard leroy lewis liam lincoln lindsey lloyd logan louis lucas luis luke
    mahmoud malcolm manuel marc marco marcus mario mark marshall martin marvin mateo matt matthew maurice max maxwell
    melvin michael michel miguel mike mikhail milton mitch mitchell mitt mohamed mohammad mohammed morgan moses muhammad
    mustafa nathan nathaniel ned neil nelson newt nicholas nick nicolas nigel nikolai noah noel norman oleg oliver omar orlando
    orrin oscar osama otto owen pablo paolo patrick paul pavel pedro pete peter phil philip phillip pierre preston quentin
    rafael rahm ralph ramon rand randall randy raul ray raymond reince rex ricardo richard rick ricky rob robert roberto rodney
    rodrigo roger roland ron ronald rory ross roy ruben rudolph rudy rupert russ russell ryan sam samuel saul scott sean sebastian
    sergei sergey sergio seth shane shaun shawn sheldon sidney simon spencer stan stanley stefan stephen steve steven stewart
    stuart ted terrence terry theodore thomas tim timothy toby todd tom tommy tony travis trent trevor troy tyler vernon victor
    viktor vince vincent vladimir wade wallace walter warren wayne wendell wesley wilfred will willard william willie winston
    wolfgang xavier yusuf yuri zachary`,
  female: `abby abigail ada adele adriana agnes aisha alexandra alexis alice alicia alison allison alma alyssa amanda amber
    amelia amina amy ana anastasia andrea angela angelina anita ann anna annabel anne annie annette antonia april ariana arlene
    ashley astrid audrey ava barbara beatrice becky belinda bernadette beth betsy betty beverly bonnie brenda bridget brigitte
    britney caitlin camilla candace carla carly carmen carol carolina caroline carolyn carrie cassandra catherine cathy cecilia
    celia charlene charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen connie constance
    courtney crystal cynthia daisy dana daniela danielle daphne dawn deborah debbie debra delia denise diana diane dolores donna
    dora doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen eloise elsa elsie emily emma
    erica erin esther ethel eva eve evelyn faith fatima felicia fiona flora florence frances gabriela gabrielle gail geraldine
    gillian gina gladys glenda gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen helena henrietta hilary
    hillary holly hope huma ida imogen ingrid irene iris irina isabel isabella ivanka ivy jacqueline jade jane janet janice jasmine
    jean jeanette jeanne jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodi josephine joy joyce juanita judith
    judy julia juliana julie juliet june karen karin karina katarina kate katherine kathleen kathryn kathy katie katrina katy
    kay kayla kellyanne kelly kendra kerry kim kimberly kirsten kristen kristin kristina laila lara laura lauren leah leila lena
    leslie lillian lily linda lisa liz lois loretta lori lorraine louisa louise lucia lucille lucy lydia lynn mabel madeleine madison
    maggie malala malia mandy marcia margaret margarita maria mariana marie marilyn marina marion marjorie martha mary maryam
    matilda maureen maya megan meghan melania melanie melinda melissa mercedes meredith mia michele michelle mildred
    miranda miriam moira molly mona monica muriel myra nadia nancy naomi natalia natalie natasha nicola nicole nina nora norma
    olga olivia paige pam pamela patricia patty paula pauline peggy penelope penny phoebe phyllis priscilla rachel ramona raquel
    rebecca regina renee rita roberta robin rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah
    sasha selena shannon sharon sheila shelley sherry shirley sierra silvia simone sofia sonia sophia sophie stacey stacy stella
    stephanie sue susan susanna suzanne svetlana sybil sylvia tamara tammy tania tanya tara tatiana teresa tessa thelma theresa
    tiffany tina tracey tracy trudy ursula valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy
    whitney winifred yasmin yolanda yvette yvonne zainab zoe zoya`,
};
