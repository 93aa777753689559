import { phraseSetOf } from './phrase-set.ts';

/** Words that route, lead, follow or are about the whole of a list. */

export const routeWords = `
move_to move_this_to move_it_to route routes routed routing reroute assign assigned assigns reassign send sent forward forwarded belongs belong goes_to go_to should_go
hand hand_to hand_over hand_off take_over_by pass_to file_under filed_under file_with log_under log_this_under log_it_under file_this_under file_it_under put_this_under put_it_under book_this_under treat_as treat_this_as treat_it_as treated_as counts_as owned_by owner_is queue
regional_owner region_owner owning_region put_in put_to put_this_to put_it_to place_in raise_with raise_in open_in opened_in create_in for_the_team pick_up_by handled_by handle_in
region regions territory territories theatre theater geo geography geo_is region_is area
zuweisen weiterleiten zustandig zustaendig gehort region_ist affecter assigner router transferer enrutar asignar enviar_a encaminhar atribuir
assegnare inoltrare toewijzen doorsturen
`;

/** After a region's name: it says who takes it. */
export const routeNouns = `
pick_it_up pick_this_up picks_it_up picks_this_up pod desk take takes should_take can_take to_take deal deals request requests ticket tickets opportunity opportunities opp queue project issue issues case engagement one please pls
territory intake board owns_it owns_this owns_this_one owns_the_deal owns_the_opp owns_the_opportunity owns_the_account owns_the_request
`;

export const leadWords = `
next_one_is next_is principal_office principal_site main_office main_site initial pilote piloto pilotprojekt progetto_pilota initial_deployment initial_rollout mainly primarily mostly chiefly principally predominantly first initially primary main lead leading leads led led_by led_from led_out_of
lead_country lead_region lead_site starting starts start starting_in starting_with start_in starts_in begin beginning begins
phase_1 phase_one phase_i wave_1 wave_one stage_1 step_1 tranche_1 pilot piloting kicks_off kicking_off kicked_off kicked_off_in we_start we_begin we_start_with we_begin_with kick_off kickoff driven_by driven_from driven
coordinated_from decision_maker decision_makers decision_is decision buying_center buying_centre contract_signed contracting_entity
especially should_be this_time rollout_order in_this_order order_is reihenfolge majority bulk lion_share most_of most_devs most_users most_people most_seats most_developers most_engineers nearly_all almost_all two_thirds three_quarters vast_majority
la_mayoria la_plupart die_meisten der_grossteil focus focused focussed focus_on focusing_on priority
hauptsachlich vor_allem zuerst zunachst federfuhrend beginnend
principalement surtout d_abord en_premier principalmente sobre_todo primero en_primer_lugar primeiro sobretudo soprattutto prima_fase
vooral voornamelijk eerst allereerst framst hovedsakelig
主に まず 先ず 首先 主要 우선 주로 먼저 в_основном сначала прежде_всего أولا أساسا
liderado_desde liderada_desde dirigido_desde dirigida_desde coordinado_desde gestionado_desde liderado_a_partir liderado_de liderado_em pilote_depuis pilotee_depuis dirige_depuis mene_depuis geleitet_aus gesteuert_aus gefuhrt_aus guidato_da guidata_da geleid_vanuit federfuhrung leitung_liegt entscheidung_liegt entschieden_wird
all_decisions all_the_decisions decisions_are decisions_in decides_in decided_in programme_owner program_owner project_owner
request_is_for ask_is_for this_is_for this_one_is_for this_is_only_for one_is_only_for deal_is_for
budget_owner budget_holder holds_pen holds_the_pen has_the_pen holding_the_pen
coordenado_a_partir coordenada_a_partir dirigido_a_partir gerido_a_partir final_decision final_decisions
`;

export const leadAfterWords = `
has_the_honour has_the_honor gets_to_start is_in_scope runs_the_pilot runs_a_pilot hosts_the_pilot does_the_pilot gets_the_pilot has_the_pilot takes_the_pilot pilots_it is_our_pilot is_pilot arranca_primero empieza_primero comienza_primero va_primero commence_en_premier beginnt_zuerst startet_zuerst goes_live to_begin is_up_first up_first kicks_off to_kick_off is_the_pilot is_phase_one is_wave_one is_step_one first leads lead is_the_lead is_lead as_lead as_the_lead in_the_lead to_start to_begin_with initially primarily mainly is_first comes_first
goes_first is_the_main is_the_primary takes_the_lead has_the_lead owns_the_opportunity owns_the_opp owns_the_deal is_the_user are_the_users is_the_customer is_our_customer is_the_client is_the_end_customer is_the_end_user are_the_end_users have_the_lead holds_the_lead is_the_leader zuerst d_abord primero primeiro per_prima eerst から開始 先行
leads_and_signs leads_and_pays decides decides_everything makes_the_decisions has_the_say has_the_final_say calls_the_shots owns_the_budget owns_budget owns_the_decision owns_decision owns_the_programme owns_the_program owns_the_project holds_the_budget is_in_the_lead is_leading is_in_charge hat_die_federfuhrung entscheidet lidera decide_todo
is_the_one_buying is_the_one_paying is_the_one_signing is_the_one_deciding is_the_one_who_buys is_the_one_who_pays is_the_buyer is_who_buys
holds_pen holds_the_pen has_the_pen drives_and_signs drives_and_decides
signs_and_pays signs_and_decides pays_and_decides signs_and_leads signs_the_contract signs_for_all decides_for_all
`;

export const laterWords = `
then later followed_by follow follows afterwards after_that subsequently eventually next phase_2 phase_two phase_3 phase_three phase_ii
wave_2 wave_two wave_3 stage_2 step_2 second secondary secondly second_phase maybe possibly perhaps potentially might_expand
expand expands expanding expansion_to extend extends extending later_on down_the_line in_future in_the_future future next_year last_month last_quarter last_year last_week last_time previously some some_in a_few a_few_in handful small_crew small_team small_group tiny_team the_rest the_others remaining remainder the_remainder one_or_two only_a_few el_resto le_reste der_rest only_after only_later only_then only_when that_works once_that
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
get_it_later gets_it_later get_it_next gets_it_next come_after comes_after will_come_after siguen sigue seguem segue folgen folgt suivent suivront seguono volgen only_gets_read only_get_read gets_read_access get_read_access last_month last_quarter last_year last_week last_time already_live is_maybe is_a_maybe maybe maybe_next maybe_later perhaps_later next_fiscal next_fiscal_year next_fy later come_later comes_later will_follow follow_later coming_later added_later join_later afterwards next_year only_next_year only_later next_quarter in_a_second in_a_later eventually in_phase_2 in_phase_two joins_later and_others_follow in_wave_2 in_wave_two in_phase_three in_wave_three perhaps_in maybe_in possibly_in perhaps follows follow second in_2027 in_2028 in_2029 in_2030 will_join_in will_join_next will_join_later join_in joins_in joining_in join_next joins_next join_us_in join_us_next be_added be_added_in come_in_2027 come_in_2028 come_next come_on_board join_the_rollout_in onboard_in onboard_next spater danach plus_tard mas_tarde depois later_on to_follow
tag-along tags_along tag_along just_watches only_watches just_watch only_watch just_follows only_follows just_observes only_observes
`;

/** Nothing leads, or it is not decided. */
export const openPhrases = phraseSetOf(`
  who_leads which_leads who_is_leading nobody_leads no_one_leads none_leads neither_leads nobody_has_the_lead no_one_has_the_lead none_has_the_lead neither_has_the_lead nobody_is_leading which_one_leads either whether not_sure_if undecided half other_half tbd unclear equally evenly split_50_50 split_fifty_fifty split_evenly fifty_fifty half_half 50_50 no_lead no_lead_region no_lead_country no_single_lead
  equal_priority equal_weight same_priority equal_parts equal_sites equal_share equal_footing in_parallel simultaneously at_the_same_time
  same_day same_time lead_is_open lead_is_still_open not_decided not_yet_decided not_been_decided not_clear don_t_know_which
  do_not_know_which have_not_decided haven_t_decided not_sure_which still_open to_be_decided
`);

/** Which of several places of one name is meant, nobody has told. */
export const unsurePhrases = phraseSetOf(`
  nobody_knows no_one_knows no_idea_which no_clue_which not_sure_which unsure_which don_t_know_which do_not_know_which dunno_which didn_t_say_which did_not_say_which
  doesn_t_say_which not_clear_which unclear_which which_one_is_unclear whichever_that_is that_all_i all_i_know all_we_know
  keine_ahnung_welches weiss_nicht_welches je_ne_sais_pas ni_idea_cual no_se_cual
`);

/** Somebody cannot tell, and says what it may be: `no idea if MA or UK`. */
export const wonderingPhrases = phraseSetOf(`
  no_idea no_clue not_sure unsure dont_know don_t_know do_not_know dunno nobody_knows wont_say won_t_say didn_t_say didnt_say doesn_t_say doesnt_say cant_tell can_t_tell cannot_tell unclear
  could_be might_be may_be either both_possible both_are_possible only_says only_said says_only only_wrote wrote_only asked_twice no_answer which_one
  keine_ahnung weiss_nicht unklar je_ne_sais ni_idea no_se_si nao_sei non_so
`);
