/** Mentions on their way to entities: who belongs to whom can still change. */
import type { Analysis, Entity, EntityType, Mention } from '../../analysis/annotation';
import { fullestFirst } from '../../analysis/entities/fullestFirst';
import type { NewEntities } from './repointed';
import { SpanIndex } from './spans';
import { surfaceOf } from '../../analysis/entities/spelling';

/** A mention, and the number of the group that it is in. */
export interface Member<M extends Mention> {
  readonly mention: M;
  group: number;
}

/** What somebody said of an entity as a whole: it wins over what the text gives. */
export interface Correction {
  type?: EntityType;
  name?: string;
  role?: string;
}

/** Groups that begin as the entities of an analysis: the group of number i is that of its i-th entity. */
export class Groups<M extends Mention> {
  readonly members: Member<M>[] = [];
  private readonly corrections = new Map<number, Correction>();
  private readonly joined: number[];
  private readonly bySpelling = new Map<string, number>();

  constructor(private readonly analysis: Analysis) {
    this.joined = analysis.entities.map((_, i) => i);
    analysis.entities.forEach(({ type, names }, i) => names.forEach((name) => this.bySpelling.set(`${type}:${name}`, this.bySpelling.get(`${type}:${name}`) ?? i)));
  }

  /** The number of a new group. */
  open(): number {
    return this.joined.push(this.joined.length) - 1;
  }

  /** The group of all mentions of a type that are spelt so; a new one where there is none. */
  spelt(type: EntityType, words: string): number {
    const key = `${type}:${words}`;
    const known = this.bySpelling.get(key);
    if (known !== undefined) return this.find(known);
    const group = this.open();
    this.bySpelling.set(key, group);
    return group;
  }

  find(group: number): number {
    while (this.joined[group] !== group) group = this.joined[group] = this.joined[this.joined[group]];
    return group;
  }

  /** Makes two groups one, which goes by what the first says of its type. */
  join(first: number, second: number): void {
    this.joined[this.find(second)] = this.find(first);
  }

  /** What was said last wins. */
  correct(group: number, correction: Correction): void {
    this.corrections.set(this.find(group), { ...this.corrections.get(this.find(group)), ...correction });
  }

  /** The groups as entities in text order, and the new id of each entity of the analysis; one without mentions is gone. */
  entities(): { entities: (Entity & { mentions: readonly M[] })[] } & NewEntities {
    const { text } = this.analysis.document;
    const byGroup = new Map<number, M[]>();
    for (const { mention, group } of this.members.toSorted((a, b) => a.mention.start - b.mention.start)) {
      const root = this.find(group);
      const mentions = byGroup.get(root);
      if (mentions) mentions.push(mention);
      else byGroup.set(root, [mention]);
    }
    const former = new Map(this.analysis.entities.map(({ id }, i) => [id, this.find(i)]));
    const roles = new Map<number, string>();
    this.analysis.entities.forEach(({ role }, i) => { if (role !== null && !roles.has(this.find(i))) roles.set(this.find(i), role); });
    const ids = new Map<number, string>();
    const entities = [...byGroup].map(([group, members], i) => {
      const { type = this.analysis.entities[group]?.type ?? members[0].type, name, role = roles.get(group) ?? null } = this.corrections.get(group) ?? {};
      const id = `e${i + 1}`;
      ids.set(group, id);
      const inText = fullestFirst(members.map((mention) => surfaceOf(text, mention)));
      const names = name === undefined ? inText : [name, ...inText.filter((other) => other !== name)];
      return { id, type, name: names[0], names, role, mentions: members.map((mention) => (mention.type === type ? mention : { ...mention, type })) };
    });
    const places = new SpanIndex(this.members, ({ mention }) => mention);
    return {
      entities,
      idOf: (id) => (id === null ? null : ids.get(former.get(id) ?? -1) ?? null),
      entityAt: (span) => {
        const member = places.at(span);
        return member && (ids.get(this.find(member.group)) ?? null);
      },
    };
  }
}
