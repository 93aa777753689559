/**
 * Well-known companies that buy, by the country they are at home in: weak evidence, for they have sites
 * everywhere. None that sells services (a global integrator says nothing), none that is an everyday word.
 */
export const companies: Readonly<Record<string, string>> = {
  DE: `volkswagen bmw mercedes-benz daimler siemens bosch lufthansa deutsche_bahn deutsche_telekom commerzbank allianz
    bayer basf thyssenkrupp zalando infineon rheinmetall dhl munich_re rewe edeka lidl aldi`,
  FR: `airbus_france renault peugeot carrefour societe_generale bnp_paribas credit_agricole sncf edf engie michelin loreal
    l_oreal lvmh sanofi danone thales alstom air_france`,
  GB: `barclays hsbc lloyds natwest tesco sainsbury_s vodafone rolls-royce bae_systems astrazeneca gsk unilever diageo
    british_airways british_telecom easyjet nationwide_building_society ocado bp`,
  NL: `asml ing_bank rabobank abn_amro klm philips heineken ahold_delhaize`,
  ES: `telefonica bbva repsol iberdrola inditex mapfre caixabank seat`,
  IT: `enel eni intesa_sanpaolo unicredit ferrari leonardo_spa pirelli stellantis`,
  CH: `nestle novartis roche ubs swisscom migros swiss_re holcim`,
  SE: `ericsson volvo ikea h&m scania spotify klarna electrolux`,
  DK: `maersk novo_nordisk lego carlsberg vestas danske_bank`,
  NO: `equinor telenor dnb_bank`,
  FI: `kone neste nordea`,
  AT: `erste_bank omv raiffeisen`,
  IE: `ryanair`,
  TR: `turkcell turkish_airlines`,
  AE: `emirates_nbd etisalat adnoc`,
  SA: `saudi_aramco aramco`,
  ZA: `vodacom standard_bank naspers mtn_group`,
  US: `walmart costco home_depot lowe_s walgreens cvs_health best_buy boeing lockheed_martin raytheon northrop_grumman
    general_motors ford_motor general_electric jpmorgan jp_morgan wells_fargo citibank citigroup goldman_sachs
    morgan_stanley bank_of_america capital_one fidelity_investments american_express mastercard pfizer
    johnson_&_johnson merck_&_co exxonmobil chevron comcast verizon at&t t-mobile_us disney netflix fedex
    united_airlines delta_air_lines american_airlines southwest_airlines state_farm progressive_insurance nike
    pepsico coca-cola procter_&_gamble`,
  CA: `bombardier shopify air_canada rogers_communications scotiabank royal_bank_of_canada td_bank`,
  BR: `petrobras itau_unibanco bradesco banco_do_brasil embraer nubank`,
  MX: `cemex banorte america_movil pemex`,
  CL: `latam_airlines codelco`,
  CO: `bancolombia ecopetrol`,
  AR: `mercado_libre mercadolibre ypf`,
  JP: `toyota_motor honda_motor nissan sony panasonic mitsubishi softbank rakuten nintendo ntt_docomo kddi denso
    nippon_steel mizuho nomura hitachi_ltd`,
  KR: `samsung hyundai_motor lg_electronics sk_hynix kakao naver kia_motors`,
  CN: `alibaba tencent huawei baidu xiaomi china_mobile china_telecom bank_of_china`,
  TW: `tsmc foxconn mediatek`,
  IN: `tata_motors reliance_jio reliance_industries flipkart hdfc_bank icici_bank air_india bharti_airtel mahindra_&_mahindra`,
  SG: `singtel dbs_bank singapore_airlines ocbc grab_holdings`,
  AU: `qantas telstra woolworths_group commonwealth_bank westpac bhp nab_bank macquarie_bank optus rio_tinto`,
  NZ: `air_new_zealand fonterra xero spark_nz`,
  MY: `petronas maybank airasia`,
  ID: `gojek bank_mandiri telkomsel`,
  PH: `globe_telecom pldt`,
  TH: `siam_commercial_bank kasikornbank`,
  VN: `vinfast viettel`,
};
