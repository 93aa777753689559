/** Words that tell what a place beside them is, or is not, evidence of. */

export const placePrepositions = `
in at from near of to within across throughout around for into inside on behind outside_of
im aus bei nach fur zu zum zur ins
a au aux en dans pour chez depuis du des de vers
en desde para hacia del da do na no nas nos em dos das
nel nella nei nelle a_ da_ dal dalla per di della dello dei
te uit naar voor bij vanuit
i pa fra til for hos inom vid fran
w we z ze do na dla v ve pro pri
в во из на для у под
في من الى إلى على بـ
の で から にある における 在 位于 从 的 에서 에 의
`;

/** Words that may stand between a preposition and its place. */
export const fillers = `
the a an our their his her its this that these those new large big small major local regional same another one other
der die das den dem des ein eine einen einem einer eines
le la les l un une des el los las una unos unas o os as um uma il lo gli i de het een
greater central downtown northern southern eastern western north south east west mainland metro
is are be being was were in an at also just only both either current existing potential key sits sit sitting situated located lives living resides operates
operating exclusively solely entirely still now currently
`;

export const negations = `
not non no never neither nobody none nor without isn_t isnt aren_t arent wasn_t wasnt doesn_t doesnt don_t dont won_t cannot
except excluding excl exclude excludes excluded exclusive_of ex other_than rather_than instead_of outside outside_of apart_from aside_from
nothing_to_do_with unrelated_to no_longer not_related_to nothing_in minus skip ignore despite regardless_of irrespective_of forget
nicht kein keine keinen ohne ausser anstatt statt weder
pas ni sans sauf hors au_lieu_de ne_pas no_es sin excepto salvo en_vez_de en_lugar_de nao sem exceto em_vez_de ao_inves_de
non senza tranne eccetto invece_di niet geen zonder behalve in_plaats_van inte ikke ei nie bez ne ikke_i
не нет кроме без вместо
`;

/** What was once true: `moved from`. */
export const formerly = `
formerly previously used_to_be was_in were_in moved_from relocated_from relocating_from moving_from transferred_from ex-
formerly_in previously_in originally_from originally born_in grew_up_in left fruher ehemals anciennement antes antiguamente anteriormente prima voorheen
`;

/** After a place: it is ruled out. */
export const ruledOut = `
is_not isn_t isnt are_not aren_t arent not_included not_involved not_affected not_relevant out_of_scope is_out excluded not_in_scope
is_irrelevant irrelevant not_needed is_done already_done is_covered not_ours not_mine nicht_betroffen no_aplica
`;

export const events = `
summit summits conference conferences congress expo expos kubecon devopsdays re:invent reinvent reinforce ignite dreamforce gitex mwc
mobile_world_congress web_summit gartner symposium keynote booth trade_show tradeshow trade_fair trade_fairs fair messe convention
hackathon meetup webinar roadshow road_show world_tour tour festival forum fosdem cebit it-sa gamescom olympics world_cup expo_2020
commit_event gitlab_commit devoxx jazoon gtc cisco_live invent aws_summit google_next next_event offsites vmworld vmware_explore knowledge_conference
slush viva_technology vivatech collision_conference ces rsa_conference rsac black_hat blackhat defcon def_con infosec_europe
connect_event partner_summit sko sales_kickoff sales_kick-off president_s_club presidents_club offsite off-site all-hands team_event
konferenz veranstaltung tagung kongress salon conference_ conferencia congreso feria evento cumbre congresso feira fiera convegno beurs congres
конференция конференции выставка выставке саммит カンファレンス 展示会 サミット イベント 大会 峰会 峰會 展会 컨퍼런스 행사 مؤتمر معرض قمة
speaking_at speak_at met_at meet_at meeting_at see_you_at talk_at panel_at presenting_at stage
`;

export const travels = `
fly flying flew flight flights travel travels traveling travelling travelled traveled trip trips vacation vacations holiday holidays
honeymoon pto ooo out_of_office visiting visit visited layover stopover landed landing en_route heading headed driving commuting passing_through back_from
returning_from return_from on_leave leave_in pto_in away_in stuck_in stranded_in train_to airport_in transit_in weekend_in wedding_in
jetlag jet_lag jet-lag jetlagged conference_trip arrive arriving arrived hotel_in hotels_in
reise reisen urlaub fliege fliegen geflogen unterwats unterwegs voyage voyages vacances vol_pour viaje viajes vacaciones vuelo viajando
viagem viagens ferias voo viaggio viaggi vacanza vacanze volo reis reizen vakantie vlucht resa semester ferie lomalla lomamatka
командировка командировке отпуск отпуске лечу рейс поездка 出張 旅行 休暇 出差 休假 度假 출장 휴가 여행 رحلة سفر إجازة
`;

export const hosting = `
hosted hosting hosts host datacenter datacenters datacentre datacentres data_center data_centers data_centre data_centres data_residency
cloud_region cloud_regions aws_region azure_region gcp_region availability_zone server servers cluster clusters instance instances
runs_in running_in runs_on deployed_to_aws vpc s3_bucket tenant backup_site dr_site disaster_recovery mirror_in replica_in
gehostet rechenzentrum rechenzentren heberge hebergement heberges alojado alojada hospedado hospedada ospitato gehost datacentrum
`;

/** Before a place: a product whose releases are called after places. */
export const releaseBrands = `
servicenow service_now openstack macos mac_os os_x osx windows ubuntu epyc amd xeon ethereum eth jakarta java sap intel android
eclipse apache spring_cloud orion now_platform snow bootstrap edgex onap starlingx airship opnfv akraino red_hat_openstack rhosp
codename code_name code-named codenamed project_codename springboot spring_boot milestone sprint branch_named repo repository npm package library
framework cluster_named server_named server_called called named is_called is_named branch codenames the_branch environment_named workspace_named
`;

/** After a place: the place is a release, a product or a thing called after it. */
export const releaseWords = `
release releases version versions upgrade upgrades patch patches hotfix build builds family instance_upgrade edition fork hardfork
hard_fork framework library package sdk api ee module theme font branch_name codebase repo repository pipeline plugin test_runner
nyc docker kernel manual manual_of_style style syndrome agreement protocol treaty accord accords
`;

/** After a demonym: the language or a thing, not a country. */
export const languageWords = `
speaking speaker speakers language languages translation translations version_of translator subtitles slides docs documentation
localisation localization localized localised text copy_of interpreter keyboard fluent native_speaker native_speakers lessons
sprechend sprachig deutschsprachig bread press toast fries shepherd wine food restaurant cuisine coffee pastry army_knife wall
pastries fries press cuisine bakery menu roulette whispers dressing terrier bulldog breakfast doors muffin tea cheese chocolate
`;

export const languageVerbs = `
speak speaks spoken speaking written write writes fluent translate translated language languages material materials slides_in docs_in
documentation_in deck_in content_in recorded subtitles learn learning
`;

export const personTitles = `
mr mrs ms miss dr prof professor sir madam herr frau monsieur madame mme senor senora sr sra signor signora
hi hello hey dear thanks thank_you thx cheers cc ping ask asks tell told met contact contacts attn regards sincerely hola hallo bonjour ciao
named called name name_is loop_in looping_in via per spoke_with speak_with talk_to talked_to chat_with sync_with syncing_with reach_out_to
introduced_by introduced_to intro_to met_with meet_with meeting_with reports_to owner champion sponsor author assignee assigned_by
`;

/** After a name: only people do this. */
export const personVerbs = `
said says asked asks ask wrote writes called calls mentioned told tells thinks thought pinged emailed mailed messaged requested
wants wanted wondered suggested suggests confirmed replied is_on_pto on_pto is_out is_off is_away is_on_leave is_sick is_on_vacation is_on_holiday
leaves is_leaving is_my is_our is_the_ae is_the_am is_the_pam is_the_csm is_the_champion joined joins left_us will_join
will_be_out has_asked hat_gefragt a_demande sagt schreibt and_i and_me can_you could_you please let_me_know knows owns leads introduced
is_asking is_handling is_covering covers handles runs_the own_this took_over takes_over cannot_make can_t_make
`;
