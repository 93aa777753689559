/**
 * Words that tell running text, such as news and tweets, from requests, and what a place beside them is
 * there.
 */

/** Nobody writes these but somebody who asks for something, or sells it. */
export const requestWords = `
csa csas psa gitlab duo devops devsecops ci cd saas workshop workshops demo demos rollout enablement poc pov opps opportunity seats renewal upsell
presales pre_sales kickoff onboarding jenkins jira bitbucket github azure aws gcp kubernetes servicenow hq emea apac amer latam anz dach ebr qbr rfp rfi
pam csm routing routed accenture capgemini deloitte infosys tcs cognizant wipro kyndryl atos cdw wwt shi softcat bechtle computacenter devoteam
epam globant lunch_and_learn roadmap deck pricing end_user end_users subsidiary headquartered we_need need_a needs_a wants_a wants_an looking_for_a
sfdc deadline_is it_for on_pto i_sit customer_in client_in deal_in partner_in rollout_in who_covers which_region who_owns who_handles who_takes who_can sites kubecon ultimate
licencia licencias lizenzen schulung taller atelier besoin necesitan quieren preciso precisa
`;

/** Said in requests far more often than elsewhere. */
export const askingWords = `
need needs want wants help please pls team teams users account call session office offices platform someone somebody hi hello hey thanks our we us
project training support question questions request sits scope country countries global meeting contact join ask asks talk covers deal deals opp licence
licences license licenses certification technical discovery architecture migration integration deployment coaching quote pipeline pipelines runner
runners prospect meet back travelling traveling arriving pto region territory phase lead leads entity billing site parent
`;

/** Said in news far more often than in requests. */
export const newsWords = `
monday tuesday wednesday thursday friday saturday sunday said police officials official court judge jury killed died dead injured wounded arrested
charged convicted fire fires wildfire blaze flood floods flooded flooding storm hurricane cyclone typhoon tornado earthquake quake magnitude landslide
rescue rescued hospital minister president parliament election elections vote voters mayor governor protest protests protesters strike war troops
ceasefire festival match season coach club goal striker midfielder defender goalkeeper winger signed league cup tournament concert stadium album
residents villagers firefighters evacuate evacuation evacuated highway river rain rains snow drought crop harvest museum bridge traffic embassy
scientists researchers study murder suspect victims explosion attack bomb shooting crash crashed collision lol omg lmao tonight rn tix rt
lunes martes miercoles jueves viernes sabado domingo policia lluvia lluvias incendio terremoto segunda terca quarta quinta sexta chuva chuvas bombeiros
lundi mardi mercredi jeudi vendredi samedi dimanche incendie incendies seisme pluie montag dienstag mittwoch donnerstag freitag samstag sonntag polizei
`;

/** After a nation: it is a guest there. */
export const guestWords = `
embassy embassies consulate consulates consul ambassador ambassadors envoy envoys high_commission high_commissioner diplomat diplomats
owned made born built registered flagged backed led trained funded style based language speaking passport visa citizen citizens national nationals
tourist tourists hiker hikers backpacker backpackers climber climbers surfer surfers student students peacekeepers dollar dollars
`;

/** Before a place: it lies there. */
export const insideWords = `
in near at outside inside across around throughout off above over beneath below within downtown central northern southern eastern western north south east west
en dans pres em no na perto cerca im bei aus nahe a
`;

/** After a nation or before `of`: a piece of land, and what is said of it is said of the place. */
export const landWords = `
island islands isle coast city town village province state region district county capital port resort outskirts suburb suburbs department prefecture
peninsula mountains mountain valley shore shores streets north south east west centre center border territory parish municipality governorate university
`;

/** Before a place: something goes there, or comes from there. */
export const towardsWords = `to toward towards from into with against between for via`;

/** After a town: those who live or work there. */
export const civicWords = `
police residents officials council councillors councilors city mayor firefighters fire county schools school hospital airport traffic weather courts court
prosecutors resident man woman family zoo museum university college metro area suburb suburbs marathon derby locals
`;
