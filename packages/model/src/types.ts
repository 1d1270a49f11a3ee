import type * as z from "zod";
import type * as schema from "./schema.js";

export type Time = z.infer<typeof schema.time>;
export type Text = z.infer<typeof schema.text>;
export type Evidence = z.infer<typeof schema.evidence>;
export type Unnamed = z.infer<typeof schema.unnamed>;
export type VoiceRole = z.infer<typeof schema.voiceRole>;
export type Condition = z.infer<typeof schema.condition>;
export type PersonName = z.infer<typeof schema.personName>;
export type Licence = z.infer<typeof schema.licence>;
export type Voice = z.infer<typeof schema.voice>;
export type Certainty = z.infer<typeof schema.certainty>;
export type CertaintyStatus = z.infer<typeof schema.certaintyStatus>;
export type Correction = z.infer<typeof schema.correction>;
export type Retraction = z.infer<typeof schema.retraction>;

export type Source = z.infer<typeof schema.source>;
export type Actor = z.infer<typeof schema.actor>;
export type Flag = z.infer<typeof schema.flag>;
export type ActorKind = z.infer<typeof schema.actorKind>;
export type Place = z.infer<typeof schema.place>;
export type DatasetMap = z.infer<typeof schema.map>;
export type Topic = z.infer<typeof schema.topic>;
export type Mechanism = z.infer<typeof schema.mechanism>;

export type Event = z.infer<typeof schema.event>;
export type ParticipantRole = z.infer<typeof schema.participantRole>;
export type Quote = z.infer<typeof schema.quote>;
export type Claim = z.infer<typeof schema.claim>;
export type Redline = z.infer<typeof schema.redline>;
export type Interest = z.infer<typeof schema.interest>;
export type Relation = z.infer<typeof schema.relation>;
export type Dynamics = z.infer<typeof schema.dynamics>;
export type Forecast = z.infer<typeof schema.forecast>;
export type Figure = z.infer<typeof schema.figure>;

export type Translation = z.infer<typeof schema.translation>;
export type TranslationStatus = z.infer<typeof schema.translationStatus>;
export type Ours = z.infer<typeof schema.ours>;
export type Translated = z.infer<typeof schema.translated>;

export type About = z.infer<typeof schema.about>;
export type Redirect = z.infer<typeof schema.redirect>;
export type Dataset = z.infer<typeof schema.dataset>;
