import { phraseSetOf } from './phrase-set.ts';

/** Labels of a record's fields, as in `Site served: Pune`. */

/** Where the work is. */
export const servedLabels = phraseSetOf(`
customer_country customer_location customer_city country_of_use site_served sites_served served_site served_at served_location served_in site_in_scope location_served opportunity_for opportunity_location
end_user_site end_user_location end_user_address end_user_city end_user_country end_user end_users users_in users user_location
user_site ship_to ship_to_address shipto shipping_address deliver_to delivery_address delivery_site install_site installed_at installation_site
installation_address site_address service_location service_address place_of_performance place_of_delivery place_of_work work_location
project_location project_site go_live_site deployment_site deployment_location using_entity using_site consuming_entity standort_des_einsatzes
einsatzort lieferadresse lieferort adresse_de_livraison site_livre lieu_de_livraison direccion_de_entrega lugar_de_entrega
`);

/** Who owns, signs and pays. */
export const homeLabels = phraseSetOf(`
hq headquarters head_office global_hq corporate_hq ultimate_parent parent parent_company parent_account group_parent mother_house mother_company
mothership holding holding_company billing billing_address billing_city billing_country bill_to billed_to sold_to invoice_to
invoice_address contract_country contracting_country contracting_entity contract_entity signing_entity legal_entity registered_office registered_address owner_company
konzernmutter muttergesellschaft rechnungsadresse siege_social maison_mere adresse_de_facturation casa_matriz direccion_de_facturacion sede_legale
`);

/** Who has something like it. */
export const likeLabels = phraseSetOf(
  'reference references reference_customer example examples see_also similar',
);
