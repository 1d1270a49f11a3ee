// Rewrites a copy of packages/core/data to the vocabulary of issue 10 (section 6 of vocabulary.md).
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { parseDocument, isMap, isSeq, isScalar, Document } from "yaml";
const FROM = process.argv[2], TO = process.argv[3];
rmSync(TO, { recursive: true, force: true }); cpSync(FROM, TO, { recursive: true });
const MJ = { actor: "meir-javedanfar" }, PASS = { actor: "meir-javedanfar", role: "passes-on" }, U = { unnamed: {} };
const S = "javedanfar-2017";
const at = (edtf, text, basis = "inferred", note) => ({ ...(text && { text }), edtf, basis, ...(note && { note }) });
const NOW = at("2017-12", "December 2017"), NOWON = at("2017-12/..", "at the article’s date");
const ENTRY = (note = "Not before Russia’s entry in the fall of 2015; how soon after it is not said.") => at("2015-23/..", "since the fall of 2015", "inferred", note);
const DEC1 = at("2017-12-01", "December 1");
const ev = (paragraph, start, end, use) => ({ source: S, paragraph, start, ...(end && { end }), use: use ?? "paraphrases" });
const del = Symbol("del");
const path = (id, c) => `${TO}/${c}/${id}.yaml`;
const edit = (c, id, patch) => {
  const f = path(id, c); const doc = parseDocument(readFileSync(f, "utf8"));
  const has = (k) => doc.has(k);
  for (const [k, v] of Object.entries(patch)) {
    const keys = k.split(".");
    if (v === del) doc.deleteIn(keys);
    else doc.setIn(keys, doc.createNode(v));
  }
  writeFileSync(f, doc.toString({ lineWidth: 0, flowCollectionPadding: false }));
};
const make = (c, id, rec) => writeFileSync(path(id, c), new Document(rec).toString({ lineWidth: 0, flowCollectionPadding: false }));
const drop = (c, ...ids) => ids.forEach((id) => rmSync(path(id, c)));
const rename = (c, a, b) => { writeFileSync(path(b, c), readFileSync(path(a, c), "utf8")); rmSync(path(a, c)); };
const word = (v, w) => ({ ...v, word: w });
const cert = (status, hedge) => ({ status, ...(hedge && { hedge }) });

// ---------- mechanical, everywhere
for (const c of readdirSync(TO)) if (!c.endsWith(".yaml")) for (const f of readdirSync(`${TO}/${c}`)) {
  const id = f.slice(0, -5), doc = parseDocument(readFileSync(`${TO}/${c}/${f}`, "utf8"));
  const j = doc.toJS();
  (j.attribution ?? []).forEach((v, i) => { if (typeof v.unnamed === "string") doc.setIn(["attribution", i], doc.createNode(U)); });
  (j.described ?? []).forEach((d, i) => { if (d.by?.unnamed) doc.setIn(["described", i, "by"], doc.createNode({ unnamed: { described: "not named; the article writes “so-called”" } })); });
  if (c === "actors") doc.delete("initials");
  if (["forecasts", "interests"].includes(c) && j.condition) doc.set("condition", doc.createNode({ text: j.condition }));
  if (c === "sources") {
    (j.author ?? []).forEach((a, i) => a.name && doc.setIn(["author", i], doc.createNode({ organisation: a.name })));
    if (j.publisher?.name) doc.set("publisher", doc.createNode({ organisation: j.publisher.name }));
    if (typeof j.licence === "string") doc.set("licence", doc.createNode({ name: j.licence }));
  }
  if (c === "mechanisms") {
    doc.set("statement", doc.get("description")); doc.delete("description");
    doc.set("attribution", doc.createNode([MJ])); doc.set("certainty", doc.createNode(cert("asserted")));
    if (j.since) { doc.set("time", doc.get("since")); doc.delete("since"); }
  }
  writeFileSync(`${TO}/${c}/${f}`, doc.toString({ lineWidth: 0, flowCollectionPadding: false }));
}
{
  const f = `${TO}/dataset.yaml`; const doc = parseDocument(readFileSync(f, "utf8"));
  doc.set("licence", doc.createNode({ name: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" }));
  doc.set("articleDay", "2017-12-31"); writeFileSync(f, doc.toString({ lineWidth: 0, flowCollectionPadding: false }));
}
// ---------- removed
drop("events", "hotline-set-up", "iran-supports-assad", "russian-restraint");
drop("claims", "syria-gateway-to-hezbollah", "pro-iranian-threat-from-lebanon", "putin-bought-apartment", "gilad-stray-aircraft");
drop("interests", "israeli-politicians-against-2012-attack", "netanyahu-for-2012-attack", "saudis-on-reconstruction", "west-on-reconstruction", "russia-for-outside-money");
drop("relations", "politicians-opposed-netanyahu");
drop("topics", "attack-on-irans-nuclear-sites");
drop("actors", "israeli-citizens-abroad", "israeli-tourists-in-burgas", "other-russian-and-soviet-leaders", "israeli-defence-ministry");
rename("relations", "iran-arms-hezbollah", "iran-equips-hezbollah");
rename("events", "attack-on-nuclear-sites-planned", "netanyahu-plans-2012");
// ---------- claims
const claim = (id, p) => edit("claims", id, p);
claim("arms-depot-destroyed", { label: "Arms depot reportedly destroyed in the strike", proposition: "The strike reportedly destroyed an arms depot as well.", claimant: del, attribution: [PASS, U] });
claim("assad-key-to-axis", { label: "Tehran is said to see Assad as central to the so-called axis of resistance", proposition: "Iran is said to see Assad as central to the so-called axis of resistance, which opposes the influence of Israel and the United States.", attribution: [MJ, { actor: "iran", role: "holds", word: "considers" }], certainty: cert("reported"), time: NOW });
claim("attacks-serve-russia", { label: "Javedanfar: Israel’s attacks indirectly serve Russia", proposition: "Despite what is commonly thought of an alliance between Iran and Russia, Israel’s recent attacks in Syria help Russia indirectly.", time: NOW });
claim("broad-support-in-israel", { time: NOW });
claim("burgas-attributed-to-hezbollah", { label: "Many attribute the Burgas bombing to Hezbollah", proposition: "Hezbollah was behind the bombing in Burgas, as many hold.", claimant: del, attribution: [PASS, { unnamed: { count: "many" }, role: "holds", word: "attributed" }], certainty: cert("reported", "widely") });
edit("claims", "foothold-may-trouble-russia", { label: "Iran’s plans may trouble Russia too", proposition: "A lasting Iranian foothold in Syria may be a problem not for Israel alone.", time: NOW, evidence: [ev(7, "Iran’s plans to establish", "only for Israel")] });
claim("goals-aligned-so-far", { label: "Until now, Russian and Iranian goals in Syria were aligned", proposition: "Until now Russia’s and Iran’s goals in Syria were aligned.", compares: ["russia", "iran"], time: at("2015-23/2017-12", "so far"), evidence: [ev(3, "So far, Russian and", "have been aligned")] });
claim("interests-begin-to-diverge", { label: "Russian and Iranian goals in Syria are drifting apart", proposition: "Russia and Iran increasingly want different things for Syria.", compares: ["russia", "iran"], time: NOWON });
claim("iran-building-permanent-base", { label: "BBC reported claims of a permanent Iranian base near Damascus", claimant: del, coding: del, attribution: [MJ, word({ source: "bbc-report-2017", role: "passes-on" }, "reported on"), word(U, "claims")], certainty: cert("reported") });
claim("iran-entrenches-to-eradicate-israel", { label: "Netanyahu: Iran’s aim in Syria is Israel’s destruction" });
claim("iran-intends-naval-base", { label: "Bagheri suggested that Iran plans a naval base in Syria", attribution: [MJ, word({ source: "bagheri-remarks-2016" }, "suggested")], certainty: cert("reported") });
claim("iran-jeopardises-russian-investment", { time: NOW });
claim("iran-plans-permanent-base", { label: "Iran apparently plans a permanent military base in Syria", proposition: "Iran apparently has plans for a permanent military base in Syria." });
claim("israel-and-russia-share-interests", { compares: ["russia", "israel"], time: NOW });
claim("israel-sees-direct-threat", { label: "Israel is said to see a direct threat in the base plans", attribution: [MJ, { actor: "israel", role: "holds", word: "interpreted" }], certainty: cert("reported") });
claim("israeli-pressure-could-help-kremlin", { label: "The Kremlin is said to see that Israeli pressure could help it with Assad", attribution: [MJ, { actor: "russia", role: "holds", word: "recognizes" }], certainty: cert("reported", "could"), time: NOW });
claim("putin-only-broker", { label: "Javedanfar: only Putin can broker between Iran and Israel", time: NOW });
claim("putin-reasserts-russia", { about: ["vladimir-putin", "united-states", "annexation-of-crimea", "russia-enters-syrian-war"], time: NOW });
claim("putins-steps-towards-israel", { about: ["vladimir-putin", "israel"], time: NOW });
claim("restraint-is-cooperation", { label: "In effect, Russia’s restraint helps Israel to enforce its line", about: ["vladimir-putin", "tacit-air-restraint", "israel", "iranian-presence-in-syria"], time: NOW });
claim("russian-pilots-fly-without-fear", { time: ENTRY() });
claim("site-housed-iranian-forces", { label: "The site that was struck reportedly housed Iranian forces", claimant: del, attribution: [PASS, U] });
claim("soldiers-wounded", { label: "The strike allegedly wounded many more Iranian soldiers", proposition: "The strike allegedly wounded many more Iranian soldiers.", claimant: del, attribution: [PASS, U] });
claim("strike-targeted-reported-base", { label: "The strike allegedly targeted the base that had been reported", claimant: del, attribution: [PASS, U], coding: [{ field: "about", value: "reported-base-site", why: "We read the site near Damascus in this sentence as the base of which the BBC reported." }] });
claim("strike-was-a-message", { label: "Javedanfar: the strike was meant as a message", time: DEC1 });
claim("syria-sided-with-iran", { about: ["syria", "iran", "iran-iraq-war"] });
claim("tehran-wants-more-than-survival", { label: "Tehran appears to want more than the survival of Assad’s rule" });
claim("tensions-growing", { label: "Tensions between Iran and Israel over Syria are rising", proposition: "Tensions between Iran and Israel over Syria are rising." });
claim("ties-may-explain-sympathy", { label: "Personal ties may partly explain Putin’s openness to Israel’s concerns" });
make("claims", "israeli-pilots-strike-without-concern", { label: "Agreements let Israeli pilots strike without concern about an accidental clash", proposition: "Agreements let Israeli pilots strike targets of Iran and of Hezbollah in Syria without concern about an accidental clash with Russian jets.", claimant: "meir-javedanfar", about: ["israeli-air-force", "russian-air-force", "air-forces-deconfliction"], attribution: [MJ], certainty: cert("asserted"), time: ENTRY(), evidence: [ev(12, "Israeli pilots have been", "Russian fighter jets")] });
// ---------- events
const event = (id, p) => edit("events", id, p);
make("events", "annexation-of-crimea", { label: "The annexation of Crimea", description: "Crimea was annexed.", kind: "annexation", modality: "actual", participants: [{ actor: "russia", role: "agent" }], place: "crimea", attribution: [MJ], certainty: cert("asserted"), evidence: [ev(8, "the annexation of Crimea")], coding: [{ field: "participants", value: "russia", why: "The article names no agent; it tells of it as a means of Putin’s to reassert Russia." }] });
make("events", "iran-iraq-war", { label: "The Iran–Iraq War", description: "Iran and Iraq were at war.", kind: "war", modality: "actual", participants: [{ actor: "iran", role: "party" }, { actor: "iraq", role: "party" }], attribution: [MJ], certainty: cert("asserted"), evidence: [ev(4, "during the Iran-Iraq War")] });
make("events", "khamenei-statement-on-israel", { label: "Khamenei speaks of Israel’s end", description: "After the nuclear deal Khamenei spoke against Israel and promised support to those who strike it.", kind: "statement", modality: "actual", participants: [{ actor: "ali-khamenei", role: "speaker" }], attribution: [MJ, { source: "khamenei-statement-2015" }], certainty: cert("asserted"), time: at("2015", "in 2015", "stated"), evidence: [ev(2, "in 2015, after Iran", "strikes at Israel.”")] });
make("events", "russia-pushes-for-peace-deal", { label: "Russia pushes for a peace deal with most of the opposition", description: "Russia wants most of the opposition and Assad’s government to negotiate on Syria’s future.", kind: "request", modality: "actual", participants: [{ actor: "russia", role: "agent" }], attribution: [MJ], certainty: cert("asserted"), time: NOWON, evidence: [ev(8, "Russia has been pushing", "the country’s future")] });
make("events", "war-enters-new-phase", { label: "Syria’s civil war enters a new phase", description: "The civil war in Syria is entering a new phase.", kind: "other", modality: "actual", place: "syrian-soil", attribution: [MJ], certainty: cert("asserted"), time: NOW, evidence: [ev(3, "as the war enters", "a new phase")] });
event("bagheri-naval-base-remarks", { label: "Bagheri suggests an Iranian naval base in Syria", participants: [{ actor: "mohammad-bagheri", role: "speaker" }] });
event("bbc-reports-base", { label: "The BBC reports on claims of an Iranian base", description: "The BBC reported on claims, whose origin the article does not give, of a permanent Iranian base south of Damascus.", kind: "publication" });
event("burgas-bombing", { participants: [{ unnamed: {}, role: "agent" }, { unnamed: { described: "Israeli tourists" }, role: "victim" }] });
event("iran-nuclear-deal", { label: "Nuclear deal between Iran and the United States", coding: [{ field: "participants", value: "Iran and the United States", why: "A multiparty accord; the article names these two only." }] });
event("israeli-attacks-in-syria", { description: "Israel has been attacking such targets from the air since its agreements with Russia.", time: ENTRY() });
event("netanyahu-plans-2012", { label: "Netanyahu planned to attack Iran’s nuclear sites; many politicians objected", description: "Netanyahu planned to attack Iran’s nuclear sites; many politicians objected.", participants: [{ actor: "benjamin-netanyahu", role: "agent" }, { actor: "iran", role: "target" }, { actor: "israeli-politicians-of-2012", role: "opponent" }], coding: [{ field: "kind", value: "strike", why: "The article says attack; how it was to be made is not said." }] });
event("netanyahu-video-message", { participants: [{ actor: "benjamin-netanyahu", role: "speaker" }, { actor: "iran", role: "recipient" }] });
event("russia-enters-syrian-war", { participants: [{ actor: "russia", role: "agent" }] });
event("russian-victories-in-syria", { label: "Russian victories over Islamic State and the opposition", description: "There were recent victories of Russia over Islamic State and opposition forces in Syria.", participants: [{ actor: "russia", role: "party" }, { actor: "islamic-state", role: "target" }, { actor: "syrian-opposition", role: "target" }] });
// ---------- figures
const fig = (id, p) => edit("figures", id, { estimateOf: del, ...p });
fig("base-to-border", { measure: "Reported distance from the alleged base to the Israeli border", nature: "reported", printed: "only 50 kilometers", attribution: [MJ, word({ source: "bbc-report-2017", role: "passes-on" }, "reported on"), word(U, "claims")], certainty: cert("reported"), coding: [{ field: "bound", value: "exact", why: "No word such as “about” stands beside the number; “only” is emphasis." }, { field: "attribution", value: "the BBC’s report", why: "The distance stands inside what the BBC reported; it may be the author’s own." }] });
fig("communal-flat", { nature: "measured", printed: "20-meter", unit: "metres", statement: "The communal flat of Putin’s childhood had 20 metres.", time: del, about: ["vladimir-putin"] });
fig("hezbollah-missiles", { measure: "Hezbollah’s missiles, as Israeli officials believe", nature: "estimated", by: ["israeli-officials"], printed: "more than 100,000 missiles", attribution: [MJ, word({ source: "israeli-missile-estimate", role: "holds" }, "believe")], certainty: cert("reported") });
fig("reconstruction-cost", { measure: "Cost of rebuilding Syria, according to the UN special envoy", nature: "estimated", by: ["un-special-envoy-for-syria"], unit: del, currency: "USD", value: 250, scale: "billion", printed: "at least $250 billion", statement: "Rebuilding Syria will cost at least $250 billion, according to the UN special envoy.", attribution: [MJ, word({ source: "un-envoy-estimate" }, "according to")], certainty: cert("reported"), coding: [{ field: "currency", value: "USD", why: "The article prints a dollar sign only." }] });
fig("soldiers-killed", { measure: "Iranian soldiers allegedly killed in the strike of December 1", nature: "reported", printed: "12 Iranian soldiers", statement: "The strike allegedly killed 12 Iranian soldiers.", attribution: [PASS, U], coding: [{ field: "certainty", value: "alleged", why: "“Allegedly” stands before the target; we read it as covering the dead too." }] });
// ---------- forecasts
const fc = (id, p) => edit("forecasts", id, p);
const cond = (text, ...records) => ({ text, records });
fc("assad-could-be-pressed", { about: ["iran", "bashar-al-assad", "permanent-presence-in-syria"] });
fc("attack-from-syria-possible", { label: "Tehran could even attack Israeli forces from Syria", about: ["iran", "israeli-forces", "syrian-soil"] });
fc("build-up-likely-to-continue", { about: ["iran", "permanent-presence-in-syria"] });
fc("calculation-would-change", { about: ["vladimir-putin", "israel", "iran"], condition: cond("Tensions grow into a direct conflict between Israel and Iran on Syrian soil.", "direct-conflict-on-syrian-soil") });
fc("further-strikes", { about: ["israel", "iran", "israeli-strikes-in-syria"], condition: cond("Iran goes on with its build-up in spite of the warnings.", "build-up-likely-to-continue") });
fc("intervention-would-reduce-presence", { about: ["pro-iranian-forces", "russia", "iran"], condition: cond("Russia intervenes diplomatically.", "russia-would-press-both-sides"), coding: [{ field: "likelihood", value: "none", why: "A likelihood on a condition is not a likelihood of the event, so “would likely” gets no range." }] });
fc("militias-would-hinder-deal", { condition: cond("Pro-Iranian Shiite militias stay in Syria for good.", "iran-for-presence") });
fc("no-money-if-war-looms", { label: "Neither the West nor the Saudis will invest if war looms", proposition: "The West and the Saudis will not put money into rebuilding Syria.", about: ["the-west", "saudis", "pro-iranian-forces", "reconstruction-money"] });
fc("not-the-worst-for-israel", { label: "For Israel, that result may be acceptable", proposition: "For Israel, that result may be acceptable." });
fc("putin-unlikely-to-allow", { about: ["vladimir-putin", "iran", "permanent-presence-in-syria"] });
fc("putin-would-act-against-israel", { label: "If necessary, Putin would readily act against Israel", proposition: "If necessary, Putin would readily act against Israel." });
fc("response-unlikely-to-deter", { about: ["iran", "israel", "israeli-strikes-in-syria"] });
fc("retaliation-will-come", { label: "Iran is expected to retaliate for the strike", about: ["strike-near-damascus", "iran", "israel"] });
fc("russia-cannot-pay-alone", { about: ["russia", "reconstruction-cost", "reconstruction-money"] });
fc("russia-would-press-both-sides", { about: ["russia", "israel", "iran"], condition: cond("A direct conflict on Syrian soil, and pro-Iranian forces already weakened.", "direct-conflict-on-syrian-soil") });
fc("shared-interests-may-help", { about: ["iranian-presence-in-syria", "israel-and-russia-share-interests", "russia", "israel"] });
fc("terror-abroad-most-likely", { about: ["burgas-bombing", "iran"] });
// ---------- interests
const int = (id, p) => edit("interests", id, p);
int("iran-against-influence", { statement: "Iran sees itself and Assad in a so-called axis of resistance against Israeli and US influence." });
int("iran-for-assad", { statement: "Iran wants Assad to stay and is among his main foreign supporters." });
int("iran-for-attacks-on-israel", { time: at("2015/..", "since 2015", "inferred", "Khamenei’s words are of 2015; that they still hold is our reading.") });
int("israel-against-presence", { statement: "Israel opposes a further base for Iran and its allies, in Syria." });
for (const a of ["israel", "russia"]) { const f = path(`${a}-for-air-safety`, "interests"); const d = parseDocument(readFileSync(f, "utf8")); d.set("certainty", d.createNode(cert("inferred"))); d.set("time", d.createNode(ENTRY("Read from the mechanisms, the first of which came shortly after Russia’s entry."))); d.setIn(["evidence", 0, "use"], "infers"); writeFileSync(f, d.toString({ lineWidth: 0, flowCollectionPadding: false })); }
int("russia-against-presence", { degree: "leaning", statement: "A lasting presence of pro-Iranian militias would stand in the way of the deal that Russia wants, and Iran’s foothold may trouble it too." });
int("russia-on-strikes", { condition: cond("Tensions do not grow into a direct conflict between Israel and Iran on Syrian soil.", "direct-conflict-on-syrian-soil") });
// ---------- relations
const rel = (id, p) => edit("relations", id, p);
rel("iran-equips-hezbollah", { kind: "supplies", statement: "Iran has long used Syria as its route to equip Hezbollah in Lebanon.", about: ["syria", "lebanon"], time: del });
rel("iran-and-syria-cooperate", { time: del, about: ["iran-iraq-war"], statement: "Iran and Syria share a history of cooperation, as in the Iran–Iraq War." });
rel("pro-iranian-forces-threaten-israel", { kind: "threatens", about: ["lebanon"] });
rel("iran-russia-alliance", { attribution: [PASS, { unnamed: { count: "many" }, role: "holds", word: "conventional wisdom" }], certainty: cert("disputed") });
rel("russia-against-assads-foes", { attribution: [MJ, { actor: "russia", word: "what it calls" }], certainty: cert("reported") });
rel("putin-and-german-teacher", { statement: "Putin’s childhood German teacher lives in Tel Aviv, in a flat he bought her.", about: ["tel-aviv"], time: del });
rel("putin-and-jewish-neighbours", { time: del }); rel("putin-and-rakhlin", { time: del });
// ---------- mechanisms
const mech = (id, p) => edit("mechanisms", id, p);
mech("air-forces-deconfliction", { time: ENTRY() });
mech("hmeimim-hotline", { statement: "A telephone hot line, set up shortly after Russia entered the war, joins its command centre at Hmeimim and an Israeli Air Force command post.", time: ENTRY("Set up shortly after Russia’s entry in the fall; the day is not given.") });
mech("stray-aircraft-procedures", { place: "israeli-airspace", label: "Gilad: procedures for Russian aircraft that stray into Israeli airspace", statement: "Israel and Russia have steps that keep a Russian aircraft safe when it enters Israeli airspace by accident.", attribution: [MJ, word({ source: "gilad-account" }, "according to")], certainty: cert("reported"), evidence: [ev(12, "according to General Amos", "Israeli airspace")] });
mech("tacit-air-restraint", { label: "In effect, Russia leaves its air force out of Israel’s attacks", certainty: cert("inferred", "In effect"), time: ENTRY("Undated; not before Russia’s entry."), evidence: [ev(10, "already tacitly cooperating with", "undermine Tehran"), ev(12, "In effect, by not", "against Israeli attacks")] });
// ---------- quotes
edit("quotes", "khamenei-25-years", { lead: "of Israel:", occasion: { text: "Statement after the nuclear deal", event: "khamenei-statement-on-israel", source: "khamenei-statement-2015" } });
edit("quotes", "khamenei-iran-will-support", { occasion: { text: "Statement after the nuclear deal", event: "khamenei-statement-on-israel", source: "khamenei-statement-2015" } });
{ const f = path("netanyahu-we-will-not-allow", "quotes"); const d = parseDocument(readFileSync(f, "utf8")); d.set("audience", d.createNode(["iran"])); d.delete("coding"); d.deleteIn(["evidence", 1]); writeFileSync(f, d.toString({ lineWidth: 0, flowCollectionPadding: false })); }
{ const f = path("javedanfar-more-than-regime-survival", "quotes"); const d = parseDocument(readFileSync(f, "utf8")); d.setIn(["evidence", 1, "use"], "paraphrases"); writeFileSync(f, d.toString({ lineWidth: 0, flowCollectionPadding: false })); }
// ---------- red lines
{ const f = path("iranian-presence-in-syria", "redlines"); const d = parseDocument(readFileSync(f, "utf8"));
  const set = (k, v) => d.setIn(k.split("."), d.createNode(v));
  set("drawnBy", "actor"); set("prohibits", "Iranian militias and military infrastructure that stay in Syria for good.");
  set("reasons", [{ text: "Israel does not want another base of Iran and its allies.", records: ["israel-against-presence"] }, { text: "Israeli officials believe that Hezbollah in Lebanon has more than 100,000 missiles; Iran is close to Islamic Jihad and to Hamas’s military wing.", records: ["hezbollah-missiles", "iran-and-islamic-jihad", "iran-and-hamas-military-wing", "pro-iranian-forces-threaten-israel"] }, { text: "Khamenei said in 2015 that Iran would support whoever strikes Israel.", records: ["khamenei-iran-will-support"] }]);
  set("domesticSupport", "Cross-party; in 2012 many politicians opposed Netanyahu on another matter, a strike on nuclear sites.");
  set("since", at("[2017-12-01..2017-12-02]", "a few hours after the strike"));
  d.setIn(["ladder", "rungs", 1], d.createNode({ id: "backing-assad", label: "Iran backs Assad’s rule" }));
  d.setIn(["ladder", "coding"], "The rungs are ours. The author speaks of “apparent plans”, of claims of a base and of a site that reportedly housed Iranian forces; he never says that the line was crossed. So building or housing stands one rung below it, and only forces that stay for good cross it.");
  set("signals", [{ record: "iran-equips-hezbollah", rung: "supply-route", why: "The route is old; the article does not date its start.", predates: true }, { record: "iran-backs-assad", rung: "backing-assad", why: "Support for Assad, dated from May 2011." }, { record: "iran-intends-naval-base", rung: "base-plans", why: "A naval base is suggested; we count it as a plan for a permanent base." }, { record: "iran-plans-permanent-base", rung: "base-plans", why: "The author calls the plans apparent." }, { record: "iran-building-permanent-base", rung: "base-building", why: "Claims, on which the BBC reported, that building is under way." }, { record: "site-housed-iranian-forces", rung: "base-building", why: "Reported of the site, not established." }]);
  set("expectations", [{ forecast: "build-up-likely-to-continue", why: "Iran would try to go on; whether it gets further is left open." }, { forecast: "assad-could-be-pressed", why: "More forces with Assad’s leave; the author says increased, not permanent." }, { forecast: "attack-from-syria-possible", rung: "attacks-from-syria", why: "An attack on Israeli forces from Syria is the top rung." }, { forecast: "putin-unlikely-to-allow", why: "What would hold Iran below the line in the long run." }]);
  writeFileSync(f, d.toString({ lineWidth: 0, flowCollectionPadding: false })); }
{ const f = path("direct-conflict-on-syrian-soil", "redlines"); const d = parseDocument(readFileSync(f, "utf8")); const j = d.toJS();
  const set = (k, v) => d.setIn(k.split("."), d.createNode(v));
  set("label", "By our reading, Russia would step in at a direct Israeli–Iranian conflict in Syria"); set("drawnBy", "editors"); d.delete("expressed"); d.delete("reasons");
  set("prohibits", "Israel and Iran fighting each other directly on Syrian soil."); set("since", at("2017-12", "at the article’s date"));
  d.setIn(["ladder", "coding"], "The author says what would change Putin’s calculation; the line and its rungs are ours, put together from the forms of retaliation that he considers. The Burgas attack of 2012 came before Russia entered the war and is no step here.");
  set("signals", [{ record: "strike-near-damascus", rung: "tacit-cooperation", why: "Israel strikes a site near Damascus." }, { record: "israeli-attacks-in-syria", rung: "tacit-cooperation", why: "Israel attacks; agreements keep Russian jets out of the way." }, { record: "tacit-air-restraint", rung: "tacit-cooperation", why: "Russia does not defend its allies from the air." }]);
  set("evidence", [{ ...j.evidence[0] }]); set("coding", [{ field: "drawnBy", value: "editors", why: "No Russian statement is cited and the author does not speak of a line of Russia’s: he says what would make it step in." }]);
  writeFileSync(f, d.toString({ lineWidth: 0, flowCollectionPadding: false })); }
// ---------- dynamics
{ const f = path("escalation-in-syria", "dynamics"); const d = parseDocument(readFileSync(f, "utf8"));
  d.addIn(["links"], d.createNode({ from: "diplomacy", to: "tensions", sign: "-", why: "Diplomatic intervention cools the cycle down.", records: ["cooling-down-needs-diplomacy"] }));
  d.addIn(["loops"], d.createNode({ id: "cooling", label: "Diplomacy cools tensions down", path: ["tensions", "conflict", "diplomacy"], kind: "balancing" }));
  writeFileSync(f, d.toString({ lineWidth: 0, flowCollectionPadding: false })); }
// ---------- sources
drop("sources", ...["aljazeera-qassam", "everypolitician-knesset", "everypolitician-lebanon", "i24news-air-force", "israel-defense-28102", "masrawy-islamic-jihad", "nomenklatura-wikidata", "novostipmr-air-force", "parsinlu", "party-facts-hamas", "party-facts-hezbollah", "plover-manual", "rigour-il", "rigour-ir", "rigour-name-tests", "rigour-putin-names", "rigour-ru", "rigour-sy", "rigour-us", "unicode-cldr-48", "zeitoons-12316"]);
const names = (id, label, publisher, url, licence, note) => make("sources", id, { kind: "dataset", role: "names", label, publisher: { organisation: publisher }, retrieved: "2026-11-28", url, ...(licence && { licence }), ...(note && { note }) });
names("unicode-cldr", "Unicode CLDR 48, names of territories and cities", "Unicode Consortium", "https://cldr.unicode.org/index/downloads/cldr-48", { name: "Unicode-3.0" }, "Short display names of territories; exemplar cities of time zones.");
names("iso-3166", "ISO 3166, codes for countries", "International Organization for Standardization", "https://www.iso.org/obp/ui/");
names("wikidata", "Wikidata, labels and identifiers", "Wikimedia", "https://www.wikidata.org/", { name: "CC0-1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" });
names("geonames", "GeoNames", "GeoNames", "https://www.geonames.org/", { name: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" });
names("ourairports", "OurAirports, register of airports", "OurAirports", "https://ourairports.com/airports/OSLK/");
edit("sources", "rbc-rakhlin", { role: "names" });
edit("sources", "javedanfar-2017", { container: { title: "Foreign Affairs" }, access: "held" });
for (const s of ["khamenei-statement-2015", "bagheri-remarks-2016", "bbc-report-2017", "netanyahu-video-2017", "un-envoy-estimate", "israeli-missile-estimate", "gilad-account"]) edit("sources", s, { access: "through-another" });
edit("sources", "netanyahu-video-2017", { kind: "broadcast" });
// ---------- actors
make("actors", "iraq", { kind: "state", name: "Iraq", names: [{ lang: "ar", text: "العراق", source: "unicode-cldr" }], description: "Iran’s enemy in the Iran–Iraq War.", evidence: [ev(4, "the Iran-Iraq War")] });
const SRC = { "unicode-cldr-48": "unicode-cldr", "rigour-putin-names": "wikidata", "everypolitician-knesset": "wikidata", "everypolitician-lebanon": "wikidata", "rbc-rakhlin": "rbc-rakhlin" };
const DESC = { "hamas-military-wing": "The armed part of Hamas; Iran has close relations with it.", hamas: "The movement whose military wing is close to Iran.", "islamic-jihad": "A Palestinian movement to which Iran is close.", "islamic-state": "One of those over whom Russia won victories in Syria.", "iranian-armed-forces": "Iran’s forces, of which Bagheri was chief of staff.", "united-nations": "The organisation whose envoy put a figure on rebuilding Syria.", "bashar-al-assad": "Syria’s president, whom Iran and Russia keep in power.", "benjamin-netanyahu": "Israel’s prime minister, who made the line explicit.", "mohammad-bagheri": "Chief of staff of Iran’s forces, who suggested a naval base in Syria.", "ali-khamenei": "Iran’s Supreme Leader, who spoke against Israel in 2015.", "vladimir-putin": "Russia’s president; by the author’s account the only one who could broker between Iran and Israel." };
const PN = { "meir-javedanfar": ["Javedanfar", "Meir"], "ali-khamenei": ["Khamenei", "Ali"], "amos-gilad": ["Gilad", "Amos"], "anatoly-rakhlin": ["Rakhlin", "Anatoly"], "bashar-al-assad": ["Assad", "Bashar", "al-"], "benjamin-netanyahu": ["Netanyahu", "Benjamin"], "mohammad-bagheri": ["Bagheri", "Mohammad"], "vladimir-putin": ["Putin", "Vladimir"] };
for (const f of readdirSync(`${TO}/actors`)) {
  const id = f.slice(0, -5), file = `${TO}/actors/${f}`, d = parseDocument(readFileSync(file, "utf8")), j = d.toJS();
  const nn = (j.names ?? []).flatMap((n) => (SRC[n.source] || n.source === "unicode-cldr" ? [{ ...n, source: SRC[n.source] ?? n.source }] : []));
  if (j.names) nn.length ? d.set("names", d.createNode(nn)) : d.delete("names");
  if (j.identifiers) d.set("identifiers", d.createNode(j.identifiers.map((x) => ({ ...x, checked: "2026-11-28", source: x.scheme === "wikidata" ? "wikidata" : "iso-3166" }))));
  if (!j.description && DESC[id]) d.set("description", DESC[id]);
  if (PN[id]) { const [family, given, particle] = PN[id]; d.set("personName", d.createNode({ family, given, ...(particle && { particle }) })); }
  if (["benjamin-netanyahu", "vladimir-putin"].includes(id)) d.delete("partOf");
  if (id === "un-special-envoy-for-syria") d.delete("partOf");
  if (id === "amos-gilad") d.deleteIn(["roles", 0, "at"]);
  if (id === "russian-jews") d.set("name", "Russian Jews close to Putin");
  if (id === "meir-javedanfar") d.set("roles", d.createNode([{ id: "lecturer", title: "Teacher of Iranian politics, Interdisciplinary Center, Herzliya", evidence: [ev(22, "teaches Iranian politics at", "in Herzliya")] }, { id: "researcher", title: "Senior researcher on Iran and the Persian Gulf", evidence: [ev(22, "a senior researcher at", "Persian Gulf Studies")] }]));
  writeFileSync(file, d.toString({ lineWidth: 0, flowCollectionPadding: false }));
}
// ---------- places, topics
const geo = (id, latitude, longitude, uncertaintyMetres, source) => edit("places", id, { precision: "near", coordinates: { latitude, longitude, uncertaintyMetres, source } });
geo("damascus", 33.5102, 36.29128, 10000, "geonames"); geo("tel-aviv", 32.08088, 34.78057, 6000, "geonames"); geo("burgas", 42.50651, 27.46886, 6000, "geonames"); geo("hmeimim", 35.4011, 35.9487, 3000, "ourairports");
edit("places", "damascus", { names: [{ lang: "ar", text: "دمشق", source: "unicode-cldr" }] });
for (const p of ["bulgaria", "lebanon", "syrian-soil"]) edit("places", p, { "names.0.source": "unicode-cldr" });
edit("places", "israeli-airspace", { kind: "airspace" });
const ABOUT = { "air-safety-over-syria": ["israel", "russia"], "assad-in-power": ["bashar-al-assad"], "attacks-on-israel": ["israel"], "inclusive-peace-deal": ["russia", "syrian-opposition", "assad-government"], "israeli-and-us-influence": ["israel", "united-states"], "israeli-strikes-in-syria": ["israel", "iran", "hezbollah"], "permanent-presence-in-syria": ["iran", "syrian-soil"], "reconstruction-money": ["syrian-soil"], "russian-standing": ["russia"] };
for (const [id, about] of Object.entries(ABOUT)) edit("topics", id, { about });
