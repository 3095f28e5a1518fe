// Types of the commands. Generated from the Rust types; until the generator has run, this copy follows the contract.

export type Day = string;
export interface Choice { code: string; label: string }
export type PersonKind = "teacher" | "head" | "pupil" | "student" | "partner";
export type Sex = "female" | "male";
export type Category = "none" | "conformity" | "first" | "highest" | "methodist" | "mentor";
export type OrganizationKind = "school" | "district" | "partner";
export type PairStatus = "proposed" | "consented" | "ordered" | "active" | "completed" | "stopped";
export type Framework = "employees" | "pupils";
export type Form = "teacher_teacher" | "head_teacher" | "school_student" | "pupil_pupil" | "teacher_pupil" | "uchitel_uchitel" | "student_pupil" | "employer_pupil" | "employer_student";
export type Model = "experienced_young" | "leader_difficulties" | "innovator_conservative" | "subject_expert" | "head_teacher" | "school_student" | "strong_weak" | "leader_passive" | "equal_equal" | "adapted_newcomer" | "curator_author" | "professional_consumer" | "colleague_young" | "employer_future" | "professional_choosing";
export type Kind = "traditional" | "group" | "virtual" | "short_term" | "reversive" | "situational" | "speed";
export type Empty = Record<string, never>;

export interface PersonFields {
  kind?: PersonKind | null; surname?: string; given?: string; patronymic?: string; sex?: Sex | null;
  birth_date?: Day | null; birth_year?: number | null; organization_id?: string | null; position?: string; subject?: string;
  category?: Category | null; teaching_since?: Day | null; education?: string; courses?: string; class?: string; study_place?: string;
  phone?: string; email?: string; address?: string; representative?: string; representative_role?: string; representative_phone?: string;
  genitive?: string; dative?: string; accusative?: string; instrumental?: string; prepositional?: string; note?: string;
}
export interface OrganizationFields {
  kind?: OrganizationKind | null; full_name?: string; short_name?: string; district?: string; department?: string; address?: string;
  place?: string; phone?: string; email?: string; letterhead?: string; director_id?: string | null; curator_id?: string | null; note?: string;
}
export interface MentorFields {
  entered_on?: Day | null; competencies?: string; achievements?: string; interests?: string; wanted_age?: string; time_resource?: string;
  capacity?: number; finished_on?: Day | null; results?: string; link?: string;
}
export interface MenteeFields {
  entered_on?: Day | null; requests?: string[]; request_text?: string; waiting_since?: Day | null; finished_on?: Day | null;
  results?: string; link?: string; completion_mark?: string;
}
export interface PairFields {
  title?: string; form?: Form | null; model?: Model | null; kinds?: Kind[]; start?: Day | null; end?: Day | null; mentors?: string[];
  mentees?: string[]; goal?: string; note?: string; overload_reason?: string;
}

export interface FileState {
  path: string; name: string; organization: { id: string; kind: OrganizationKind; short_name: string } | null; curator: string; demo: boolean;
  undo: string | null; redo: string | null; backup_at: string | null; school_years: number[];
}
export interface AppState { version: string; today: Day; file: FileState | null; default_path: string; default_exists: boolean; default_damaged: boolean }
export interface PersonRef { id: string; name: string; detail: string }
export interface Backup { path: string; at: string; size: number; name: string }
export interface OrganizationCard { id: string; fields: OrganizationFields; director: PersonRef | null; curator: PersonRef | null }
export interface Partner { id: string; fields: OrganizationFields; people: number; archived: boolean }
export interface PersonQuery {
  text?: string; view?: "all" | "mentors" | "mentees" | "waiting" | "archived"; kinds?: PersonKind[]; class?: string; organization_id?: string | null;
  school_year?: number | null; sort?: "name" | "kind" | "detail" | "waiting" | "load"; descending?: boolean; offset?: number; limit?: number;
}
export interface PersonRow {
  id: string; name: string; short_name: string; kind: PersonKind; detail: string; organization: string; phone: string; archived: boolean;
  mentor: { capacity: number; busy: number; paused: boolean } | null;
  mentee: { waiting_since: Day | null; paused: boolean; requests: string[]; mentors: string[] } | null;
}
export interface PersonCounts { all: number; mentors: number; mentees: number; waiting: number; archived: number }
export interface People { rows: PersonRow[]; total: number; counts: PersonCounts }
export interface Missing { field: string; label: string; why: string }
export interface PersonCard {
  id: string; fields: PersonFields; organization: string; detail: string; archived_on: Day | null; merged_into: string | null;
  mentor: { fields: MentorFields; paused_since: Day | null; pause_reason: string; busy: number } | null;
  mentee: { fields: MenteeFields; requests: string[]; paused_since: Day | null; pause_reason: string } | null;
  pairs: PairRow[]; missing: Missing[];
}
export interface Duplicate { id: string; name: string; detail: string; exact: boolean }
export interface Twins { a: PersonRef; b: PersonRef; exact: boolean }
export interface Difference { field: string; label: string; keep: string; other: string }
export interface Request { id: string; label: string; used: number; archived: boolean }
export interface PairQuery {
  text?: string; view?: "all" | "active" | "preparing" | "finished" | "archived"; form?: Form | null; kind?: Kind | null; status?: PairStatus | null;
  person_id?: string | null; school_year?: number | null; sort?: "mentor" | "mentee" | "start" | "end" | "status"; descending?: boolean; offset?: number; limit?: number;
}
export interface Member { person_id: string; name: string; short_name: string; detail: string; consented_on: Day | null }
export interface PairRow {
  id: string; title: string; mentors: Member[]; mentees: Member[]; form: Form; model: Model | null; kinds: Kind[]; start: Day; end: Day;
  status: PairStatus; alert: "consent" | "order" | "ended" | null;
}
export interface PairCounts { all: number; active: number; preparing: number; finished: number; archived: number }
export interface Pairs { rows: PairRow[]; total: number; counts: PairCounts }
export interface PairCard {
  row: PairRow; fields: PairFields; proposed_on: Day | null; order_number: string; ordered_on: Day | null; started_on: Day | null; finished_on: Day | null;
  reason: string; result: string; requests: string[]; loads: { person_id: string; name: string; busy: number; capacity: number }[]; archived: boolean;
}
export interface Attention { level: "late" | "soon" | "idle"; sign: string; title: string; detail: string; action: string; screen: "people" | "pairs" | "settings"; id: string | null }
export interface Overview {
  date_line: string; attention: Attention[]; figures: { label: string; done: number; of: number }[];
  counts: { people: number; teachers: number; pupils: number; mentors: number; mentees: number; pairs: number; groups: number };
  missing: { label: string; why: string; screen: string; id: string | null }[];
}
export interface Found { people: PersonRow[]; pairs: PairRow[] }
export interface Saved { path: string; name: string; folder: string; summary: string }
export interface JournalChange { title: string; field: string; before: string; after: string }
export interface JournalEntry { id: string; at: string; who: string; label: string; state: "done" | "undone" | "undo" | "redo"; changes: JournalChange[] }
export interface FormChoice { code: Form; label: string; framework: Framework; mentors: PersonKind[]; mentees: PersonKind[]; models: Choice[]; kinds: Choice[] }
export interface Vocabulary {
  person_kinds: Choice[]; sexes: Choice[]; categories: Choice[]; statuses: Choice[]; organization_kinds: Choice[]; frameworks: Choice[]; forms: FormChoice[];
}

export interface Commands {
  "app.state": { arg: Empty; output: AppState };
  "file.open": { arg: { path?: string | null }; output: AppState };
  "file.create": { arg: { path: string }; output: AppState };
  "file.close": { arg: Empty; output: AppState };
  "file.demo": { arg: { path?: string | null }; output: AppState };
  "file.pick": { arg: { purpose: "open" | "create" | "save"; name?: string | null }; output: { path: string | null } };
  "file.check": { arg: Empty; output: { problems: string[] } };
  "file.show": { arg: { path: string; how: "open" | "folder" }; output: Empty };
  "backup.make": { arg: Empty; output: { path: string | null; at: string } };
  "backup.list": { arg: { path?: string | null }; output: Backup[] };
  "backup.restore": { arg: { backup: string; path?: string | null }; output: AppState };
  "organization.setup": { arg: { kind: OrganizationKind; short_name: string; curator: string }; output: { id: string } };
  "organization.get": { arg: Empty; output: OrganizationCard };
  "organization.update": { arg: { fields: OrganizationFields }; output: Empty };
  "partner.list": { arg: { archived: boolean }; output: Partner[] };
  "partner.add": { arg: { fields: OrganizationFields }; output: { id: string } };
  "partner.update": { arg: { id: string; fields: OrganizationFields }; output: Empty };
  "partner.archive": { arg: { id: string }; output: Empty };
  "partner.restore": { arg: { id: string }; output: Empty };
  "person.list": { arg: PersonQuery; output: People };
  "person.get": { arg: { id: string }; output: PersonCard };
  "person.add": { arg: { fields: PersonFields }; output: { id: string } };
  "person.update": { arg: { id: string; fields: PersonFields }; output: Empty };
  "person.archive": { arg: { id: string; reason: string }; output: Empty };
  "person.restore": { arg: { id: string }; output: Empty };
  "person.duplicates": { arg: { id?: string | null; fields: PersonFields }; output: Duplicate[] };
  "person.twins": { arg: Empty; output: Twins[] };
  "person.compare": { arg: { keep: string; other: string }; output: Difference[] };
  "person.merge": { arg: { keep: string; other: string; take: string[] }; output: Empty };
  "mentor.save": { arg: { id: string; fields: MentorFields }; output: Empty };
  "mentor.pause": { arg: { id: string; since: Day; reason: string }; output: Empty };
  "mentor.resume": { arg: { id: string }; output: Empty };
  "mentor.remove": { arg: { id: string }; output: Empty };
  "mentee.save": { arg: { id: string; fields: MenteeFields }; output: Empty };
  "mentee.pause": { arg: { id: string; since: Day; reason: string }; output: Empty };
  "mentee.resume": { arg: { id: string }; output: Empty };
  "mentee.remove": { arg: { id: string }; output: Empty };
  "request.list": { arg: { archived: boolean }; output: Request[] };
  "request.add": { arg: { label: string }; output: { id: string } };
  "request.rename": { arg: { id: string; label: string }; output: Empty };
  "request.archive": { arg: { id: string }; output: Empty };
  "request.restore": { arg: { id: string }; output: Empty };
  "pair.list": { arg: PairQuery; output: Pairs };
  "pair.get": { arg: { id: string }; output: PairCard };
  "pair.create": { arg: { fields: PairFields }; output: { id: string } };
  "pair.update": { arg: { id: string; fields: PairFields }; output: Empty };
  "pair.consent": { arg: { id: string; person_id: string; on: Day | null }; output: Empty };
  "pair.order": { arg: { id: string; number: string; on: Day | null }; output: Empty };
  "pair.start": { arg: { id: string; on: Day | null }; output: Empty };
  "pair.complete": { arg: { id: string; on: Day | null; result: string }; output: Empty };
  "pair.stop": { arg: { id: string; on: Day | null; reason: string }; output: Empty };
  "pair.mirror": { arg: { id: string; start: Day | null; end: Day | null }; output: { id: string } };
  "pair.archive": { arg: { id: string }; output: Empty };
  "pair.restore": { arg: { id: string }; output: Empty };
  "home.overview": { arg: { school_year: number | null }; output: Overview };
  "search.all": { arg: { text: string }; output: Found };
  "register.export": { arg: { register: "people" | "mentors" | "mentees" | "pairs"; people?: PersonQuery; pairs?: PairQuery; path?: string | null }; output: Saved };
  "register.workbook": { arg: { school_year: number | null; path?: string | null }; output: Saved };
  "journal.list": { arg: { record?: string | null; offset?: number; limit?: number }; output: { entries: JournalEntry[]; total: number } };
  "journal.undo": { arg: Empty; output: { label: string } };
  "journal.redo": { arg: Empty; output: { label: string } };
  "vocabulary.list": { arg: Empty; output: Vocabulary };
  "help.topics": { arg: Empty; output: { id: string; title: string }[] };
  "help.page": { arg: { id: string }; output: { title: string; html: string } };
  "about.get": { arg: Empty; output: { version: string; licences: { name: string; version: string; licence: string }[] } };
}
