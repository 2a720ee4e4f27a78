/** Common first names, by the gender that they nearly always have; one that both bear is in neither. */
export const FIRST_NAMES: Readonly<Record<'male' | 'female', string>> = {
  male: `aarav aaron abdul abdullah abraham adam adrian adrien ahmed ahmet aksel al alain alan albert alberto alec
    alejandro aleksandr alessandro alex alexander alexandre alexei alexey alfonso alfred ali allan allen amir amit
    anders andre andreas andrei andrew andrzej andy angelo anil anthony antoine anton antonin antonio archie ardeshir
    arjun arne arnold arthur arvid ashok asif austin barack barry bart bashar ben benjamin bernard bernd bernie bilal
    bill billy bjorn björn bob bobby bogdan boris brad bradley brandon brendan brent brett brian bruce bruno bryan
    burak byron caleb calvin cameron carl carlo carlos cedric cesar chad charles charlie chester chidi chinedu chris
    christian christophe christopher chuck clarence claude claudio clayton cliff clint clinton clyde cody colin connor
    conor corey cory craig curtis cyril cyrus dale damian damon dan daniel danny darrell darren dave david dean denis
    dennis derek devin dick diego dieter dietmar dimitri dmitri dmitriy dmitry dominic don donald doug douglas duncan
    dustin dwight dylan earl ed eddie edgar edmund eduardo edward edwin egil einar elijah elliott elmer emanuel emeka
    emil emmanuel enrico enrique erdem eric erik erling ernest ernesto ethan etienne eugene evan evgeny fabian fabio
    farid federico felix fergus fernando finn florian floyd francesco francis francisco francois frank franklin franz
    fred frederic frederick fritz frédéric gabriel gareth garrett gary gavin gene geoff geoffrey georg george georges
    gerald gerard gerhard gilbert giorgio giovanni giuseppe glen glenn goran gordon graham grant greg gregory guido
    guillaume guillermo gunnar gus gustav guy haakon hakan hamid hank hans hans-peter harald harold harry haruto
    harvey hassan hector heinz helmut henri henrik henry herbert herman hideo hiroshi howard hubert hugh hugo hussein
    ian ibrahim igor imran isaac ivan ivar jaap jack jacob jacques jake jakob jakub jamal james jamie janek jared
    jaroslav jason javier jay jeb jeff jefferson jeffrey jeremy jerome jerry jesse jesus jim jimmy joachim joaquim
    joaquín joe joel johan johannes john johnny jon jonah jonathan jordi jorge jose josef joseph josh joshua josé joão
    juan julian julien julio justin jörg jürgen kamal karim karl kazuo kei keith ken kenji kenneth kevin khalid kirk
    kjell klaus knut konrad krzysztof kurt kwame kyle lance larry lars laurence laurent lawrence leif leo leon leonard
    leonardo leroy lewis liam lincoln lindsey lloyd logan lorenzo louis luca lucas luigi luis lukas luke maciej magnus
    mahmoud malcolm manfred manoj manuel marc marcel marcin marco marcus marek mario mark markus marshall martin
    marvin massimo mateo mathieu matt matteo matthew maurice maurizio max maxwell mehmet melvin michael michał michel
    miguel mihai mike mikhail miklos milan milton mircea mitch mitchell mitt mohamed mohammad mohammed mohan morgan
    moses muhammad murat mustafa mustapha narendra nathan nathaniel ned neil nelson newt nicholas nick nicolas nigel
    nikolai nikolas nils noah noel norman odd okan olaf olav ole oleg oliver olivier omar orlando orrin osama oscar
    oskar otto ousmane owen pablo paolo pascal patrice patrick paul paulo pavel peder pedro per pete peter petter phil
    philip philippe phillip pierre piotr prakash preston pål quentin rafael rahm rajesh ralph ramon rand randall randy
    rashid raul ray raymond reince reinhard rene rené rex ricardo riccardo richard rick ricky rob robert roberto
    rodney rodrigo roger roland rolf ron ronald rory ross roy ruben rudolph rudy rune rupert ruslan russ russell ryan
    rémi salvatore sam samuel sandeep sanjay santiago satoshi saul scott sean sebastian sebastien sergei sergey sergio
    seth shane shaun shawn sheldon sidney sigurd silvio simon spencer stan stanley stefan stephen steve steven stewart
    stuart sunil sven sébastien tadeusz takeshi tarek tariq ted terrence terry theodore thiago thierry thomas tim
    timothy timur toby todd tom tomasz tommy tony torsten travis trent trevor trond troy tyler ulf umberto uwe vernon
    victor vijay vikram viktor vince vincent vladimir volker wade wallace walter warren wayne wei wendell werner
    wesley wilfred wilhelm will willard william willie wim winston wolfgang xavier yannick youssef yuri yusef yusuf
    yves zachary zbigniew zoltan étienne`,
  female: `abby abigail ada adele adriana adèle agata agnes agnieszka aiko aino aisha akiko aleksandra alexandra alexis alice
    alicia alison allison alma alyssa amaia amanda amber amelia amina amy amélie ana ananya anastasia anastasiya anaïs
    andrea aneta angela angelika angelina anita anja anke ann anna annabel anne anne-marie anneke anneliese annette
    annie annika antje antonia anushka april ariana arlene ashley astri astrid audrey ava ayesha ayşe aïcha barbara
    barbora beata beatrice becky belinda berit bernadette beth betsy betty beverly bianca birgit bonnie brenda bridget
    brigitta brigitte britney britta béatrice caitlin camila camilla camille candace carla carlotta carly carmen carol
    carolina caroline carolyn carrie cassandra catherine cathy cecile cecilia celia celine chantal charlene charlotta
    charlotte chelsea cheryl chiamaka chiara chloe christina christine cindy claire clara claudia clémence colleen
    connie constance corinne courtney crystal cynthia cécile céline dagmar daisy dana daniela danielle daphne dawn
    debbie deborah debra delia delphine denise diana diane dolores dominika donna dora doris dorothea dorothy ebru
    edda edith eileen ekaterina elaine eleanor elena elif elisabeth elise eliza elizabeth elke ella ellen eloise elsa
    elsie emilia emily emma erica erin esther eszter ethel eva eve evelyn ewa faith fatima fatma fatou felicia fiona
    flora florence frances francesca françoise frida friederike gabriela gabrielle gail geraldine gerda gillian gina
    gisela giulia gladys glenda gloria grace greta gretchen gro gudrun gwen hanna hannah hanne harriet hazel heather
    heidi helen helena helga henrietta hilary hilde hillary holly hope huma hélène ida ilaria ilse imogen ines inga
    inge ingeborg inger ingrid inés irene irina iris isabel isabella isabelle ivanka ivy jacqueline jade jana jane
    janet janice jasmine jean jeanette jeanne jelena jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodi
    johanna jolanta josefina josephine joy joyce juanita judith judy julia juliana julie juliet june jutta karen karin
    karina karla katarina kate katharina katherine kathleen kathryn kathy katie katja katrina katy kay kayla kelly
    kellyanne kendra kerry kerstin kim kimberly kirsten kirsti kristen kristin kristina kristine laila lakshmi lara
    latifa laura lauren leah leila lena leonor leslie letizia liesbeth lillian lily lina linda lisa liv liz ljubica
    lois lorena loretta lori lorraine lotte louisa louise lucia lucille lucy lucía ludmila luisa lydia lynn léa mabel
    madeleine madison magda magdalena maggie malala malia mandy marcia maren margaret margarethe margarita margit
    margot maria mariam mariana marianne marie marija marika marilyn marina marion marit marjorie marta martha martina
    mary maryam mathilde matilda maureen maya małgorzata meera megan meghan mei melania melanie melinda melissa
    mercedes meredith mette mia michele michelle mildred miranda mireille miriam moira molly mona monica monika muriel
    myra nadia nadine nadja nancy naomi natalia natalie natalya natasha ngozi nicole nicoletta nina nora norma nour
    odile oksana olga olivia ottilie paige pam pamela patricia patty paula pauline peggy penelope penny petra
    petronella phoebe phyllis pia pilar priscilla priya rachel radha ramona rania raquel rebecca regina renate renee
    rita roberta robin rocío rosa rosalind rose rosemary roxanne ruth sabine sabrina sakura sally salma samantha
    sandra sanna sara sarah sasha selena shannon sharon sheila shelley sherry shirley sierra sigrid silje silvia
    simona simone siri sofia sofie solange solveig sonia sophia sophie stacey stacy stella stephanie sue susan susanna
    susanne suzanne svenja svetlana sybil sylvia sylvie tamara tammy tania tanya tara tatiana tatjana teresa tereza
    tessa thea thelma theresa thérèse tiffany tina tone tracey tracy trudy turid ulrike ursula valentina valerie
    valérie vanessa vera veronica veronika vibeke victoria viola violet virginia virginie vivian wanda wendy whitney
    wiebke winifred yasmin yasmine yoko yolanda yuki yuliya yvette yvonne zainab zeynep zoe zofia zoya zuzanna élise`,
};
