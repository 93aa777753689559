/** Words that tell what a place beside them is, or is not, evidence of. */

export const placePrepositions = `
in at from frm near of to above beyond beneath beside toward towards within across throughout around for into inside on behind outside_of
im aus bei nach fur zu zum zur ins
a au aux en dans pour chez depuis du des de vers
desde para hacia del da do na no nas nos em dos das
nel nella nei nelle dal dalla per di della dello dei
te uit naar voor bij vanuit
i pa fra til hos inom vid fran
w we z ze dla v ve pro pri
в во из на для у под
في من الى إلى على بـ
の で から にある における 在 位于 从 的 에서 에 의
`;

/** Words that may stand between a preposition and its place. */
export const fillers = `
the a an our their his her its this that these those new large big small major local regional same another one other
der die das den dem des ein eine einen einem einer eines
le la les l un une el los las una unos unas o os as um uma il lo gli i de het een
greater central downtown northern southern eastern western north south east west mainland metro
is are be being was were in at also just only both either current existing potential key sits sit sitting situated located lives living resides operates
operating over kindly it scope between exclusively solely entirely still now currently
`;

export const negations = `
stop_routing stop_sending stop_assigning stop_forwarding stop_putting quit_routing quit_sending
not_in_scope out_of_scope is_not are_not it_not that_not this_is_not it_is_not cancelled_for canceled_for called_off_for never_mind nevermind forget_about not non no never neither nobody none nor without isn_t isnt aren_t arent wasn_t wasnt doesn_t doesnt don_t dont won_t cannot
except no_more no_one excluding excl exclude excludes excluded exclusive_of ex other_than rather_than instead_of outside outside_of apart_from aside_from
not_talking_about not_speaking_about busy_with might_look_like may_look_like might_sound_like take_over_from taking_over_from took_over_from nothing_for nothing_to_do_with unrelated_to no_longer not_related_to nothing_in minus skip ignore anything_but everything_but anywhere_but despite regardless_of irrespective_of forget forget_what_i_said_about forget_what_we_said_about ignore_what_i_said_about ignore_my_note_about
ignore_my_earlier_note_about ignore_my_last_note_about disregard disregard_what_i_said_about disregard_my_note_about scrap_what_i_said_about
nicht kein keine keinen ohne ausser anstatt statt weder
pas ni sans sauf hors au_lieu_de ne_pas no_es sin excepto salvo en_vez_de en_lugar_de nao sem exceto em_vez_de ao_inves_de
senza tranne eccetto invece_di niet geen zonder behalve in_plaats_van inte ikke ei nie bez ne ikke_i
не нет кроме без вместо
`;

/** What was once true: `moved from`. */
export const formerly = `
formerly previously started_as began_as used_to_be used_to_work used_to_live used_to_sit used_to_run used_to_have was_in were_in moved_from moved relocated relocated_from relocating_from moving_from transferred_from ex-
formerly_in previously_in originally_from originally born_in grew_up_in studied_in studied_at studies_in studies_at graduated_from degree_from degree_in phd_from student_days_in student_days_at early_days_in early_days_at my_days_in my_days_at his_days_in his_days_at her_days_in her_days_at first_i_thought i_first_thought i_had_thought i_thought_it had_picked had_chosen had_selected had_entered had_put left fruher ehemals anciennement antes antiguamente anteriormente prima voorheen
gave_up given_up gives_up pulled_out_of has_left have_left
`;

/** After a place: it is ruled out. */
export const ruledOut = `
is_not isn_t isnt are_not aren_t arent not_included not_involved not_affected not_relevant out_of_scope is_out excluded not_in_scope
won_t_take_part won_t_be_involved won_t_join won_t_participate isn_t_involved is_not_involved are_not_involved will_not_take_part stays_out
so_far until_now till_now up_to_now is_irrelevant irrelevant not_needed is_done already_done is_covered not_ours not_mine nicht_betroffen no_aplica
`;

/** Events, and what somebody is only compared with: a place beside these is never evidence. */
export const events = `
gitlab_connect gitlab_summit epic_tour partner_summit user_group
competitor competitors exports_to exporting_to exported_to export_to competing_with rival rivals ship_products_to ships_products_to from_an_event_in from_the_event_in for_example_in for_instance_in similar_customer similar_customers similar_client similar_clients similar_deal similar_account similar_project comparable_customer comparable_client comparable_deal friend_in friends_in friend_from reference_customer reference_customers reference_site after_the_success success_in the_success_in success_story success_stories customer_success_story customer_story customer_stories case_study case_studies reference copy_of_the copy_of did_the_same our_talk their_talk talk_in as_we_did_with as_you_did_with like_we_did_with like_we_did_for as_done_with as_done_for inspired_by copying_the reusing_the similar_to same_as just_like like_the like_what
repeat_the rerun_the redo_the copy_the as_you_did_for as_we_did_for what_we_did_for what_you_did_for what_we_did_in what_you_did_in we_did_for konkurrent wettbewerber competidor concurrent
holiday holidays bank_holiday bank_holidays public_holiday public_holidays equivalent discussion discussions summit summits conference conferences congress expo expos kubecon konferencji konferencja konferenciji dinner dinners partner_dinner your_event our_event devopsdays devops_days devops_day re_invent reinvent reinforce ignite dreamforce gitex mwc
mobile_world_congress web_summit gartner symposium keynote booth air_show motor_show auto_show tech_week fashion_week design_week trade_show tradeshow trade_fair trade_fairs fair messe convention
hackathon meetup webinar roadshow road_show world_tour tour festival forum fosdem cebit it-sa gamescom olympics world_cup expo_2020
commit_event gitlab_commit devoxx jazoon gtc cisco_live invent aws_summit google_next google_cloud_next cloud_next next_event offsites vmworld vmware_explore knowledge_conference
africacom gisec infocomm slush viva_technology vivatech collision_conference ces rsa_conference rsac black_hat blackhat defcon def_con infosec_europe
connect_event sko sales_kickoff sales_kick-off presidents_club president_club partner_kickoff partner_kick-off offsite off-site all-hands team_event
konferenz veranstaltung tagung kongress salon conferencia congreso feria evento cumbre congresso feira fiera convegno beurs congres
конференция конференции выставка выставке саммит カンファレンス 展示会 サミット イベント 大会 峰会 峰會 展会 컨퍼런스 행사 مؤتمر معرض قمة
oktoberfest coachella money20 devops_world cloudworld a_talk talk_for talk_at submit_a_talk speaking_at speak_at met_at meet_at meeting_at see_you_at panel_at presenting_at on_stage
`;

export const travels = `
fly flying flew flight flights flights_to my_flights travel travels traveling travelling travelled traveled trip trips vacation vacations holiday holidays
honeymoon pto sabbatical on_pto is_on_pto is_on_leave is_on_vacation is_on_holiday on_leave ooo out_of_office visiting visit visited layover stopover landed landing en_route heading headed driving commuting passing_through back_from
returning_from return_from leave_in pto_in away_in  stuck_in stranded_in train_to a_train the_train by_train train_from cab_in taxi_in a_cab the_cab a_taxi the_taxi cab_to taxi_to a_bus the_bus bus_to plane_to to_board i_board we_board boarding a_plane the_plane by_plane the_airport_in visa_for visas_for connecting_through connecting_via greetings_from regards_from cheers_from hello_from pozdrawiam_z pozdrowienia_z grusse_aus gruss_aus saludos_desde saludos_de saudacoes_de abracos_de abraco_de salutations_de bonjour_de groeten_uit halsningar_fran hilsen_fra flies flies_in flying_in fly_in flew_in drives driving_from drive_from anda_en ando_en estoy_en_el_aeropuerto at_a_qbr at_qbr at_an_ebr for_qbrs for_a_qbr un_qbr at_the_qbr airport_in_transit transit_in weekend_in wedding_in
jetlag jet_lag jet-lag jetlagged leaving_for leave_for off_to on_my_way_to on_the_way_to visiting_family family_in roadtrip road_trip commute conference_trip arrive arriving arrived i_relocate i_m_relocating i_am_relocating i_move_to i_m_moving_to i_am_moving_to i_will_move_to i_ll_move_to my_hotel_in our_hotel_in at_the_hotel_in in_a_hotel_in hotels_in
reise reisen urlaub fliege fliegen geflogen unterwats unterwegs voyage voyages vacances vol_pour viaje viajes vacaciones vuelo viajando
viagem viagens ferias voo viaggio viaggi vacanza vacanze volo reis reizen vakantie vlucht resa semester ferie lomalla lomamatka
командировка командировке отпуск отпуске лечу рейс поездка 出張 旅行 休暇 出差 休假 度假 출장 휴가 여행 رحلة سفر إجازة
change_planes changing_planes change_trains changing_trains in_the_air on_a_plane connection_in sat_in_the_airport sitting_at_the_airport
`;

export const hosting = `
hosted hosting hosts host datacenter datacenters datacentre datacentres data_center data_centers data_centre data_centres data_residency
stores_data data_stored stored_in data_in data_is_in data_sits_in data_lives_in
region_of_aws region_of_azure region_of_gcp region_on_aws region_in_aws region_of_google
cloud_region cloud_regions aws_region azure_region gcp_region availability_zone server servers cluster clusters instance instances
runs_in running_in runs_on deployed_to_aws vpc s3_bucket tenant backup_site dr_site disaster_recovery mirror_in replica_in
gehostet rechenzentrum rechenzentren heberge hebergement heberges alojado alojada hospedado hospedada ospitato gehost datacentrum
`;

/** Before a place: a product whose releases are called after places. */
export const releaseBrands = `
tomcat glassfish servicenow service_now openstack macos mac_os os_x osx epyc xeon ethereum now_platform edgex onap starlingx airship opnfv akraino red_hat_openstack rhosp
project_name project_named product_name codename code_name code-named codenamed project_codename springboot spring_boot milestone sprint branch_named repo repository npm package library
xanadu yokohama_release istanbul_release framework cluster_named server_named server_called called named is_called is_named branch codenames the_branch environment_named workspace_named
`;

/** After a place: the place is a release, a product or a thing called after it. */
export const releaseWords = `
release releases sprint milestone epic version versions upgrade upgrades patch patches hotfix build builds family instance_upgrade edition fork hardfork
hard_fork framework library package sdk api ee module theme font branch_name codebase repo repository pipeline plugin test_runner
code_coverage test_coverage badge nyc docker kernel cpu cpus chip chips processor processors runner runners sandbox compatibility manual manual_of_style style syndrome agreement protocol treaty accord accords
`;

/** After a demonym: the language or a thing, not a country. */
export const languageWords = `
speaking speaker speakers language languages translation translations version_of translator subtitles slides docs documents documentation
localisation localization localized localised text copy_of interpreter keyboard fluent native_speaker native_speakers lessons
mobile_number phone_number cell_number accent surname interface sprechend sprachig deutschsprachig bread press toast fries shepherd wine food restaurant cuisine coffee pastry army_knife wall
pastries bakery menu roulette whispers dressing terrier bulldog breakfast doors muffin tea cheese chocolate
`;

export const languageVerbs = `
speak speaks spoken speaking written write writes fluent translate translated language languages material materials slides_in docs_in
documentation_in deck_in content_in recorded subtitles learn learning
`;

export const personTitles = `
mr mrs ms miss dr prof professor sir madam herr frau monsieur madame mme senor senora sr sra signor signora
hi hello hey dear hi_to hello_to welcome happy_birthday birthday congrats congratulations rip thanks thank_you thx cheers cc ping ask asks tell told met contact contacts attn regards sincerely hola hallo bonjour ciao
named called name name_is loop_in looping_in via per spoke_with speak_with talk_to talked_to chat_with sync_with syncing_with reach_out_to
sent_by written_by signed_by raised_by submitted_by introduced_by introduced_to intro_to met_with meet_with meeting_with reports_to owner champion sponsor author assignee assigned_by
`;

/** After a name: only people do this. */
export const personVerbs = `
want said says asked asks wrote writes called calls mentioned told tells thinks thought pinged emailed mailed messaged requested
wants wanted wondered suggested suggests confirmed replied is_on_pto on_pto is_out is_off is_away is_on_leave is_on_parental_leave is_on_maternity_leave is_on_paternity_leave is_sick is_on_vacation is_on_holiday
leaves is_leaving is_my is_our is_the_ae is_the_am is_the_pam is_the_csm is_the_champion joined joins left_us will_join
will_be_out has_asked hat_gefragt a_demande sagt schreibt and_i and_me knows join attend attends attended present presents presented review reviews reviewed will_run will_present will_take will_help will_lead is_available available is_free is_coming is_back is_new
would_like_to would_like_the would_like_a talk replied_to owns leads introduced
is_asking is_handling is_covering covers handles runs_the own_this took_over takes_over took_it took_this took_the_deal took_the_call took_the_lead_on take_over take_this take_it take_that take_this_over take_it_over take_that_over pick_this_up pick_it_up step_in steps_in jump_in jumps_in cannot_make can_t_make help
`;

/** Before a name, with or without a dot: only people have these. */
export const honorifics = `
mr mrs ms miss dr prof professor sir madam herr frau monsieur madame mme senor senora sr sra signor signora dhr mevr
`;

/** Ends a message; the name after it is the sender's. */
export const closings = `
rgds rgs regs regards wishes thanks thx cheers best sincerely br mfg lg gruss gruesse grusse cordialement saludos
atentamente abracos saluti groeten
`;

/** What was said before is taken back. */
export const takenBack = `
sorry no_wait wait_no i_mean i_meant correction scratch_that strike_that make_that oops my_mistake or_rather edit
`;

/** What people are: `Austin, our PAM`. */
export const jobs = `
AE AM CAM PAM PTM SA CSA SE CSM SDR BDR CTO CIO CEO CISO VP TAM ae am pam csm account_manager account_executive partner_manager
manager director engineer architect developer champion consultant rep representative lead colleague boss intern admin sponsor
guy gal fellow newbie sister brother wife husband daughter cousin roommate neighbour
founder founders buyer contact head_of owner pm product_manager project_manager seller
`;

/** Asks somebody: `Can Savannah review it?` */
export const auxiliaries = `can could would will is does did has should may might shall was`;

/** Before the name of one who is away or answers: `covering for Dallas`. */
export const standIns = `covering_for cover_for filling_in_for standing_in_for on_behalf_of backup_for instead_of with over_from chat_with thanks_to working_with`;

/** Verbs whose object is a person. */
export const asked = `asked asking told telling pinged emailed messaged thanked reminded introduced invited invite remind email message phone phoned texted`;
