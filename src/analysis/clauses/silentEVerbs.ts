/** English verbs whose lemma ends in a silent "e", without it: what tells "inviting" (invite) from "visiting" (visit). */
export const SILENT_E_VERBS: ReadonlySet<string> = new Set(`abid absolv abus accelerat acclimat accommodat accru accumulat accus ach achiev acknowledg acquiesc acquir activat adduc adjudicat admir advanc
advertis advis advocat aerat ag agoniz alleg allocat allud amalgamat amaz ameliorat amus analys analyz animat annotat announc anticipat appeas apprais
appreciat approv approximat archiv argu aris arous arrang arriv aspir assembl associat assum assur attribut authoriz automat awak b backdat backfir
baffl bak balanc baptiz barbequ bas battl becom beguil behav believ belittl besieg bit blam boggl bounc brak breath breathtak brows bruis bugl bundl
bustl cag calculat calibrat capitaliz captivat captur car carv categoriz caus ceas celebrat centraliz challeng chang characteris characteriz charg
chas chid chim choos circl cit cleans clon clos coalesc cod coerc coincid collaborat collaps collid collud coloniz com combin commemorat commenc commercializ
communicat commut compar compet compil complet complicat compos compris compromis conced conceiv concentrat conclud condens condon confid configur
confin confiscat conflat confus congratulat conjur connot conserv consolidat conspir constitut constru consum contemplat continu contribut conven
converg convinc cooperat coordinat cop corrod costum countenanc coupl cradl crav creat crippl criticis criticiz crumbl crystalliz cultivat cur curat
curv customiz cycl damag danc dar dat daz dazzl debat debilitat deceiv decentraliz decid decimat declar declin decod decompos decorat decoupl decreas
dedicat defac defin degrad delegat delet demonstrat demoraliz denot denounc deplor depos derid depriv derang deriv describ desecrat deserv designat desir
destabiliz deteriorat determin devastat deviat devis devolv devot diagnos dictat differentiat diffus dilut din disabl disburs discharg disciplin
disclos discontinu discourag discriminat disgruntl disintegrat dislik dislodg dismantl dispens dispers displac displeas dispos disprov disput
disseminat dissipat dissolv dissuad distribut div diverg divid divorc divulg dol domesticat dominat donat doubl dredg dribbl driv dwindl eas eclips
educat elaborat elaps elat eliminat elucidat elud emaciat embrac emerg emigrat emphasiz emulat enabl encircl enclos encourag endors endur energiz
enforc engag engrav enhanc enlarg enquir enshrin enslav ensu ensur entic entitl enumerat envisag equalis eras escap espous estimat evacuat evaluat
evaporat evidenc evok evolv exaggerat examin exasperat exchang excit exclud excus execut exercis exhal exhilarat exhum exil expedit experienc expir
explod explor expos expung extrapolat exud fac facilitat fad fascinat featur figur fil finaliz financ enthus fir fizzl forag forc foreclos forg forgiv
formaliz formulat forsak fractur fram freez frustrat fundrais gam generaliz generat giggl giv glar glid graduat grappl grat graz griev guid handl
harangu harmoniz hat hav hesitat hid hik hir hon hop hous humiliat hypothesiz ignit ignor illuminat illustrat imagin implor imbu immers immortaliz impal
imping implicat implod impos improv incarcerat incens incit includ incorporat increas indentur indicat induc indulg industrializ inflat influenc
infring infuriat infus initiat injur innovat inquir inscrib inspir insur integrat interfer interpolat interrogat interspers interven interweav
intimidat intoxicat intrigu introduc intrud inundat invad investigat invigorat invit invok involv iodis irrigat irritat isolat issu jeopardis jok judg
juggl juxtapos lac laps leas leav lectur legaliz legislat leverag liberat licens lik lin liquidat liv locat lodg los lov mak manag manipulat
manufactur marginaliz massacr materializ measur mediat medicat meditat menac merg mesmeriz messag migrat min minc mingl minimiz misplac mistak mitigat
mobiliz modulat monetiz mortgag motivat motoriz mov muddl mumbl mutat mus nam navigat necessitat negat negotiat nicknam nominat not notic nurs nurtur
obliterat obscur oblig observ ooz operat opin oppos optimiz orchestrat organis organiz originat outlin outliv outpac outrag overcom overcompensat overrid
overus ovulat ow packag paralys participat pav pedestrianiz penaliz perceiv permeat perpetrat persecut persever persuad pervad phras pil plac placat
plagiariz plagu plat pleas pledg plung polariz pollut populariz populat pos postpon practic practis prais prattl preced preclud predetermin predicat
premier premis prepar preserv presid presum presuppos pric prid prioritiz procur produc professionaliz promis promot promulgat pronounc propos
prosecut protrud prov provid provok publiciz puk punctur purchas purg pursu puzzl quot rac rag rais rambl rang rat rattl rav realis realiz rearrang
reassur receiv reciprocat recit recod recognis recogniz reconcil reconfigur recreat recycl redefin redistribut reduc reemerg referenc refin refinanc
refus regenerat refut regulat rehears reimburs reinforc rejoic rejuvenat relat releas reliev reliv relocat remov renam reneg renegotiat renounc renovat
rephras replac replicat reproduc repurpos requir rescu resembl reserv resid resolv resonat restor restructur resum resurfac retaliat retir retriev
reus revers revis revitalis revitaliz reviv revok revolutioniz revolv ris ritualis rotat rout rul rustl sacrific salut sampl saturat sav savag scaveng
schedul scor scrap secur seiz sentenc separat serv servic settl shak shap shar shin shuffl sid simulat singl situat skat slid slop smil smuggl snuggl
socializ solv sooth spar sparkl specializ speculat spic squeez stag standardiz startl starv stat stav stereotyp stifl stimulat stipulat stor strangl
streamlin strik striv structur struggl subdivid sublimat submerg subscrib subsid subsidiz substitut suffic summaris summariz supersed suppos surg
surpris surviv symboliz tackl tak tantaliz tast teas televis theoriz thriv titl tolerat toppl trac trad trampl translat transpir trembl trifl troubl
tumbl underlin undermin underscor undertak undervalu unit unnerv unsettl updat upstag urbaniz urg us utilis utiliz validat valu ventur vibrat violat visualiz vitaliz vot
wag waiv wak wan wav weav voic welcom whittl wip wrestl wrinkl writ`.split(/\s+/));
