/** Nouns that stand for a person by a role, or for a body by its kind. In lower case, singular. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Offices and occupations. */
const ROLES = words(`
  president premier chancellor minister secretary undersecretary under-secretary ambassador consul envoy representative rapporteur commissioner governor mayor senator congressman congresswoman
  representative councillor councilman councilwoman alderman speaker chairman chairwoman chairperson chair co-chair vice-chair vice-president director director-general secretary-general spokesman spokeswoman
  spokesperson chief judge justice attorney prosecutor general admiral colonel lieutenant major captain commander commodore brigadier marshal officer sheriff inspector superintendent ceo cfo coo cto
  founder co-founder owner manager head leader administrator coordinator co-ordinator adviser advisor analyst economist lawyer professor doctor scientist researcher author king queen prince princess
  emperor sultan emir crown-prince pope archbishop bishop cardinal rabbi imam ayatollah monarch deputy principal dean provost rector curator editor publisher coach captain candidate nominee treasurer
  counsel ombudsman negotiator president-elect parliamentarian lawmaker mp foreign-secretary partner fellow engineer physician surgeon resident farmer teacher nurse
`);

/** Titles that tell whether "he" or "she" can stand for who bears them. */
export const MALE = words('mr sir lord king prince emperor sultan emir pope father brother chairman spokesman congressman councilman baron count duke sheikh archbishop');
export const FEMALE = words('ms mrs miss dame lady queen princess empress madam madame sister chairwoman spokeswoman congresswoman councilwoman baroness countess duchess');

/** Companies, by kind. */
export const COMPANIES = words(`
  company firm group corporation manufacturer supplier operator developer retailer airline bank insurer lender publisher broadcaster maker producer carrier start-up startup business issuer brand utility
`);

/** Other bodies, by kind. */
export const BODIES = words(`
  organisation organization association charity foundation agency ministry department government council commission committee board bureau authority union federation league society academy court tribunal
  centre center fund coalition alliance party parliament assembly secretariat school college university institute institution hospital church confederation consortium network trust police army navy mission
  embassy museum team office regulator exchange society institution body bloc delegation force administration congress senate cabinet service
`);

/** Places that act. */
export const PLACES = words('country province city state region republic kingdom county district municipality nation territory town island capital side');

/** Whether a word in lower case is a noun of role, compounds such as "vice-chairman" included. */
export function isRoleNoun(lower: string): boolean {
  return ROLES.has(lower) || (lower.endsWith('.') && ROLES.has(lower.slice(0, -1))) || (lower.includes('-') && ROLES.has(lower.slice(lower.lastIndexOf('-') + 1)));
}
