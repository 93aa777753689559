import { wordSet } from '../text/word-set.ts';
import { phraseSetOf } from './phrase-set.ts';

/** Words around places that are ruled out. */

/** What somebody has, or does, in a place where it is denied: `no longer have a dev team in Warsaw`. */
export const deniable = wordSet(`
esta estan estao fica ficam idea option plan rumour rumor talk proposal suggestion scenario variant
handled led run driven managed steered coordinated owned based located ties tie links link connection connections relation relations
have has having loop involve bother ping tag meant intended supposed anything nothing something reason any anymore more longer need needs use uses want wants anyone anybody someone people person staff team teams group
dev devs developer developers engineer engineers engineering presence footprint entity seats licences licenses customers activity
region related tender business interest involvement involves touch touches affect affects concern concerns include includes cover covers exist exists exactly
part piece portion side half bit leg confuse confused mistake mix deal request opportunity send assign route pass hand forward give goes go move put
mean means intro intros introduction introductions my post posts message msg note email mail slack thread earlier previous last morning yesterday about
capital town city village place big bigger large larger small smaller famous known better well down up over
there those quello quella quelli el la los das der celui celle esa ese gibt haben hat equipo gente equipe
`);

/** What English says before `no`: `there are no EMEA users`. */
export const existing = wordSet(`
please pls ve is are was were be has have had got there see need needs with say says means i know knows
`);

/** `closed the Hamburg office`; a deal that is closed is another matter. */
export const closed = wordSet('closed closing closes shut shuts shutting shutdown shuttered');

/** After a place and its noun: it is over there, or none of this. */
export const done = phraseSetOf(`
is_not_the_customer isn_t_the_customer is_not_our_customer is_not_the_client isn_t_the_client is_not_the_end is_wrong was_wrong is_incorrect can_ignore may_ignore can_stand_down can_relax can_skip can_sit hat_abgesagt abgesagt has_declined have_declined declined dropped_it dropped_out has_dropped have_dropped pulled_out backed_out has_cancelled said_no is_outdated are_outdated a_refuse se_ha_retirado ha_rifiutato
is_on_the_other is_on_another is_busy_with_the_other works_on_the_other has_the_other is_already_on
just_wants_to_be only_wants_to_be is_informed_only is_only_informed is_just_informed is_only_in_cc is_just_in_cc is_in_cc_only is_only_cc is_only_copied went_well went_fine went_great has_gone_well is_behind_us is_over are_over was_completed is_complete is_completed is_finished has_finished are_gone does_not_exist doesn_t_exist no_longer_exists is_gone is_no_longer are_no_longer is_history has_already_bought have_already_bought has_already_renewed has_already_been has_already_signed already_bought already_has_it already_have_it has_own has_a_separate have_a_separate is_separate is_on_a_separate was_closed was_shut
were_closed is_closed is_shut closed_already is_being_closed are_being_closed is_being_shut is_being_dissolved is_being_wound is_closing are_closing is_shutting is_winding was_already_done were_already_done is_already_done is_done is_already_closed already_closed already_done got_closed
only_listens just_listens only_listen just_listen listens_in only_observes just_observes is_only_listening is_just_listening
but_changed_their_mind but_they_changed_their but_decided_against passed_on_this passed_on_it is_not_part_of_this are_not_part_of was_reassigned were_reassigned was_let_go were_let_go got_let_go is_let_go was_laid_off were_laid_off was_cancelled is_cancelled got_cancelled was_canceled is_canceled was_shut_down
closed_down was_sold will_not_attend won_t_attend will_not_come won_t_come won_t_take won_t_be_part won_t_be_involved won_t_join won_t_use won_t_participate will_not_take will_not_use
will_not_join doesn_t_use does_not_use doesn_t_need does_not_need don_t_use don_t_need do_not_need do_not_use doesn_t_count
does_not_count doesn_t_matter does_not_matter plays_no_part plays_no_role play_no_part stays_out stay_out is_handled_by is_handled_separately
are_handled_by is_covered_by are_covered_by is_served_by are_not_involved is_not_involved isn_t_involved aren_t_involved is_not_affected
isn_t_affected is_not_part isn_t_part are_not_part aren_t_part is_out_of are_out_of is_not_in isn_t_in are_not_in is_unrelated no_participa no_participan
ist_nicht ist_aussen n_est_pas no_esta no_entra nao_participa
has_been_closed have_been_closed has_been_shut was_dropped were_dropped got_dropped is_dropped has_been_dropped was_abandoned was_scrapped was_rejected was_discarded was_never were_never was_only_ever never_was wurde_geschlossen ist_geschlossen a_ferme esta_cerrada fue_cerrada foi_fechado
has_its_own_contract has_its_own_deal has_its_own_team has_its_own_csa has_its_own_agreement has_its_own_partner has_its_own_budget
has_its_own_licence has_its_own_license has_its_own_licences has_its_own_licenses has_its_own_tenant has_its_own_instance
has_its_own_opportunity has_its_own_entity has_its_own_reseller has_its_own_quote has_its_own_po have_their_own_contract have_their_own_deal
have_their_own_team have_their_own_csa have_their_own_agreement have_their_own_partner have_their_own_budget have_their_own_licence
have_their_own_license have_their_own_licences have_their_own_licenses have_their_own_tenant have_their_own_instance
have_their_own_opportunity have_their_own_entity have_their_own_reseller have_their_own_quote have_their_own_po has_their_own_contract
has_their_own_deal has_their_own_team has_their_own_csa has_their_own_agreement has_their_own_partner has_their_own_budget
has_their_own_licence has_their_own_license has_their_own_licences has_their_own_licenses has_their_own_tenant has_their_own_instance
has_their_own_opportunity has_their_own_entity has_their_own_reseller has_their_own_quote has_their_own_po
`);

/**
 * As `ruledOut`, where a noun stands between: `the US office is not involved`; not `the US team is not
 * happy`.
 */
export const absent = phraseSetOf(`
out_of_scope not_in_scope not_included not_involved not_affected not_relevant not_needed is_excluded are_excluded is_irrelevant are_irrelevant
is_out_of_scope are_out_of_scope
`);

/** Begins the sentence after a place: it was not meant. */
export const wrong = phraseSetOf(`
  it_shouldn_t_be it_should_not_be it_isn_t it_is_not it_not that_wrong that_is_wrong this_is_wrong that_was_wrong that_not_right
`);
