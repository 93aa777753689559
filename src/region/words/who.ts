/**
 * Words for whom a request is about, by what they say about a place beside them. An underscore joins the
 * words of a phrase; everything is folded before it is compared.
 */

/** Somebody who is served. */
export const customerWords = `
customer customers cust custs client clients end_customer end_customers endcustomer account
buyer buyers prospect prospects consumer licensee end-client end_client_account patron citizens
kunde kunden endkunde endkunden kundin auftraggeber interessent
client_final clients_finaux cliente clientes cliente_final clientes_finales cliente_finale usuario_final usuarios_finales usuario_finais
clienti utente_finale utenti_finali klant klanten eindklant eindklanten eindgebruiker eindgebruikers
kund kunder slutkund asiakas asiakkaat asiakkaamme asiakkaan loppuasiakas loppuasiakkaan slutkunde slutkunder
klient klienci klienta klientem klientowi kliencie klientow odbiorca odbiorcy zakaznik zakaznika ugyfel musteri musterisi musterimiz son_kullanici pelanggan khach_hang
клиент клиента клиенту клиентом клиенты заказчик заказчика заказчику заказчики конечный_заказчик покупатель клієнт замовник
顧客 顧客先 お客様 お客さま 客先 エンドユーザー エンドユーザ エンドカスタマー クライアント ユーザー企業 取引先
客户 客戶 最终客户 最終客戶 终端客户 終端客戶 最终用户 最終用戶 甲方
고객 고객사 고객님 최종고객 최종_고객 엔드유저 클라이언트 사용자
عميل العميل عملاء العملاء زبون الزبون زبائن المستخدم_النهائي عميلنا لعميل للعميل
ลูกค้า לקוח הלקוח לקוחות πελατης πελατη ग्राहक mijoz mteja
`;

/** A named place of work of theirs. */
export const siteWords = `
site sites ship_to shipto fab fabs office offices plant plants factory factories campus campuses branch_office branch_offices branch branch_in branches facility facilities warehouse
warehouses location locations located end_user end_users enduser endusers users user_base team_in teams_in team_is_in development_centre development_center
dev_center dev_centre delivery_site go-live_site production_site manufacturing_site refinery store stores shop_floor depot
testers students trainees learners consuming_team seats_for seats_all who_commit who_commits commit_code commits_code
folks people guys attendees participants audience hands-on everyone everybody all_of_them who_work who_works who_use who_uses who_will_use who_would_use who_ll_use devs developers programmers coders dev_team dev_teams development_team hands_on_keyboard platform_team engineering_team
engineering_group equipo_local local_team equipo_de_desarrollo van_a_usar lo_usan la_usan usan lo_usa equipe_de_dev equipe_dev equipes_de_dev equipe_de_developpement equipe_technique equipo_de_dev time_de_dev time_de_desenvolvimento equipe_de_desenvolvimento team_di_sviluppo entwicklungsteam entwicklerteam dev-team ontwikkelteam nutzer anwender endanwender endnutzer benutzer gebruikers anvandare brukere brugere kayttajat uzytkownicy uzivatele utenti utilisateurs usuarios utilizadores desarrolladores
unit arm affiliate distribution_centre distribution_center sales_office service_centre service_center call_centre call_center
terminal mine mill lab labs laboratory hub hubs subsidiary subsidiaries entity work_is_in
capability_center capability_centre gcc_site r&d_center r_d_center r_d_centre research_center research_centre tech_center tech_centre engineering_center shared_service_center shared_services_center
standort standorte werk werke niederlassung niederlassungen tochter tochtergesellschaft tochterfirma filiale buro fabrik zweigstelle sitz_vor_ort einsatzort
usine usines bureau bureaux succursale succursales filiales implantation agence_locale
planta plantas fabrica fabricas oficina oficinas sucursal sucursales sede_local sedes unidade filial filiais escritorio escritorios
stabilimento stabilimenti ufficio uffici fabbrica filiali sito siti
vestiging vestigingen kantoor kantoren fabriek locatie locaties kontor kontoret fabrikken anlegg anlaeggning toimisto tehdas
biuro zaklad fabryka oddzial zavod pobocka kancelar telephely iroda ofis fabrika tesis sube
офис офиса офисе завод завода заводе филиал филиала площадка площадке
拠点 工場 支社 支店 事業所 オフィス 本社工場 现场 現場 工厂 工廠 分公司 办公室 辦公室 办事处 사무소 사무실 공장 지사 지점 사업장
مكتب مصنع فرع موقع المكتب المصنع الفرع
สำนักงาน โรงงาน สาขา
caller callers control_room control_rooms control_centre control_center uses_it use_it using_it used_by used_in used_from that_uses_them use_this uses_this team_that_sits team_that_works team_which_sits group_that_sits department_that_sits lo_usa_el la_usa_el wer_es_nutzt qui_l_utilise
all_sitting still_sitting all_based it_manager it_managers it_director it_department it_team
`;

/** Kinds of organisations that are customers far more often than partners. */
export const organisationWords = `
bank banks insurer insurance ministry ministries council government govt hospital hospitals university universities college
school schools school_district district_council retailer retailers brewery breweries barracks telco telcos operator operators utility utilities
smelter smelters manufacturer manufacturers airline airlines carrier carriers railway railways rail port_authority port airport city_council
county municipality agency agencies authority authorities army navy air_force police court parliament treasury tax_office
startup start-up startups scaleup fintech insurtech automaker carmaker car_maker oem pharma biotech
hotel_chain boutique_hotel boutique_hotels fashion_boutique supermarket grocer logistics_firm logistics_company shipping_company energy_company oil_company water_company
power_company healthcare_provider public_sector defence defense DoD MoD nhs_trust fund pension_fund stock_exchange exchange
maker makers exporter exporters importer importers grower growers winery vineyard foundry chaebol keiretsu broadcaster publisher newspaper gaming_studio game_studio studio lottery casino conglomerate enterprise firm company corporation
uni dept department co credit_union trader traders giant producer software_house house_builder chain brewer miner shipyard cooperative co-op foundation museum club clinic shipper freight_forwarder ngo charity game_developer agritech ag-tech healthtech edtech trading_firm law_firm it_shop constabulary
sparkasse landesbank behorde ministerium krankenhaus versicherer versicherung stadtwerke hochschule universitat
banque ministere hopital mairie universite assureur prefecture banco ministerio universidad universidade aseguradora seguradora
camara_municipal prefeitura ayuntamiento gobierno governo ministero banca ospedale universita assicurazione gemeente ziekenhuis universiteit ministerie verzekeraar
банк банка министерство университет 株式会社 有限会社 合同会社 有限公司 股份有限公司 주식회사 銀行 病院 大学 銀行様 省庁 自治体 银行 醫院 医院 大學 政府 은행 병원 대학교 정부 بنك مستشفى وزارة جامعة
brand brands reinsurer reinsurers steelmaker reederei biopharma consortium carmakers
school_board school_boards health_board health_boards tourist_board tourism_board electricity_board water_board board_of advisory_board
`;

/** What is done for them: the work is where they are served. */
export const workWords = `
deal deals opportunity opportunities opp opps rollout rollouts roll-out roll-outs rolling_out roll_out deployment deployments
deploy deploys deploying deployed implementation implementations implement implements implementing implemented delivery deliver
delivers delivering delivered install installation installing project projects programme programmes program programs
migration workshop workshops demo demos training trainings enablement session sessions poc pov pilot pilots trial
landing_zone landing_zones landing_page landing_pages proof_of_concept proof_of_value bootcamp boot_camp lunch_and_learn lunch_n_learn bid bids tender rfp rfi rfx renewal upsell
we_do we_start we_begin serve serves serving served work works working needed wanted engagement engagements
expansion request requests help helping helps support supporting supports selling sells sold pitching bidding working_for working_on cover onsite on-site on_site go-live go_live golive kickoff kick-off
team teams pod pods squad ebr qbr business_review success_plan certification call meeting
projekt projekte einfuhrung auslieferung schulung unterstutzung ausschreibung verkaufschance einsatz deploiement projet projets
deploiements formation atelier appel_d_offres affaire opportunite proyecto proyectos despliegue implementacion capacitacion
licitacion oportunidad negocio projeto projetos implantacao implementacao treinamento oportunidade licitacao progetto progetti
implementazione formazione gara opportunita implementatie uitrol aanbesteding opdracht traject projektet uppdrag prosjekt
проект проекта проекте внедрение внедрения сделка сделки тендер обучение
案件 導入 展開 商談 プロジェクト 研修 支援 项目 項目 部署 商机 培训 支持 프로젝트 구축 딜 교육 지원 مشروع المشروع صفقة تدريب
`;

/** The partner's own side. */
export const partnerWords = `
partner partners ptnr ptnrs prtnr prtnrs ptr ptrs reseller resellers integrator integrators system_integrator systems_integrator SI GSI RSI SIs GSIs gsi MSP MSPs msp VAR VARs ISV
distributor distributors distributer disti distis disty distribution_partner VAD consultancy consultancies consultant consultants
channel_partner alliance_partner delivery_partner services_partner solution_partner solutions_partner implementation_partner
service_provider managed_service_provider subcontractor prime_contractor systems_house system_house solution_provider
ask_from request_from question_from sourced_from sourced_by referred_by referral_from
delivers_out_of delivery_out_of delivering_out_of delivered_out_of serves_out_of
delivered_by implemented_by supported_by deployed_by executed_by built_by staffed_by delivery_by serviced_by
delivers_from deliver_from delivering_from delivered_from delivery_from sells_from serves_from supports_from supported_from staffed_from
consulting_company consulting_firm consulting_firms boutique boutiques dev_shop dev_shops reselling resells brought_to_us_by brought_in_by introduced_by handed_to_us_by friends_from
done_from executed_from delivery_happens_from
delivery_centre delivery_center partner_office partner_team si_team gsi_team reseller_team integrator_team distributor_team outsourcer delivery_team delivery_teams offshore_team offshore nearshore nearshore_team offshoring_team implementation_team consulting_team
systemhaus systemintegrator wiederverkaufer handler distributoren partnerfirma partnerseite partnerunternehmen partnerteam partnerkontakt beratungshaus berater
partenaire partenaires revendeur revendeurs integrateur integrateurs distributeur distributeurs ESN SSII grossiste
socio socios integrador integradores distribuidor distribuidores revendedor revendedores canal parceiro parceiros parceira revenda
partner_locale rivenditore rivenditori integratore integratori distributore distributori
wederverkoper integratiepartner partnerbedrijf partnerin partnern partneren aterforsaljare forhandler jalleenmyyja kumppani kumppanimme kumppanin
partnera partnerem dystrybutor partneri viszontelado is_ortagi bayi distributoru entegrator mitra
партнер партнера партнеру партнером партнёр партнёра партнеры интегратор интегратора дистрибьютор реселлер
パートナー パートナー企業 代理店 販売代理店 リセラー 販売店 ディストリビューター 系统集成商
合作伙伴 合作夥伴 伙伴 夥伴 经销商 經銷商 代理商 集成商 整合商 渠道商
파트너 파트너사 협력사 총판 리셀러 대리점
شريك الشريك شركاء شريكنا الموزع موزع
พาร์ทเนอร์ คู่ค้า שותף השותף משווק συνεργατης
`;

/** The requester's own side. */
export const selfWords = `
covering_from i_m_covering_from joining_from i_m_joining_from dialing_in_from dialling_in_from i_m_remote im_remote i_am_remote
i i_m im i_am me my mine mi we we_re we_are our my_team our_team colleague colleagues coworker teammate manager my_manager
AE AEs AM AMs CAM CAMs PAM PAMs PTM PTMs SA SAs CSA CSAs SE SEs CSM CSMs SDR BDR pam csa csm rep reps sales_rep account_manager account_executive
account_owner my_am my_ae seller requester requestor calling_from writing_from dialing_in dialling_in posting_from field_team sales_team account_team
our_man our_woman our_guy our_girl our_person our_rep our_reps our_lot our_colleague our_office our_offices csa_team sa_team support_team presales_team partner_manager channel_manager alliance_manager territory_manager
i_m_remote_in im_remote_in i_am_remote_in i_work_from i_work_in i_work_out_of working_from_home working_from i_live_in i_live_near living_in i_sit_in sitting_in
ich wir mein meine unser unsere kollege kollegin nous notre mon mes nosotros nuestro nuestra nosso nossa notre_equipe nossa_equipa nossa_equipe nuestro_equipo noi nostro nostra wij ons onze mijn
私 弊社 当社 我 我们 我們 저희 우리
`;

export const headquarterWords = `
hq hqs headquarter headquarters headquartered mother_house mother_company mothership mother_ship mothercompany sold_to head_office head_offices head-office parent parent_company ultimate_parent holding
incorporated legal_entity corporate_office corporate_hq home_office global_hq registered_office
board_meets board_sits board_is auditor auditors auditor_is auditors_are owned_by_a_fund a_fund_from fund_from founders_met the_owner_is the_owners_are the_investor_is registered registered_in registered_at listed_in listed_on listed_at traded_in traded_on reports_to report_to reports_into report_into reporting_to reporting_into reporting_line rolls_up_to answers_to managed_from steered_from controlled_from headed_from run_by owned_by_a
po_comes po_comes_from invoice invoices invoice_to invoices_to invoice_goes_to contract_sits contract_sits_with contract_held_by contracting_party paper_is paper_is_with paperwork paperwork_is_with billing_location
billing_country billing_city billing_state mutter mutterhaus casa_matriz_en parent_is parent_sits budget_sits budget_is signed_in is_signed contract_is_signed paid_from paid_by procurement_sits procurement_is bill_to billto sow sow_with contract_with contract_is_with billing billed billing_address invoiced invoicing invoice_address po_from purchasing
based based_in based_out_of based_near based_at founded_in
hauptsitz zentrale mutterkonzern firmensitz stammsitz konzern konzernsitz muttergesellschaft siege siege_social maison_mere sede sede_central matriz casa_matriz sede_centrale casa_madre
hoofdkantoor moederbedrijf huvudkontor hovedkontor paakonttori centrala siedziba
штаб-квартира штаб_квартира головной_офис 本社 总部 總部 본사 المقر المقر_الرئيسي
acquired_by taken_over_by
procurement rubber_stamps bought_in bought_from bought_through was_signed_in was_signed agreement_was_signed bill_goes bill_goes_to invoice_will_go invoice_goes invoices_go mother
`;
