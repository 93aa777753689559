/** Words that route, lead, follow or are about the whole of a list. */

export const routeWords = `
route routes routed routing reroute assign assigned assigns reassign send sent forward forwarded belongs belong goes_to go_to should_go
hand hand_to hand_over hand_off take_over_by pass_to file_under filed_under file_with log_under treat_as treated_as counts_as owned_by owner_is queue
put_in place_in raise_with raise_in open_in opened_in create_in for_the_team pick_up_by handled_by handle_in
region regions territory territories theatre theater geo geography geo_is region_is area
zuweisen weiterleiten zustandig zustaendig gehort region_ist affecter assigner router transferer enrutar asignar enviar_a encaminhar atribuir
assegnare inoltrare toewijzen doorsturen
`;

/** After a region's name: it says who takes it. */
export const routeNouns = `
take takes should_take can_take to_take deal deals request requests ticket tickets opportunity opportunities opp queue project issue issues case engagement one please pls
territory intake board
`;

export const leadWords = `
initial initial_deployment initial_rollout mainly primarily mostly chiefly principally predominantly first initially primary main lead leading leads led led_by led_from led_out_of
lead_country lead_region lead_site starting starts start starting_in starting_with start_in starts_in begin beginning begins
phase_1 phase_one phase_i wave_1 wave_one stage_1 step_1 tranche_1 pilot piloting kicks_off kicking_off kick_off kickoff driven_by driven_from driven
coordinated_from decision_maker decision_makers decision_is decision buying_center buying_centre contract_signed contracting_entity
especially focus focused focussed focus_on focusing_on priority
hauptsachlich vor_allem zuerst zunachst federfuhrend start_in beginnend
principalement surtout d_abord en_premier principalmente sobre_todo primero en_primer_lugar primeiro sobretudo soprattutto prima_fase principalement
vooral voornamelijk eerst allereerst framst hovedsakelig
主に まず 先ず 首先 主要 우선 주로 먼저 в_основном сначала прежде_всего أولا أساسا
`;

export const leadAfterWords = `
first leads lead is_the_lead is_lead as_lead as_the_lead in_the_lead to_start to_begin_with initially primarily mainly is_first comes_first
goes_first is_the_main is_the_primary takes_the_lead zuerst d_abord primero primeiro per_prima eerst から開始 先行
`;

export const laterWords = `
then later followed_by follow follows afterwards after_that subsequently eventually next phase_2 phase_two phase_3 phase_three phase_ii
wave_2 wave_two wave_3 stage_2 step_2 second secondary secondly second_phase maybe possibly perhaps potentially might_expand
expand expands expanding expansion_to extend extends extending later_on down_the_line in_future in_the_future future next_year some some_in a_few a_few_in
a_couple minor smaller plus_some dann spater danach anschliessend gefolgt ensuite puis plus_tard luego despues mas_tarde depois
poi in_seguito successivamente daarna vervolgens later_naar sedan derefter その後 次に 然后 之后 다음 이후 затем потом позже
`;

/** Clauses are turned by these: what was said before does not govern what follows. */
export const turnWords = `
but however although though yet whereas while instead actually sondern aber mais pero mas ma maar men но a_теперь しかし 但是 但 하지만 لكن
`;

/** Joins places to one list. */
export const joinWords = `and or und oder et ou y o e og och en ja i и или と や 和 与 및 와 과 و plus nor`;

/** After a place: it comes later. `then` is not here, it belongs to the next one. */
export const laterAfterWords = `
later come_later comes_later will_follow follow_later coming_later added_later join_later afterwards next_year next_quarter eventually in_phase_2 in_phase_two in_wave_2 follows follow second comes_later in_2027 in_2028 spater danach plus_tard mas_tarde depois later_on to_follow
`;
