/** Words that are the head of a name and tell its type: "Ministry of …", "… Treaty", "Lake …". In lower case. */
import type { EntityType } from '../annotation';

const words = (list: string): string[] => list.trim().split(/\s+/);

const HEADS: readonly (readonly [EntityType, string])[] = [
  ['ORG', `
    ministry ministries department government organization organisation bank university institute council committee commission office agency authority bureau board association federation union league
    society academy chamber court tribunal centre center fund foundation embassy consulate community coalition alliance party parliament assembly secretariat directorate service services school college church
    confederation consortium group network company corporation trust institution corps police guard army navy force forces command administration cabinet senate congress port movement front brigade
    division laboratory laboratories observatory partners holdings industries technologies systems solutions airlines airways motors pharmaceuticals energy media news times post journal tribune herald gazette telegraph
    club team orchestra museum hospital delegation mission inspectorate ombudsman exchange cooperative co-operative guild taskforce syndicate ventures capital securities insurance telecom telecommunications broadcasting publishing press constabulary infirmary polytechnic archdiocese diocese
  `],
  ['LAW', 'treaty protocol convention agreement accord accords act charter pact memorandum declaration resolution constitution covenant code directive regulation regulations statute bill amendment communiqué communique law laws doctrine'],
  ['EVENT', `
    summit conference meeting war games olympics paralympics cup festival dialogue session expo championship championships exhibition symposium marathon hurricane cyclone typhoon earthquake revolution uprising
    holocaust week day days anniversary election elections referendum tournament league-cup convocation congress-session forum exercise roundtable ceremony awards biennale operation
  `],
  ['PRODUCT', 'initiative programme program project plan strategy agenda framework roadmap scheme award prize medal platform mechanism index report series campaign facility process'],
  ['GPE', 'republic kingdom emirate emirates province county state states city district governorate municipality prefecture township oblast canton territory territories village town commonwealth federation-of'],
  ['LOC', 'sea ocean river mountains mountain valley basin peninsula desert islands island coast bay gulf strait straits cape delta plateau oceans seas glacier forest reef corridor region lakes hills heights canyon falls'],
  ['FAC', 'airport bridge dam stadium palace station tower highway street avenue road boulevard square hotel base camp harbour harbor terminal pipeline canal hall gate prison library theatre theater cathedral mosque temple barracks plant building arena mall tunnel railway airfield refinery monument memorial'],
];

/** Type of the name that a word heads. */
export const HEAD_TYPES: ReadonlyMap<string, EntityType> = new Map(HEADS.flatMap(([type, list]) => words(list).map((word) => [word, type] as const)));

/** Heads that take "of", "for", "on" and more of the name behind them. */
export const TAKES_COMPLEMENT: ReadonlySet<string> = new Set(words(`
  ministry department government organization organisation bank university institute council committee commission office agency authority bureau board association federation union league society academy
  chamber court tribunal centre center fund foundation embassy consulate community coalition alliance party parliament assembly secretariat directorate school college church confederation consortium port
  movement front army presidency house delegation mission institution treaty protocol convention agreement accord accords act charter pact memorandum declaration covenant code statute constitution
  summit conference meeting forum festival dialogue republic kingdom emirate state city province commonwealth islands gulf bay strait cape sea network partnership initiative programme program plan group corps journal museum facility
`));

/** Heads that stand before the name that they head: "Lake Elm", "Mount Kenya", "Operation Clear Sky". */
export const LEADING: ReadonlyMap<string, EntityType> = new Map([
  ['lake', 'LOC'], ['wadi', 'LOC'], ['jabal', 'LOC'], ['jebel', 'LOC'], ['mount', 'LOC'], ['mt.', 'LOC'], ['cape', 'LOC'], ['operation', 'EVENT'], ['hurricane', 'EVENT'], ['typhoon', 'EVENT'], ['cyclone', 'EVENT'], ['tropical', 'EVENT'], ['fort', 'FAC'], ['camp', 'FAC'],
  ['rue', 'FAC'], ['calle', 'FAC'], ['avenida', 'FAC'], ['piazza', 'FAC'], ['rua', 'FAC'], ['quai', 'FAC'],
  ...words('grupo groupe gruppo banco banca banque compagnie stichting fundación fundação fondation fondazione universidad université universität università universidade universiteit hôpital').map((word) => [word, 'ORG'] as const),
]);

/** Heads that end the name of a company, whatever stands before. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(words(
  'inc inc. corp corp. ltd ltd. limited plc llc llp co co. gmbh ag asa as ab aps oy oyj sa s.a. sas srl s.r.l. sl s.l. nv n.v. bv b.v. spa s.p.a. jsc pjsc kft zrt tbk ltda kgaa kg se sarl pty pte bhd kk k.k. lp incorporated corporation company holdings group',
));

/** Words that are of no name when they stand alone or among themselves: documents, offices, parts of them. */
export const GENERIC: ReadonlySet<string> = new Set([...HEAD_TYPES.keys(), ...words(`
  statement joint press release media contact contacts note notes editor editors news home about background summary annex article chapter section paragraph page table figure appendix
  parties party side sides country countries nation nations member members government governments minister ministers ministry ministries leader leaders head heads state states president
  chair chairman secretary council committee commission assembly court act law treaty protocol convention agreement declaration resolution charter communiqué communique summit meeting conference
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter
  north south east west northern southern eastern western central new general special national international regional global foreign internal external public private
  god internet web email e-mail tel phone fax mr mrs ms dr sir madam dear today yesterday tomorrow thank read more watch video photo photos image download link share source text speech remarks
  euro euros dollar dollars pound pounds yen ag tv cd dvd pdf id ok am pm a.m. p.m. gmt est edt utc i ii iii iv v vi vii viii ix x q1 q2 q3 q4 fy ceo cfo coo cto vp hr pr it ai faq
  phase stage affairs trade tourism commerce agriculture environment education health justice transport culture labour labor industry science technology development cooperation annual quarterly telephone
  investor investors relations ministerial final bilateral political trilateral multilateral
  embargoed embargo immediate attention editors' notice update view print facebook twitter linkedin instagram youtube
`)]);

/** Offices and bodies whose names are made of generic words, or that are names with no other word. In lower case. */
export const NAMED_BODIES: ReadonlySet<string> = new Set(`foreign office|home office|cabinet office|war office|state department|justice department|treasury department|defense department|defence department|white house
supreme court|federal reserve|security council|general assembly|human rights council|foreign ministry|defence ministry|defense ministry|interior ministry|finance ministry|executive board|high court|constitutional court|court of appeal
state council|national assembly|house of representatives|house of commons|house of lords|national security council|european council|parliament|congress|senate|treasury|kremlin|pentagon|bundestag|knesset|duma|politburo`.split(/[|\n]/));

/** Letters behind a person's name, and words in capitals that name nothing. */
export const NO_NAMES: ReadonlySet<string> = new Set('m.d. m.d ph.d b.a. m.a. j.d. m.sc. gdp gnp vat ngo ngos sme smes usd eur gbp jpy cny rmb aud cad chf inr jst cet cest eest bst edt est pst pdt gmt utc ist msk rna dna md phd ph.d. mp mba esq obe cbe mbe kc qc mep msp ms msc bsc jd llm rn'.split(' '));

/** Bodies that numbers tell apart: "Task Force 153". */
export const NUMBERED: ReadonlySet<string> = new Set('force fleet division brigade regiment squadron battalion local wing corps group'.split(' '));

/** Common nouns right before the name of a body: "the aid organisation Open Harbour". */
export const BODY_NOUNS: ReadonlySet<string> = new Set(words(`
  organisation organization association company charity foundation group firm manufacturer maker subsidiary start-up startup newspaper magazine broadcaster agency bank insurer retailer operator supplier developer union publisher
  airline consortium institute network platform contractor distributor think-tank website
`));
