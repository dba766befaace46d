/** Verbs that headlines of releases are built around, by lemma: those whose form in -s is hardly ever part of a name. */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(`
accept accuse acknowledge acquire adopt affirm aim allege allow announce applaud appoint approve arrive assure attend authorise authorize ban become begin bolster break bring celebrate choose commemorate
commend commit complete condemn confirm congratulate convene convey convict create criticise criticize declare decline defend deliver denounce deny deplore deploy depart designate detain determine discuss dismiss donate
earn elect embark emphasise emphasize enable encourage endorse engage enhance enjoy ensure enter establish evacuate examine exceed expand expect expel explain express extend extradite finalise finalize find fulfil fulfill gain
get give grant greet grow hail hear help highlight hold honor honour host impose improve inaugurate indict inform initiate inspect intensify introduce invest invite join keep kick know launch lead learn leave lift liberate lose
maintain make meet mourn mobilise mobilize negotiate nominate obtain open oppose outline participate pay pledge praise prepare present press prevent proclaim promote propose prosecute protest prove provide publish pursue raise ratify
reach reaffirm receive recognise recognize reduce refuse reiterate reject release remain remember remind renew reopen replace repatriate rescind rescue respond restore resume retain return reveal rise save say see seek seize select
send serve set settle share show sign speak stress strengthen submit succeed sue suspend take tell terminate thank tout travel uncover underline underscore undertake unveil urge vow warn welcome widen win withdraw witness yield
`.trim().split(/\s+/));

/** Of these verbs, those whose lemma stands in names and in plain phrases as a noun or an adjective too: "Press Office", "Open Harbour". */
export const ALSO_NOUNS: ReadonlySet<string> = new Set('complete gain grant help honor honour open outline present press release rescue return set share show stress witness yield'.split(' '));
