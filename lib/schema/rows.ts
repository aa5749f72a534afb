// Made from the descriptors in data/ by `npm run data:types`; do not edit.

/** One row of data/agreements/records.csv: Instruments by date of signature. */
export type AgreementsRow = {
  readonly treaty_id: string;
  readonly name: string;
  readonly parties: readonly string[];
  readonly signed: string;
  readonly effective: string | null;
  readonly ended_or_withdrawn: string | null;
  readonly withdrawn_by: string | null;
  readonly status: string;
  readonly trust_bearing: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly evidence_basis: 'text_read' | 'text_read+citation' | 'citation_only' | 'reference_only';
  readonly source_1_publisher: string;
  readonly source_1_url: string;
  readonly source_2_publisher: string | null;
  readonly source_2_url: string | null;
  readonly source_ids: readonly string[];
};

/** One row of data/alignments/records.csv: Ties by start. */
export type AlignmentsRow = {
  readonly tie_id: string;
  readonly a: string;
  readonly b: string;
  readonly kind:
    | 'alliance'
    | 'alliance_status'
    | 'basing'
    | 'blockade'
    | 'defence_pact'
    | 'diplomatic_support'
    | 'embargo'
    | 'hostility'
    | 'mediation'
    | 'membership'
    | 'military_operation'
    | 'normalisation'
    | 'proxy_support'
    | 'trade';
  readonly since: string | null;
  readonly until: string | null;
  readonly strength: number;
  readonly note: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly evidence_basis: 'text_read' | 'text_read+citation' | 'citation_only' | 'reference_only';
  readonly source_1_publisher: string;
  readonly source_1_url: string;
  readonly source_2_publisher: string | null;
  readonly source_2_url: string | null;
  readonly source_ids: readonly string[];
};

/** One row of data/article-claims/records.csv: Claims in the order of the article. */
export type ArticleClaimsRow = {
  readonly claim_id: string;
  readonly section:
    | 'headline'
    | 'lead'
    | 'build-up'
    | 'frustration'
    | 'deterrence'
    | 'talks'
    | 'carrier'
    | 'channels'
    | 'trust'
    | 'implications';
  readonly claim: string;
  readonly record_ids: readonly string[];
  readonly verification: 'supported' | 'partly' | 'unverified' | 'contradicted';
  readonly notes: string | null;
};

/** One row of data/bases/features.csv: Fixed places. */
export type BasesRow = {
  readonly id: string;
  readonly name: string;
  readonly host_country: string;
  readonly operator: readonly string[];
  readonly kind:
    | 'air_base'
    | 'naval_base'
    | 'naval_air_base'
    | 'army_base'
    | 'joint_base'
    | 'logistics_base'
    | 'outpost'
    | 'island_garrison'
    | 'port'
    | 'port_access'
    | 'air_access'
    | 'oil_terminal';
  readonly lat: number;
  readonly lon: number;
  readonly role: string;
  readonly status_2026:
    | 'in_use'
    | 'attacked_2026'
    | 'partly_evacuated_then_in_use'
    | 'in_use_no_strike_role'
    | 'access'
    | 'transferred_to_host'
    | 'under_blockade'
    | 'contested'
    | 'threatened'
    | 'status_unverified';
  readonly status_as_of: string | null;
  readonly source1_url: string;
  readonly source1_publisher: string;
  readonly source2_url: string | null;
  readonly source2_publisher: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly notes: string | null;
};

/** One row of data/brent-spot-daily/observations.csv: Brent spot price by trading day. */
export type BrentSpotDailyRow = {
  readonly date: string;
  readonly usd_per_bbl: number;
  readonly source_id: string;
  readonly status: 'normal' | 'provisional' | 'unconfirmed' | 'flagged';
};

/** One row of data/carrier-presence-weekly/observations.csv: Carriers and amphibious groups by week. */
export type CarrierPresenceWeeklyRow = {
  readonly week_date: string;
  readonly carriers_in_5th_fleet: number | null;
  readonly args_in_5th_fleet: number | null;
  readonly carrier_names: readonly string[];
  readonly arg_names: readonly string[];
  readonly ships_deployed_5th_fleet: number | null;
  readonly evidence: 'tracker_text' | 'tracker_map_labels' | 'usni_article' | 'official' | 'other_report';
  readonly source1_url: string;
  readonly source1_publisher: string;
  readonly source2_url: string | null;
  readonly source2_publisher: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly notes: string | null;
};

/** One row of data/chokepoint-flows-annual/observations.csv: Flows by passage, period and measure. */
export type ChokepointFlowsAnnualRow = {
  readonly chokepoint_id:
    | 'bab_el_mandeb'
    | 'cape_good_hope'
    | 'danish_straits'
    | 'hormuz'
    | 'malacca'
    | 'panama'
    | 'suez'
    | 'turkish_straits'
    | 'world_maritime_oil_trade'
    | 'world_oil_supply';
  readonly period: string;
  readonly period_kind: 'half-year' | 'months' | 'quarter' | 'year';
  readonly measure:
    | 'lng_from_qatar'
    | 'lng_from_uae'
    | 'lng_total'
    | 'oil_crude_condensate'
    | 'oil_products'
    | 'oil_total'
    | 'oil_total_revised'
    | 'share_of_lng_to_asia'
    | 'share_of_world_lng_trade'
    | 'share_of_world_maritime_oil'
    | 'share_of_world_oil_supply';
  readonly value: number;
  readonly unit: '%' | 'bcf/d' | 'mb/d';
  readonly basis: 'derived' | 'reported' | 'reported-rounded';
  readonly source_id: string;
  readonly note: string | null;
  readonly period_end: string;
};

/** One row of data/chokepoint-transits-daily/observations.csv: Transit calls by day and passage. */
export type ChokepointTransitsDailyRow = {
  readonly date: string;
  readonly chokepoint_id:
    | 'bab_el_mandeb'
    | 'bosporus'
    | 'cape_of_good_hope'
    | 'gibraltar'
    | 'hormuz'
    | 'malacca'
    | 'panama'
    | 'suez';
  readonly n_total: number;
  readonly n_tanker: number;
  readonly n_container: number | null;
  readonly n_dry_bulk: number | null;
  readonly n_general_cargo: number | null;
  readonly n_roro: number | null;
  readonly n_cargo: number;
  readonly n_other_cargo: number | null;
  readonly capacity_dwt: number;
  readonly vintage: '2025-11' | '2026-05' | '2026-07' | '2026-08';
  readonly provisional: boolean;
  readonly source_id: readonly string[];
  readonly status: 'normal' | 'provisional';
};

/** One row of data/chokepoints/features.csv: Chokepoints. */
export type ChokepointsRow = {
  readonly id:
    | 'bab_el_mandeb'
    | 'bosporus'
    | 'cape_good_hope'
    | 'gibraltar'
    | 'hormuz'
    | 'malacca'
    | 'panama'
    | 'suez';
  readonly portwatch_id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly narrowest_nm: number | null;
  readonly width_note: string | null;
  readonly tss_note: string | null;
  readonly source_id: string;
  readonly transit_id:
    | 'bab_el_mandeb'
    | 'bosporus'
    | 'cape_of_good_hope'
    | 'gibraltar'
    | 'hormuz'
    | 'malacca'
    | 'panama'
    | 'suez';
};

/** One row of data/deployment-areas/features.csv: Areas with centre and uncertainty radius. */
export type DeploymentAreasRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'sea' | 'land' | 'region';
  readonly centroid_lat: number;
  readonly centroid_lon: number;
  readonly uncertainty_radius_km: number;
  readonly has_polygon: boolean;
  readonly notes: string | null;
};

/** One row of data/deployment-areas/features.geojson: Outlines of sea areas, points for the rest. */
export type DeploymentAreasShapesRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'sea' | 'land' | 'region';
  readonly uncertainty_radius_km: number;
  readonly centroid_lat: number;
  readonly centroid_lon: number;
};

/** One row of data/deployments/events.csv: Presence records by start date. */
export type DeploymentsRow = {
  readonly id: string;
  readonly unit: string;
  readonly force: string;
  readonly kind:
    | 'carrier_strike_group'
    | 'amphibious_ready_group'
    | 'destroyer_squadron'
    | 'submarine'
    | 'bomber'
    | 'fighter'
    | 'air_defence'
    | 'missile_defence'
    | 'troops'
    | 'mine_countermeasures'
    | 'other';
  readonly area_id: string;
  readonly start_date: string;
  readonly start_precision: 'day' | 'approx' | 'first_report';
  readonly end_date: string | null;
  readonly end_precision: 'day' | 'approx' | null;
  readonly last_reported_date: string;
  readonly status: 'ended' | 'open_at_last_report';
  readonly count: number | null;
  readonly count_unit: 'ships' | 'aircraft' | 'drones' | 'batteries' | 'battalions' | 'personnel' | null;
  readonly composition: string;
  readonly source1_url: string;
  readonly source1_publisher: string;
  readonly source2_url: string | null;
  readonly source2_publisher: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly notes: string | null;
  readonly event_ids: readonly string[];
};

/** One row of data/events/events.csv: Events by date. */
export type EventsRow = {
  readonly id: string;
  readonly date: string;
  readonly date_precision: 'day' | 'month' | 'year';
  readonly end_date: string | null;
  readonly title: string;
  readonly summary: string;
  readonly track:
    | 'diplomacy'
    | 'military'
    | 'sanctions'
    | 'nuclear'
    | 'shipping'
    | 'energy'
    | 'alliance'
    | 'statement'
    | 'domestic';
  readonly actors: readonly string[];
  readonly place: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly significance: number;
  readonly direction: 'escalatory' | 'de-escalatory' | 'neutral';
  readonly confidence: 'high' | 'medium' | 'low';
  readonly evidence_basis: 'text_read' | 'text_read+citation' | 'citation_only' | 'reference_only';
  readonly source_1_publisher: string;
  readonly source_1_url: string;
  readonly source_2_publisher: string | null;
  readonly source_2_url: string | null;
  readonly source_ids: readonly string[];
};

/** One row of data/henry-hub-spot-daily/observations.csv: Henry Hub spot price by trading day. */
export type HenryHubSpotDailyRow = {
  readonly date: string;
  readonly usd_per_mmbtu: number;
  readonly source_id: string;
  readonly status: 'normal' | 'provisional' | 'unconfirmed' | 'flagged';
};

/** One row of data/hormuz-flows-by-country/observations.csv: Flows through Hormuz by country. */
export type HormuzFlowsByCountryRow = {
  readonly direction: 'destination' | 'exporter';
  readonly country: string;
  readonly iso2: string | null;
  readonly period: string;
  readonly commodity: 'crude_condensate' | 'lng';
  readonly value: number | null;
  readonly unit: 'bcf/d' | 'mb/d';
  readonly share_pct: number | null;
  readonly basis: 'derived' | 'reported' | 'reported-rounded';
  readonly source_id: string;
  readonly note: string | null;
  readonly period_end: string;
};

/** One row of data/japan-import-cost-monthly/observations.csv: Import cost and quantity by month and product. */
export type JapanImportCostMonthlyRow = {
  readonly month: string;
  readonly product: 'crude-oil' | 'lng';
  readonly cif_jpy_per_unit: number;
  readonly price_unit: 'kl' | 'tonne';
  readonly quantity: number;
  readonly quantity_unit: '10k_kl' | '10k_tonnes';
  readonly source_id: string;
  readonly price_unit_id: 'JPY/kl' | 'JPY/t';
  readonly quantity_unit_id: '10k_kl' | '10k_t';
  readonly status: 'normal' | 'provisional' | 'unconfirmed' | 'flagged';
};

/** One row of data/lng-delivered-daily/observations.csv: Delivered LNG price by assessment day. */
export type LngDeliveredDailyRow = {
  readonly date: string;
  readonly nwe_eur_per_mwh: number | null;
  readonly south_eur_per_mwh: number | null;
  readonly eu_eur_per_mwh: number | null;
  readonly spread_to_ttf_eur_per_mwh: number | null;
  readonly source_id: string;
  readonly status: 'normal' | 'provisional' | 'unconfirmed' | 'flagged';
};

/** One row of data/names/records.csv: Names by id. */
export type NamesRow = {
  readonly id: string;
  readonly kind:
    | 'state'
    | 'territory'
    | 'organisation'
    | 'group'
    | 'force'
    | 'body'
    | 'grouping'
    | 'person'
    | 'ship'
    | 'water'
    | 'island'
    | 'place';
  readonly name_en: string;
  readonly name_ar: string | null;
  readonly name_fa: string | null;
  readonly aliases: readonly string[];
  readonly code: string | null;
  readonly note: string | null;
  readonly source_id: string;
};

/** One row of data/negotiation-rounds/events.csv: Rounds by date. */
export type NegotiationRoundsRow = {
  readonly round_id: string;
  readonly series: string;
  readonly number: number;
  readonly date: string;
  readonly end_date: string | null;
  readonly place: readonly string[];
  readonly format: 'direct' | 'indirect' | 'direct (Iran-Oman)';
  readonly held: 'yes' | 'no' | 'partly';
  readonly mediators: readonly string[];
  readonly us_lead: string | null;
  readonly iran_lead: string | null;
  readonly topics: readonly string[];
  readonly outcome: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly evidence_basis: 'text_read' | 'text_read+citation' | 'citation_only' | 'reference_only';
  readonly source_1_publisher: string;
  readonly source_1_url: string;
  readonly source_2_publisher: string | null;
  readonly source_2_url: string | null;
  readonly source_ids: readonly string[];
};

/** One row of data/oil-price-notes/events.csv: Notes on oil price moves. */
export type OilPriceNotesRow = {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly note: string;
  readonly price_date: string;
  readonly brent_close_usd: number;
  readonly move_pct: number | null;
  readonly price_basis: 'EIA spot' | 'front-month futures close';
  readonly category: 'conflict' | 'demand' | 'policy' | 'shipping' | 'supply';
  readonly region: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly source_1_publisher: string;
  readonly source_1_url: string;
  readonly source_2_publisher: string | null;
  readonly source_2_url: string | null;
  readonly price_source_id: string;
};

/** One row of data/pipelines/features.csv: Pipelines. */
export type PipelinesRow = {
  readonly id: 'adcop' | 'east-west' | 'goreh-jask' | 'ipsa' | 'kirkuk-ceyhan' | 'sumed';
  readonly name: string;
  readonly country: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly commodity: 'crude';
  readonly capacity_low_mbd: number;
  readonly capacity_high_mbd: number | null;
  readonly capacity_note: string | null;
  readonly status: 'closed' | 'operating' | 'operating at low rate' | 'partly operating';
  readonly length_km_approx: number;
  readonly bypasses_hormuz: boolean;
  readonly source_ids: readonly string[];
};

/** One row of data/pipelines/features.geojson: Simplified lines of the pipelines. */
export type PipelinesLinesRow = {
  readonly id: 'adcop' | 'east-west' | 'goreh-jask' | 'ipsa' | 'kirkuk-ceyhan' | 'sumed';
  readonly name: string;
  readonly status: 'closed' | 'operating' | 'operating at low rate' | 'partly operating';
  readonly accuracy: string;
  readonly source_id: string;
};

/** One row of data/ports-terminals/features.csv: Ports and terminals. */
export type PortsTerminalsRow = {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly kind:
    | 'LNG terminal'
    | 'canal port'
    | 'oil and LNG terminal'
    | 'oil and gas terminal'
    | 'oil terminal'
    | 'oil terminal and bunkering'
    | 'port';
  readonly function: string;
  readonly unlocode: string | null;
  readonly unlocode_check: 'matched in an MIT-licensed port list' | 'not re-checked' | null;
  readonly network_node: string | null;
  readonly source_ids: readonly string[];
};

/** One row of data/sanctions/events.csv: Steps by date. */
export type SanctionsRow = {
  readonly sanction_id: string;
  readonly date: string;
  readonly imposing_body:
    | 'E3 (GB, FR, DE)'
    | 'EU Council'
    | 'EU and UK'
    | 'UN Security Council'
    | 'UN, US and EU'
    | 'US Congress'
    | 'US Department of State'
    | 'US FinCEN'
    | 'US President'
    | 'US Treasury'
    | 'US Treasury/OFAC'
    | 'US and EU'
    | 'United Arab Emirates';
  readonly measure: string;
  readonly programme: readonly string[];
  readonly targets_count: string | null;
  readonly effect: 'imposed' | 'lifted' | 'snapback' | 'proposed';
  readonly note: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly evidence_basis: 'text_read' | 'text_read+citation' | 'citation_only' | 'reference_only';
  readonly source_1_publisher: string;
  readonly source_1_url: string;
  readonly source_2_publisher: string | null;
  readonly source_2_url: string | null;
  readonly source_ids: readonly string[];
};

/** One row of data/sea-network/features.geojson: Nodes and edges. */
export type SeaNetworkRow = {
  readonly kind: 'edge' | 'node';
  readonly id: string;
  readonly name: string | null;
  readonly node_kind: 'port' | 'waypoint' | null;
  readonly approach_nm: number | null;
  readonly a: string | null;
  readonly b: string | null;
  readonly nm: number | null;
  readonly passages: readonly (
    | 'bab_el_mandeb'
    | 'bosporus'
    | 'cape_good_hope'
    | 'dardanelles'
    | 'dover'
    | 'gibraltar'
    | 'hormuz'
    | 'lombok'
    | 'malacca'
    | 'moz_channel'
    | 'panama'
    | 'suez'
    | 'sunda'
    | 'taiwan_strait'
  )[];
  readonly canal: boolean | null;
  readonly source_id: string;
};

/** One row of data/shipping-incidents/events.csv: Incidents. */
export type ShippingIncidentsRow = {
  readonly id: string;
  readonly date: string;
  readonly lat: number;
  readonly lon: number;
  readonly accuracy_km: number;
  readonly vessel: string;
  readonly flag: readonly string[];
  readonly vessel_type: string;
  readonly type: string;
  readonly area:
    | 'Arabian Sea'
    | 'Gulf of Aden'
    | 'Gulf of Oman'
    | 'Persian Gulf'
    | 'Red Sea'
    | 'Strait of Hormuz';
  readonly attributed_to:
    | 'Houthis'
    | 'IRGC'
    | 'IRGC Navy'
    | 'Iran'
    | 'Iran-backed forces suspected'
    | 'Iranian Navy'
    | 'Somali pirates'
    | 'United States'
    | 'armed men, pirates suspected'
    | 'not stated'
    | 'pirates';
  readonly attributed_by: string;
  readonly outcome: string;
  readonly source_url_1: string;
  readonly source_url_2: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly position_basis: string;
};

/** One row of data/shipping-lanes/features.geojson: Shipping lanes. */
export type ShippingLanesRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'branch' | 'canal' | 'ocean' | 'trunk' | 'tss';
  readonly from: string;
  readonly to: string;
  readonly length_nm: number;
  readonly note: string | null;
  readonly accuracy: string;
  readonly source_id: string;
};

/** One row of data/statements/events.csv: Statements by date. */
export type StatementsRow = {
  readonly statement_id: string;
  readonly date: string;
  readonly date_precision: 'day' | 'month' | 'year';
  readonly speaker: string;
  readonly role: string;
  readonly channel: string;
  readonly gist: string;
  readonly stance: 'conciliatory' | 'conditional' | 'mixed' | 'firm' | 'confrontational' | 'critical of Iran';
  readonly confidence: 'high' | 'medium' | 'low';
  readonly evidence_basis: 'text_read' | 'text_read+citation' | 'citation_only' | 'reference_only';
  readonly source_1_publisher: string;
  readonly source_1_url: string;
  readonly source_2_publisher: string | null;
  readonly source_2_url: string | null;
  readonly source_ids: readonly string[];
};

/** One row of data/tanker-rate-points/observations.csv: Quoted tanker rates and premiums. */
export type TankerRatePointsRow = {
  readonly id: string;
  readonly date: string;
  readonly indicator:
    | 'lng-carrier-ask'
    | 'suezmax-tce'
    | 'vlcc-fixture-on-subjects'
    | 'vlcc-tce'
    | 'vlcc-worldscale'
    | 'war-risk-premium'
    | 'war-risk-premium-high'
    | 'war-risk-premium-low';
  readonly value: number;
  readonly unit: 'USD per day' | 'Worldscale points' | 'percent of hull value';
  readonly route: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly source_publisher: string;
  readonly source_url: string;
  readonly note: string | null;
  readonly unit_id: '%hull' | 'USD/day' | 'WS';
};

/** One row of data/troop-levels/observations.csv: Reported personnel by date and scope. */
export type TroopLevelsRow = {
  readonly date: string;
  readonly scope: 'centcom_total' | 'country' | 'operation' | 'unit';
  readonly scope_detail: string;
  readonly personnel_low: number | null;
  readonly personnel_high: number | null;
  readonly qualifier: 'about' | 'more_than' | 'fewer_than' | 'range';
  readonly reported_by: string;
  readonly source1_url: string;
  readonly source1_publisher: string;
  readonly source2_url: string | null;
  readonly source2_publisher: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly notes: string | null;
};

/** One row of data/us-gasoline-weekly/observations.csv: Regular gasoline price by week. */
export type UsGasolineWeeklyRow = {
  readonly date: string;
  readonly usd_per_gal: number;
  readonly source_id: string;
  readonly status: 'normal' | 'provisional' | 'unconfirmed' | 'flagged';
};

/** One row of data/wti-spot-daily/observations.csv: WTI spot price by trading day. */
export type WtiSpotDailyRow = {
  readonly date: string;
  readonly usd_per_bbl: number;
  readonly source_id: string;
  readonly status: 'normal' | 'provisional' | 'unconfirmed' | 'flagged';
};

/** Rows of each dataset's first file, by dataset id. */
export interface DatasetRows {
  readonly agreements: AgreementsRow;
  readonly alignments: AlignmentsRow;
  readonly 'article-claims': ArticleClaimsRow;
  readonly bases: BasesRow;
  readonly 'brent-spot-daily': BrentSpotDailyRow;
  readonly 'carrier-presence-weekly': CarrierPresenceWeeklyRow;
  readonly 'chokepoint-flows-annual': ChokepointFlowsAnnualRow;
  readonly 'chokepoint-transits-daily': ChokepointTransitsDailyRow;
  readonly chokepoints: ChokepointsRow;
  readonly 'deployment-areas': DeploymentAreasRow;
  readonly deployments: DeploymentsRow;
  readonly events: EventsRow;
  readonly 'henry-hub-spot-daily': HenryHubSpotDailyRow;
  readonly 'hormuz-flows-by-country': HormuzFlowsByCountryRow;
  readonly 'japan-import-cost-monthly': JapanImportCostMonthlyRow;
  readonly 'lng-delivered-daily': LngDeliveredDailyRow;
  readonly names: NamesRow;
  readonly 'negotiation-rounds': NegotiationRoundsRow;
  readonly 'oil-price-notes': OilPriceNotesRow;
  readonly pipelines: PipelinesRow;
  readonly 'ports-terminals': PortsTerminalsRow;
  readonly sanctions: SanctionsRow;
  readonly 'sea-network': SeaNetworkRow;
  readonly 'shipping-incidents': ShippingIncidentsRow;
  readonly 'shipping-lanes': ShippingLanesRow;
  readonly statements: StatementsRow;
  readonly 'tanker-rate-points': TankerRatePointsRow;
  readonly 'troop-levels': TroopLevelsRow;
  readonly 'us-gasoline-weekly': UsGasolineWeeklyRow;
  readonly 'wti-spot-daily': WtiSpotDailyRow;
}

/** Properties of GeoJSON features, by dataset id or `<dataset id>:<resource name>`. */
export interface FeatureRows {
  readonly 'deployment-areas:shapes': DeploymentAreasShapesRow;
  readonly 'pipelines:lines': PipelinesLinesRow;
  readonly 'sea-network': SeaNetworkRow;
  readonly 'shipping-lanes': ShippingLanesRow;
}
