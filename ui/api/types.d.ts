// Generated from the Rust types by `make types`. Do not edit.

export type About = { version: string, licences: Array<Licence>, };
export type Acquainted = { person_id: string, name: string, on: Day | null, };
export type Activity = { id: string, fields: ActivityFields, 
/**
 * What the deadline was understood as, in plain words; empty when it says the same.
 */
understood: string, 
/**
 * In the order of time, those without a date last.
 */
occurrences: Array<Occurrence>, 
/**
 * The activity of another roadmap that it answers.
 */
answers: ActivityLink | null, 
/**
 * Activities of other roadmaps that answer it.
 */
answered_by: Array<ActivityLink>, };
export type ActivityCard = { roadmap_id: string, roadmap: string, 
/**
 * The time that the roadmap covers.
 */
start: Day | null, end: Day | null, 
/**
 * «2. Организационные меры»; empty before the first section.
 */
section: string, activity: Activity, archived: boolean, };
export type ActivityFields = { 
/**
 * None: before the first section.
 */
section_id?: string | null, 
/**
 * As the act has it: «1.1».
 */
number: string, title: string, 
/**
 * Verbatim.
 */
deadline: string, 
/**
 * The deadline in words that the program understands, where its own are not enough:
 * «По отдельному графику» became «15.03.2027». Empty: the deadline speaks for itself.
 */
meaning: string, responsible: string, result: string, note: string, 
/**
 * Each school has to do it: it stands in the district's grid.
 */
by_schools: boolean, 
/**
 * The activity of another roadmap that this one answers.
 */
answers_id?: string | null, };
export type ActivityLink = { id: string, roadmap_id: string, roadmap: string, number: string, title: string, };
export type ActivityPart = { number: string, title: string, deadline: string, responsible: string, };
export type AgreementFields = { number: string, day?: Day | null, content: string, 
/**
 * «очно, 2 часа в неделю».
 */
form: string, payment: string, };
export type Alert = "consent" | "order" | "ended";
export type AppState = { version: string, today: Day, file: FileState | null, 
/**
 * The file that the program was started with, as long as none is open.
 */
asked: string | null, default_path: string, 
/**
 * A file stands under the default name.
 */
default_exists: boolean, };
export type Attachment = { id: string, name: string, 
/**
 * Bytes.
 */
size: number, };
export type Attention = { level: Level, sign: string, title: string, detail: string, action: string, screen: Screen, id: string | null, 
/**
 * An activity's moment, to be marked as done at once.
 */
occurrence_id: string | null, };
export type Backup = { path: string, name: string, 
/**
 * Local time, ISO.
 */
at: string, 
/**
 * Bytes.
 */
size: number, };
export type CalendarDay = { day: Day, working: boolean, note: string, };
export type Category = "none" | "conformity" | "first" | "highest" | "methodist" | "mentor";
export type Checked = { 
/**
 * Empty when the file is sound.
 */
problems: Array<string>, };
export type Choice = { code: string, label: string, };
export type ColumnRole = "number" | "section" | "title" | "deadline" | "responsible" | "result" | "note" | "skip";
export type Day = string;
export type Deadline = { 
/**
 * Verbatim.
 */
text: string, terms: Array<DeadlineTerm>, };
export type DeadlineKind = "date" | "by" | "period" | "every" | "ongoing" | "when" | "done" | "none";
export type DeadlineTerm = { kind: DeadlineKind, start: Day | null, 
/**
 * The last day on which it is still in time.
 */
end: Day | null, every: DeadlineUnit | null, 
/**
 * How many times in each unit, when said. Once in several months is one window:
 * «ежегодно, сентябрь – октябрь».
 */
times: number | null, 
/**
 * 1–12; in the order of the calendar, or of a range that crosses the new year.
 */
months: Array<number>, day: number | null, 
/**
 * Follows «далее».
 */
then: boolean, 
/**
 * For `when`, and for any remainder: the words themselves.
 */
condition: string | null, 
/**
 * The year came from the context, not from the text.
 */
year_assumed: boolean, };
export type DeadlineUnit = "year" | "half_year" | "quarter" | "month" | "week" | "term";
export type Difference = { field: string, label: string, keep: string, other: string, };
export type DocumentCard = { id: string, fields: DocumentFields, status: DocumentStatus, heading: string, created_on: Day | null, pairs: Array<NamedRecord>, person: NamedRecord | null, 
/**
 * What it still lacks; empty for what was signed.
 */
missing: Array<DocumentGap>, 
/**
 * The order whose package it belongs to.
 */
package_id: string | null, 
/**
 * The papers that came with this order.
 */
package: Array<DocumentRow>, acquainted: Array<Acquainted>, };
export type DocumentFamily = "orders" | "consents" | "agreements" | "work" | "reports" | "surveys" | "awards" | "registers";
export type DocumentFamilyList = { family: DocumentFamily, label: string, kinds: Array<DocumentKindChoice>, };
export type DocumentFields = { kind?: DocumentKind | null, 
/**
 * Free text: «45-ОД», «20/01-02».
 */
number: string, day?: Day | null, 
/**
 * 2026 for 2026/2027.
 */
school_year: number, 
/**
 * In the order of the document.
 */
pairs: Array<string>, person_id?: string | null, partner_id?: string | null, roadmap_id?: string | null, 
/**
 * Why a pair ends or a mentor changes.
 */
reason: string, 
/**
 * The first day on which it does not work any more.
 */
changes_on?: Day | null, 
/**
 * The new end of an extended pair.
 */
until?: Day | null, replacement_id?: string | null, note: string, };
export type DocumentFormat = "pdf" | "docx" | "svg";
export type DocumentGap = { 
/**
 * «Нет согласия: Зорина Л. П.»
 */
label: string, why: string, place: GapPlace, id: string | null, };
export type DocumentKind = "introduction" | "regulation" | "curator_order" | "pairs_order" | "pupils_order" | "stop_order" | "replace_order" | "extend_order" | "mentor_consent" | "mentee_consent" | "parent_consent" | "data_processing" | "data_publication" | "data_transfer" | "labour_agreement" | "cancel_notice" | "refusal" | "partner_agreement" | "programme" | "meeting_journal" | "mentor_report" | "curator_report" | "district_note" | "roadmap" | "mentee_before" | "mentee_after" | "mentor_before" | "mentor_after" | "pupil_survey" | "curator_sheet" | "thanks_letter" | "certificate" | "mentor_register" | "mentee_register" | "pair_register";
export type DocumentKindChoice = { code: DocumentKind, label: string, subject: DocumentSubject, numbered: boolean, };
export type DocumentPages = { 
/**
 * An SVG a page; empty for one that was not asked for.
 */
pages: Array<string>, missing: Array<DocumentGap>, 
/**
 * Letters that the font lacks: they are printed as a sign.
 */
unknown: string, };
export type DocumentQuery = { 
/**
 * Any part of the number or the heading.
 */
text?: string, kind?: DocumentKind | null, 
/**
 * Any kind of a family.
 */
family?: DocumentFamily | null, status?: DocumentStatus | null, school_year?: number | null, pair_id?: string | null, person_id?: string | null, };
export type DocumentRow = { id: string, kind: DocumentKind, status: DocumentStatus, number: string, day: Day | null, heading: string, school_year: number, created_on: Day | null, package_id: string | null, };
export type DocumentStatus = "draft" | "signed" | "void";
export type DocumentSubject = "school" | "pairs" | "pair" | "person" | "roadmap" | "partner";
export type Doubt = "deadline" | "no_deadline" | "year_assumed" | "split" | "joined" | "number" | "outside" | "no_title";
export type Draft = { title: string, 
/**
 * The act that approved it, in its own words: «приказ от 12.12.2022 № 209».
 */
act: string, 
/**
 * The time that it covers; the years that deadlines leave out come from it.
 */
start: Day | null, end: Day | null, 
/**
 * The columns of its table from left to right; empty where there was no table.
 */
headings: Array<DraftHeading>, rows: Array<DraftRow>, 
/**
 * What the document holds besides: nothing is dropped without being shown.
 */
leftovers: Array<Leftover>, };
export type DraftHeading = { 
/**
 * Verbatim.
 */
title: string, role: ColumnRole, };
export type DraftRow = { 
/**
 * 0 for an activity; 1 for a section, 2 for a section inside it, and so on.
 */
level: number, 
/**
 * As in the document, without a full stop at the end: «1.1».
 */
number: string, title: string, 
/**
 * Verbatim.
 */
deadline: string, 
/**
 * The deadline in other words, when the user has corrected it; empty otherwise.
 */
meaning: string, responsible: string, result: string, note: string, 
/**
 * The activity of another roadmap that this one answers.
 */
answers_id?: string | null, 
/**
 * The deadline before its years were moved; empty when they were not.
 */
was: string, 
/**
 * What was understood of the deadline, in plain words.
 */
understood: string, 
/**
 * How many dated moments it falls due; 0 also where the time of the roadmap is not known yet.
 */
moments: number, doubts: Array<Doubt>, 
/**
 * Left out when it is saved.
 */
skip: boolean, };
export type DraftTemplate = { code: string, title: string, 
/**
 * Whose it was and by which act: «Отдел образования … , приказ от 12.12.2022 № 209».
 */
source: string, start: Day | null, end: Day | null, activities: number, };
export type Duplicate = { id: string, name: string, detail: string, 
/**
 * The very same name, not one a letter apart.
 */
exact: boolean, };
export type Empty = Record<symbol, never>;
export type Fault = { 
/**
 * For programs: stays the same when the words change.
 */
code: string, message: string, 
/**
 * What to do next.
 */
action: string, 
/**
 * Words for fields of the argument.
 */
fields?: { [key in string]: string }, };
export type Figure = { label: string, done: number, of: number, };
export type FileState = { path: string, name: string, 
/**
 * None until the three questions of the first start are answered.
 */
organization: OwnOrganization | null, 
/**
 * The curator's full name.
 */
curator: string, demo: boolean, 
/**
 * What «Отменить» and «Вернуть» would do.
 */
undo: string | null, redo: string | null, 
/**
 * Local time of the newest copy, ISO.
 */
backup_at: string | null, 
/**
 * Activities of roadmaps that are late today.
 */
overdue: number, 
/**
 * Starting years of the school years to choose from, the latest first.
 */
school_years: Array<number>, };
export type Form = "teacher_teacher" | "head_teacher" | "school_student" | "pupil_pupil" | "teacher_pupil" | "uchitel_uchitel" | "student_pupil" | "employer_pupil" | "employer_student";
export type FormChoice = { code: Form, label: string, framework: Framework, mentors: Array<PersonKind>, mentees: Array<PersonKind>, models: Array<Choice>, kinds: Array<Choice>, };
export type Found = { people: Array<PersonRow>, pairs: Array<PairRow>, activities: Array<ActivityLink>, };
export type Framework = "employees" | "pupils";
export type GapPlace = "person" | "pair" | "organization" | "document";
export type Grid = { schools: Array<GridSchool>, rows: Array<GridRow>, };
export type GridCell = { state: State, status: Status, done_on: Day | null, evidence: string, note: string, };
export type GridCellKey = { occurrence_id: string, organization_id: string, };
export type GridRow = { occurrence_id: string, activity_id: string, number: string, title: string, deadline: string, start: Day | null, end: Day | null, label: string, done: number, of: number, 
/**
 * In the order of the schools.
 */
cells: Array<GridCell>, };
export type GridSchool = { id: string, short_name: string, 
/**
 * Of the moments shown: how many are done, and how many have to be.
 */
done: number, of: number, overdue: number, };
export type HelpPage = { title: string, html: string, };
export type HomeCounts = { people: number, teachers: number, pupils: number, mentors: number, mentees: number, pairs: number, groups: number, };
export type Id = { id: string, };
export type ImportCandidate = { id: string, name: string, detail: string, };
export type ImportChange = { 
/**
 * The field; its name is in the vocabulary.
 */
key: string, 
/**
 * «C12»; empty where it is not from a cell.
 */
place?: string, before?: string, after: string, 
/**
 * The words of the cell where they are not those of `after`.
 */
text?: string, taken: boolean, 
/**
 * Why it is not taken.
 */
note?: string, };
export type ImportColumn = { 
/**
 * «B».
 */
letters: string, title: string, field: ImportField, hidden: boolean, 
/**
 * What stands in its first cell.
 */
sample: string, 
/**
 * The letters of the column that it repeats.
 */
repeats: string, };
export type ImportCounts = { new: number, same: number, changed: number, doubtful: number, skipped: number, };
export type ImportDecision = { 
/**
 * Take the row in, or leave it out.
 */
take?: boolean | null, 
/**
 * The card that the row is about; empty for a new one.
 */
person?: string | null, 
/**
 * Who a new person is, where the list does not say it right.
 */
kind?: PersonKind | null, 
/**
 * Fields that stay as they are in the card; none: those that had better stay.
 */
leave?: Array<string> | null, };
export type ImportDraft = { 
/**
 * What was read: it is given back with every look.
 */
source: ImportSource, review: ImportReview, 
/**
 * What the user should know of the file.
 */
notes: Array<string>, };
export type ImportField = "ignored" | "number" | "name" | "surname" | "given" | "patronymic" | "kind" | "sex" | "birth" | "class" | "study_place" | "place" | "position" | "detail" | "subject" | "category" | "experience" | "education" | "courses" | "contacts" | "phone" | "email" | "address" | "representative" | "representative_role" | "representative_phone" | "note" | "entered_on" | "finished_on" | "results" | "link" | "competencies" | "achievements" | "interests" | "wanted_age" | "time_resource" | "request" | "completion_mark" | "of_pairs" | "mentors" | "mentees" | "form" | "model" | "kinds" | "start" | "end" | "order";
export type ImportLine = { 
/**
 * As the sheet numbers it.
 */
number: number, 
/**
 * One for each column.
 */
cells: Array<string>, hidden?: boolean, 
/**
 * Columns whose cells have formulas, by their index.
 */
formulas?: Array<number>, 
/**
 * Cells over several columns: the index of the first and how many.
 */
wide?: Array<[number, number]>, };
export type ImportList = "people" | "mentors" | "mentees" | "pairs";
export type ImportReview = { sheets: Array<ImportSheetReview>, 
/**
 * Of the sheets that come in.
 */
counts: ImportCounts, };
export type ImportRow = { 
/**
 * «0.12»: the sheet, the row; «0.12.2» for a second person of the row.
 */
key: string, number: number, state: ImportState, name: string, detail: string, 
/**
 * Who it is, as far as the list tells.
 */
kind: PersonKind | null, 
/**
 * The card that the row is about; none for a new one.
 */
person: ImportCandidate | null, 
/**
 * Cards that may be meant.
 */
candidates?: Array<ImportCandidate>, changes: Array<ImportChange>, 
/**
 * What should be looked at before the row is taken.
 */
doubts?: Array<string>, 
/**
 * Why the row is passed over.
 */
why?: string, 
/**
 * It cannot be taken until the list or the columns are put right.
 */
blocked: boolean, };
export type ImportSaved = { counts: ImportCounts, };
export type ImportSheet = { name: string, 
/**
 * The places of its columns, counted from zero: those with nothing written in them are left out.
 */
columns: Array<number>, 
/**
 * Of `columns`, those that are hidden in the file, by their index.
 */
hidden: Array<number>, lines: Array<ImportLine>, };
export type ImportSheetReview = { name: string, take: boolean, list: ImportList, kind: PersonKind, 
/**
 * The number of the row with the headings; zero where there are none.
 */
heading: number, columns: Array<ImportColumn>, rows: Array<ImportRow>, 
/**
 * The columns are those of the last file of this shape.
 */
remembered: boolean, };
export type ImportSheetWish = { 
/**
 * Whether the sheet comes in at all.
 */
take?: boolean | null, 
/**
 * The number of the row with the headings; zero where there are none.
 */
heading?: number | null, 
/**
 * One for each column.
 */
fields?: Array<ImportField> | null, kind?: PersonKind | null, list?: ImportList | null, };
export type ImportSource = { 
/**
 * The file's name; empty for pasted cells.
 */
file: string, sheets: Array<ImportSheet>, };
export type ImportState = "new" | "same" | "changed" | "doubtful" | "skipped";
export type ImportWish = { 
/**
 * By the sheets of the file; those that are left out are found out.
 */
sheets?: Array<ImportSheetWish>, 
/**
 * By the keys of rows.
 */
decisions?: { [key in string]: ImportDecision }, };
export type Journal = { entries: Array<JournalEntry>, 
/**
 * Of the whole journal, not of this page.
 */
total: number, };
export type JournalChange = { title: string, field: string, before: string, after: string, };
export type JournalEntry = { id: number, 
/**
 * Local time, ISO.
 */
at: string, who: string, label: string, state: "done" | "undone" | "undo" | "redo", changes: Array<JournalChange>, };
export type Kind = "traditional" | "group" | "virtual" | "short_term" | "reversive" | "situational" | "speed";
export type Leftover = { 
/**
 * Verbatim.
 */
text: string, why: Why, };
export type LegalReference = { 
/**
 * Empty for a new one.
 */
id: string, 
/**
 * After «в соответствии», the preposition with it.
 */
instrumental: string, 
/**
 * After «на основании».
 */
genitive: string, since?: Day | null, 
/**
 * Which kinds cite it.
 */
kinds: Array<DocumentKind>, archived: boolean, };
export type Level = "late" | "soon" | "idle";
export type Licence = { name: string, version: string, licence: string, };
export type Load = { capacity: number, busy: number, paused: boolean, };
export type Made = { 
/**
 * None when nothing has changed since the newest copy.
 */
path: string | null, at: string, };
export type Member = { person_id: string, name: string, short_name: string, detail: string, consented_on: Day | null, };
export type MenteeCard = { fields: MenteeFields, 
/**
 * Labels of the requests.
 */
requests: Array<string>, paused_since: Day | null, pause_reason: string, };
export type MenteeFields = { entered_on?: Day | null, 
/**
 * Ids of entries of the school's dictionary of requests.
 */
requests: Array<string>, 
/**
 * The request in the mentee's own words.
 */
request_text: string, 
/**
 * Since when the person waits for a mentor.
 */
waiting_since?: Day | null, finished_on?: Day | null, results: string, 
/**
 * A case or the mentee's feedback on the organisation's site.
 */
link: string, 
/**
 * «Отметка о прохождении программы».
 */
completion_mark: string, };
export type MentorCard = { fields: MentorFields, paused_since: Day | null, pause_reason: string, 
/**
 * Mentees in pairs that last.
 */
busy: number, };
export type MentorFields = { entered_on?: Day | null, competencies: string, achievements: string, interests: string, wanted_age: string, time_resource: string, 
/**
 * Mentees at one time, 1–30.
 */
capacity: number, finished_on?: Day | null, results: string, 
/**
 * A case or the mentor's feedback on the organisation's site.
 */
link: string, };
export type MentorLoad = { person_id: string, name: string, busy: number, capacity: number, };
export type Missing = { label: string, why: string, screen: Screen, id: string | null, };
export type MissingField = { field: string, label: string, why: string, };
export type Model = "experienced_young" | "leader_difficulties" | "innovator_conservative" | "subject_expert" | "head_teacher" | "school_student" | "strong_weak" | "leader_passive" | "equal_equal" | "adapted_newcomer" | "curator_author" | "professional_consumer" | "colleague_young" | "employer_future" | "professional_choosing";
export type NamedRecord = { id: string, name: string, };
export type NextNumber = { 
/**
 * Empty where nothing has been numbered yet.
 */
number: string, };
export type Occurrence = { id: string, activity_id: string, start: Day | null, end: Day | null, 
/**
 * What the dates do not say: «I четверть 2026/2027».
 */
label: string, 
/**
 * Added by a person, not by the deadline.
 */
by_hand: boolean, status: Status, state: State, done_on: Day | null, 
/**
 * What proves that it was done, in words.
 */
evidence: string, evidence_number: string, evidence_on: Day | null, note: string, attachments: Array<Attachment>, };
export type OccurrenceFields = { status?: Status | null, done_on?: Day | null, evidence: string, evidence_number: string, evidence_on?: Day | null, note: string, };
export type OccurrenceRow = { occurrence: Occurrence, number: string, title: string, deadline: string, responsible: string, roadmap_id: string, roadmap: string, };
export type Organization = { id: string, fields: OrganizationFields, 
/**
 * How many people are there.
 */
people: number, archived: boolean, };
export type OrganizationCard = { id: string, fields: OrganizationFields, director: PersonRef | null, curator: PersonRef | null, };
export type OrganizationFields = { kind?: OrganizationKind | null, 
/**
 * As in the charter: «Муниципальное бюджетное общеобразовательное учреждение …».
 */
full_name: string, 
/**
 * «МБОУ «Заречная СОШ»».
 */
short_name: string, 
/**
 * «Заречный муниципальный район».
 */
district: string, 
/**
 * The district's education department, to which reports go.
 */
department: string, address: string, 
/**
 * Where orders are issued: «с. Заречное».
 */
place: string, phone: string, email: string, 
/**
 * Lines above an order: founder, names, address, requisites.
 */
letterhead: string, 
/**
 * The person who signs; the position and name come from their card.
 */
director_id?: string | null, curator_id?: string | null, note: string, };
export type OrganizationKind = "school" | "district" | "partner";
export type Overview = { 
/**
 * «Воскресенье, 22 ноября 2026 г.»
 */
date_line: string, attention: Array<Attention>, figures: Array<Figure>, counts: HomeCounts, missing: Array<Missing>, 
/**
 * What falls due in the next 30 days.
 */
upcoming: Array<Upcoming>, 
/**
 * How many more there are.
 */
upcoming_more: number, };
export type OwnOrganization = { id: string, kind: OrganizationKind, short_name: string, };
export type Owner = "school" | "district" | "region";
export type PackageLook = { papers: Array<PackagePaper>, 
/**
 * Of the order: consents, positions, payments.
 */
missing: Array<DocumentGap>, };
export type PackagePaper = { kind: DocumentKind, heading: string, };
export type PairCard = { row: PairRow, fields: PairFields, proposed_on: Day | null, order_number: string, ordered_on: Day | null, started_on: Day | null, finished_on: Day | null, 
/**
 * Why it was stopped early.
 */
reason: string, result: string, 
/**
 * What the mentees asked for.
 */
requests: Array<string>, 
/**
 * The mentors' places, this pair counted.
 */
loads: Array<MentorLoad>, archived: boolean, };
export type PairCounts = { all: number, active: number, preparing: number, finished: number, archived: number, };
export type PairFields = { 
/**
 * A group's name; empty for a pair, which is named by its people.
 */
title: string, form?: Form | null, model?: Model | null, kinds: Array<Kind>, start?: Day | null, end?: Day | null, mentors: Array<string>, mentees: Array<string>, goal: string, note: string, 
/**
 * Why a mentor takes more mentees than they have places for.
 */
overload_reason: string, };
export type PairQuery = { text?: string, view?: PairView, form?: Form | null, kind?: Kind | null, status?: PairStatus | null, person_id?: string | null, 
/**
 * Only pairs that work in this school year.
 */
school_year?: number | null, sort?: PairSort, descending?: boolean, offset?: number, limit?: number, };
export type PairRow = { id: string, title: string, mentors: Array<Member>, mentees: Array<Member>, form: Form, model: Model | null, kinds: Array<Kind>, start: Day, end: Day, status: PairStatus, alert: Alert | null, };
export type PairSort = "mentor" | "mentee" | "start" | "end" | "status";
export type PairStatus = "proposed" | "consented" | "ordered" | "active" | "completed" | "stopped";
export type PairView = "all" | "active" | "preparing" | "finished" | "archived";
export type Pairs = { rows: Array<PairRow>, 
/**
 * Of the whole list, not of this page.
 */
total: number, counts: PairCounts, };
export type PaperSettings = { left: number, top: number, right: number, bottom: number, size: number, table_size: number, 
/**
 * 1 is single, 1.5 one and a half.
 */
spacing: number, 
/**
 * «п р и к а з ы в а ю»
 */
spaced: boolean, 
/**
 * «М.П.» beside signatures.
 */
stamp: boolean, 
/**
 * «Исполнитель: …» at the foot of orders.
 */
executor: boolean, };
export type People = { rows: Array<PersonRow>, 
/**
 * Of the whole list, not of this page.
 */
total: number, counts: PersonCounts, };
export type PersonCard = { id: string, fields: PersonFields, organization: string, detail: string, archived_on: Day | null, 
/**
 * The card that this one was merged into.
 */
merged_into: string | null, mentor: MentorCard | null, mentee: MenteeCard | null, 
/**
 * All pairs over the years, the latest first.
 */
pairs: Array<PairRow>, missing: Array<MissingField>, };
export type PersonCounts = { all: number, mentors: number, mentees: number, waiting: number, archived: number, };
export type PersonFields = { kind?: PersonKind | null, surname: string, given: string, patronymic: string, sex?: Sex | null, 
/**
 * The full date, or none when only the year is known.
 */
birth_date?: Day | null, birth_year?: number | null, 
/**
 * The partner organisation or other school; none means the school of this file.
 */
organization_id?: string | null, position: string, subject: string, category?: Category | null, 
/**
 * First day of teaching; стаж is counted from it.
 */
teaching_since?: Day | null, education: string, 
/**
 * Courses (КПК) on mentoring: name, hours, year.
 */
courses: string, 
/**
 * «10А»; for a student, the year and group.
 */
class: string, 
/**
 * For a student: the university or college.
 */
study_place: string, phone: string, email: string, address: string, 
/**
 * For a pupil: the parent or another lawful representative.
 */
representative: string, representative_role: string, representative_phone: string, 
/**
 * «Петровой Анны Сергеевны» and so on, where the usual rules are wrong for this name.
 */
genitive: string, dative: string, accusative: string, instrumental: string, prepositional: string, note: string, };
export type PersonKind = "teacher" | "head" | "pupil" | "student" | "partner";
export type PersonQuery = { text?: string, view?: PersonView, kinds?: Array<PersonKind>, class?: string, organization_id?: string | null, sort?: PersonSort, descending?: boolean, offset?: number, limit?: number, };
export type PersonRef = { id: string, name: string, detail: string, };
export type PersonRow = { id: string, name: string, short_name: string, kind: PersonKind, 
/**
 * «учитель математики, высшая категория», «10А класс».
 */
detail: string, organization: string, phone: string, archived: boolean, mentor: Load | null, mentee: Wait | null, };
export type PersonSort = "name" | "kind" | "detail" | "waiting" | "load";
export type PersonView = "all" | "mentors" | "mentees" | "waiting" | "archived";
export type Picked = { 
/**
 * None when the user changed their mind.
 */
path: string | null, };
export type Purpose = "open" | "create" | "save" | "read" | "attach";
export type Register = "people" | "mentors" | "mentees" | "pairs";
export type RemovedActivity = { id: string, number: string, title: string, };
export type Request = { id: string, label: string, 
/**
 * How many mentees have it.
 */
used: number, archived: boolean, };
export type RoadmapCard = { id: string, fields: RoadmapFields, archived: boolean, 
/**
 * Of the whole roadmap, whatever the filter.
 */
counts: RoadmapCounts, sections: Array<RoadmapSection>, 
/**
 * Those that the filter lets through, in the order of the table.
 */
activities: Array<Activity>, 
/**
 * Every responsible party that the roadmap names.
 */
responsibles: Array<string>, 
/**
 * Activities that were taken out.
 */
removed: Array<RemovedActivity>, };
export type RoadmapCounts = { overdue: number, near: number, in_progress: number, not_started: number, done: number, not_needed: number, 
/**
 * Activities that no date says when to do.
 */
undated: number, activities: number, };
export type RoadmapFields = { title: string, owner?: Owner | null, 
/**
 * The act that approved it, in its own words: «приказ от 12.12.2022 № 209».
 */
act: string, 
/**
 * The time that it covers.
 */
start?: Day | null, end?: Day | null, note: string, };
export type RoadmapFilter = { 
/**
 * Any part of the words.
 */
text?: string, 
/**
 * A responsible party, whole.
 */
responsible?: string, 
/**
 * Only moments that look so today.
 */
state?: State | null, 
/**
 * Only moments that touch these days.
 */
from?: Day | null, to?: Day | null, 
/**
 * Only activities without any date.
 */
undated?: boolean, };
export type RoadmapRow = { id: string, title: string, owner: Owner, act: string, start: Day, end: Day, counts: RoadmapCounts, archived: boolean, };
export type RoadmapSection = { id: string, level: number, number: string, title: string, 
/**
 * With the sections inside it.
 */
counts: RoadmapCounts, };
export type Saved = { path: string, name: string, folder: string, 
/**
 * «Наставников: 12, пар и групп: 9».
 */
summary: string, };
export type SchoolMarkFields = { status?: Status | null, done_on?: Day | null, 
/**
 * The document: «приказ от 15.03.2027 № 14-ОД».
 */
evidence: string, note: string, };
export type Screen = "people" | "pairs" | "roadmap" | "settings";
export type Sex = "female" | "male";
export type Show = "open" | "folder";
export type State = "overdue" | "near" | "in_progress" | "not_started" | "done" | "not_needed";
export type Status = "not_started" | "in_progress" | "done" | "not_needed";
export type Stepped = { 
/**
 * What was undone or done again.
 */
label: string, };
export type Topic = { id: string, title: string, };
export type Twins = { a: PersonRef, b: PersonRef, exact: boolean, };
export type Upcoming = { occurrence_id: string, activity_id: string, roadmap_id: string, end: Day, number: string, title: string, };
export type Vocabulary = { person_kinds: Array<Choice>, sexes: Array<Choice>, categories: Array<Choice>, statuses: Array<Choice>, organization_kinds: Array<Choice>, frameworks: Array<Choice>, forms: Array<FormChoice>, 
/**
 * Whose a roadmap is.
 */
owners: Array<Choice>, 
/**
 * What can be said of a moment of an activity, and what it looks like today.
 */
marks: Array<Choice>, states: Array<Choice>, column_roles: Array<Choice>, doubts: Array<Choice>, leftovers: Array<Choice>, 
/**
 * Columns of a list that comes in, and what its sheets are lists of.
 */
import_fields: Array<Choice>, import_lists: Array<Choice>, 
/**
 * Fields that a row of such a list may change.
 */
import_changes: Array<Choice>, };
export type Wait = { waiting_since: Day | null, paused: boolean, requests: Array<string>, 
/**
 * Short names of the mentors of pairs that last.
 */
mentors: Array<string>, };
export type Why = "before" | "after" | "heading" | "columns" | "table" | "column";
export type WordingList = { pieces: Array<WordingPiece>, placeholders: Array<WordingPlaceholder>, };
export type WordingPiece = { code: string, label: string, text: string, 
/**
 * What came with the program.
 */
default: string, };
export type WordingPlaceholder = { name: string, example: string, };
export type WorkingDays = { 
/**
 * Whole working days between the two, neither counted.
 */
days: number, 
/**
 * The earliest day for which a notice given on `from` is in time: three working days lie between
 * (ст. 351.8 ТК РФ).
 */
earliest: Day, };

export interface Commands {
  "app.state": { arg: Record<symbol, never>; output: AppState };
  "file.open": { arg: { path?: string, }; output: AppState };
  "file.create": { arg: { path: string, }; output: AppState };
  "file.close": { arg: Record<symbol, never>; output: AppState };
  "file.demo": { arg: { 
/**
 * Without it: «Учебный пример» in the program's folder.
 */
path?: string, }; output: AppState };
  "file.pick": { arg: { purpose: Purpose, 
/**
 * The name that is proposed.
 */
name?: string, }; output: Picked };
  "file.check": { arg: Record<symbol, never>; output: Checked };
  "file.show": { arg: { path: string, how: Show, }; output: Empty };
  "backup.make": { arg: Record<symbol, never>; output: Made };
  "backup.list": { arg: { path?: string, }; output: Array<Backup> };
  "backup.restore": { arg: { backup: string, 
/**
 * The file to restore; without it the open one, or the one under the default name.
 */
path?: string, }; output: AppState };
  "organization.setup": { arg: { kind: OrganizationKind, short_name: string, 
/**
 * Full name in one line.
 */
curator: string, }; output: Id };
  "organization.get": { arg: Record<symbol, never>; output: OrganizationCard };
  "organization.update": { arg: { fields: OrganizationFields, }; output: Empty };
  "partner.list": { arg: { archived?: boolean, }; output: Array<Organization> };
  "partner.add": { arg: { fields: Partial<OrganizationFields>, }; output: Id };
  "partner.update": { arg: { id: string, fields: OrganizationFields, }; output: Empty };
  "partner.archive": { arg: { id: string, }; output: Empty };
  "partner.restore": { arg: { id: string, }; output: Empty };
  "person.list": { arg: { text?: string, view?: PersonView, kinds?: Array<PersonKind>, class?: string, organization_id?: string | null, sort?: PersonSort, descending?: boolean, offset?: number, limit?: number, }; output: People };
  "person.get": { arg: { id: string, }; output: PersonCard };
  "person.add": { arg: { fields: Partial<PersonFields>, }; output: Id };
  "person.update": { arg: { id: string, fields: PersonFields, }; output: Empty };
  "person.archive": { arg: { id: string, reason?: string, }; output: Empty };
  "person.restore": { arg: { id: string, }; output: Empty };
  "import.read": { arg: { path?: string | null, 
/**
 * Pasted, with tabs or other signs between cells.
 */
text?: string | null, 
/**
 * Pasted with its tables.
 */
html?: string | null, }; output: ImportDraft };
  "import.review": { arg: { source: ImportSource, wish?: ImportWish, }; output: ImportReview };
  "import.save": { arg: { source: ImportSource, wish?: ImportWish, }; output: ImportSaved };
  "person.duplicates": { arg: { 
/**
 * The card itself, when it exists already.
 */
id?: string | null, fields: Partial<PersonFields>, }; output: Array<Duplicate> };
  "person.twins": { arg: Record<symbol, never>; output: Array<Twins> };
  "person.compare": { arg: { keep: string, other: string, }; output: Array<Difference> };
  "person.merge": { arg: { keep: string, other: string, 
/**
 * Fields to take from the other card; empty ones of the kept card are taken anyway.
 */
take: Array<string>, }; output: Empty };
  "mentor.save": { arg: { id: string, fields: MentorFields, }; output: Empty };
  "mentor.pause": { arg: { id: string, since: Day, reason?: string, }; output: Empty };
  "mentor.resume": { arg: { id: string, }; output: Empty };
  "mentor.remove": { arg: { id: string, }; output: Empty };
  "mentee.save": { arg: { id: string, fields: MenteeFields, }; output: Empty };
  "mentee.pause": { arg: { id: string, since: Day, reason?: string, }; output: Empty };
  "mentee.resume": { arg: { id: string, }; output: Empty };
  "mentee.remove": { arg: { id: string, }; output: Empty };
  "request.list": { arg: { archived?: boolean, }; output: Array<Request> };
  "request.add": { arg: { label: string, }; output: Id };
  "request.rename": { arg: { id: string, label: string, }; output: Empty };
  "request.archive": { arg: { id: string, }; output: Empty };
  "request.restore": { arg: { id: string, }; output: Empty };
  "pair.list": { arg: { text?: string, view?: PairView, form?: Form | null, kind?: Kind | null, status?: PairStatus | null, person_id?: string | null, 
/**
 * Only pairs that work in this school year.
 */
school_year?: number | null, sort?: PairSort, descending?: boolean, offset?: number, limit?: number, }; output: Pairs };
  "pair.get": { arg: { id: string, }; output: PairCard };
  "pair.create": { arg: { fields: PairFields, }; output: Id };
  "pair.update": { arg: { id: string, fields: PairFields, }; output: Empty };
  "pair.consent": { arg: { id: string, 
/**
 * Members whose consent it is; one step of undo for all of them.
 */
people: Array<string>, 
/**
 * None takes the mark back.
 */
on: Day | null, }; output: Empty };
  "pair.order": { arg: { id: string, 
/**
 * Free text: «45-ОД», «20/01-02».
 */
number: string, on: Day | null, }; output: Empty };
  "pair.start": { arg: { id: string, on: Day, }; output: Empty };
  "pair.complete": { arg: { id: string, on: Day, result?: string, }; output: Empty };
  "pair.stop": { arg: { id: string, on: Day, reason: string, }; output: Empty };
  "pair.reopen": { arg: { id: string, }; output: Empty };
  "pair.mirror": { arg: { id: string, start: Day | null, end: Day | null, }; output: Id };
  "pair.archive": { arg: { id: string, }; output: Empty };
  "pair.restore": { arg: { id: string, }; output: Empty };
  "deadline.parse": { arg: { phrase: string, 
/**
 * The time that the document covers: years that the phrase leaves out come from it.
 */
from?: Day | null, to?: Day | null, }; output: Deadline };
  "draft.read": { arg: { path?: string | null, 
/**
 * Pasted, with tabs between cells.
 */
text?: string | null, 
/**
 * Pasted with its tables.
 */
html?: string | null, 
/**
 * What the columns hold, when the user has said it; found out without it.
 */
roles?: Array<ColumnRole>, }; output: Draft };
  "draft.templates": { arg: Record<symbol, never>; output: Array<DraftTemplate> };
  "draft.template": { arg: { code: string, }; output: Draft };
  "draft.copy": { arg: { roadmap_id: string, 
/**
 * Each activity answers the one that it was copied from.
 */
answering?: boolean, 
/**
 * Only what each school has to do.
 */
by_schools?: boolean, }; output: Draft };
  "draft.shift": { arg: { draft: Draft, years: number, }; output: Draft };
  "draft.review": { arg: { draft: Draft, }; output: Draft };
  "draft.save": { arg: { draft: Draft, owner: Owner | null, }; output: Id };
  "roadmap.list": { arg: { archived?: boolean, }; output: Array<RoadmapRow> };
  "roadmap.get": { arg: { id: string, filter?: RoadmapFilter, }; output: RoadmapCard };
  "roadmap.create": { arg: { fields: RoadmapFields, }; output: Id };
  "roadmap.update": { arg: { id: string, fields: RoadmapFields, }; output: Empty };
  "roadmap.renumber": { arg: { id: string, }; output: Empty };
  "roadmap.export": { arg: { id: string, 
/**
 * The filter of the screen.
 */
filter?: RoadmapFilter, 
/**
 * Without it: «Документы/Наставник», under a name with today's date.
 */
path?: string | null, }; output: Saved };
  "roadmap.calendar": { arg: { id: string, 
/**
 * Without it: «Документы/Наставник», under a name with today's date.
 */
path?: string | null, }; output: Saved };
  "roadmap.archive": { arg: { id: string, }; output: Empty };
  "roadmap.restore": { arg: { id: string, }; output: Empty };
  "section.add": { arg: { roadmap_id: string, number?: string, title: string, 
/**
 * 1 unless said otherwise.
 */
level?: number | null, 
/**
 * The section that it follows; at the end of the roadmap without one.
 */
after_id?: string | null, }; output: Id };
  "section.update": { arg: { id: string, number: string, title: string, level: number, }; output: Empty };
  "section.move": { arg: { id: string, 
/**
 * The section that it shall stand before; at the end without one.
 */
before_id?: string | null, }; output: Empty };
  "section.remove": { arg: { id: string, }; output: Empty };
  "activity.get": { arg: { id: string, }; output: ActivityCard };
  "activity.candidates": { arg: { id: string, 
/**
 * Any part of the number or the title; all without it.
 */
text?: string, }; output: Array<ActivityLink> };
  "activity.add": { arg: { roadmap_id: string, fields: ActivityFields, }; output: Id };
  "activity.update": { arg: { id: string, fields: ActivityFields, }; output: Empty };
  "activity.move": { arg: { id: string, 
/**
 * None: before the first section.
 */
section_id?: string | null, 
/**
 * The activity that it shall stand before; at the end of the section without one.
 */
before_id?: string | null, }; output: Empty };
  "activity.split": { arg: { id: string, 
/**
 * What it becomes, two or more; the section and the rest are those of the activity.
 */
parts: Array<ActivityPart>, }; output: Empty };
  "activity.archive": { arg: { id: string, }; output: Empty };
  "activity.restore": { arg: { id: string, }; output: Empty };
  "occurrence.list": { arg: { 
/**
 * Of all roadmaps that are not in the archive, without it.
 */
roadmap_id?: string | null, filter?: RoadmapFilter, }; output: Array<OccurrenceRow> };
  "occurrence.mark": { arg: { ids: Array<string>, status: Status, 
/**
 * The day on which it was done; today without it.
 */
on?: Day | null, }; output: Empty };
  "occurrence.update": { arg: { id: string, fields: OccurrenceFields, }; output: Empty };
  "occurrence.add": { arg: { activity_id: string, start?: Day | null, 
/**
 * The last day on which it is in time.
 */
end?: Day | null, 
/**
 * What the dates do not say.
 */
label?: string, }; output: Id };
  "occurrence.reschedule": { arg: { id: string, start?: Day | null, end?: Day | null, }; output: Empty };
  "occurrence.remove": { arg: { id: string, }; output: Empty };
  "attachment.add": { arg: { occurrence_id: string, path: string, }; output: Id };
  "attachment.save": { arg: { id: string, 
/**
 * Without it: «Документы/Наставник», under its own name.
 */
path?: string | null, }; output: Saved };
  "attachment.remove": { arg: { id: string, }; output: Empty };
  "grid.get": { arg: { roadmap_id: string, 
/**
 * Only moments that touch these days.
 */
from?: Day | null, to?: Day | null, }; output: Grid };
  "grid.mark": { arg: { cells: Array<GridCellKey>, fields: SchoolMarkFields, 
/**
 * Only the status and its day; the document and the note stay as they are.
 */
status_only?: boolean, }; output: Empty };
  "grid.add_schools": { arg: { 
/**
 * Short names, one a line; those that are there already are passed over.
 */
names: string, }; output: Empty };
  "document.kinds": { arg: Record<symbol, never>; output: Array<DocumentFamilyList> };
  "document.list": { arg: { 
/**
 * Any part of the number or the heading.
 */
text?: string, kind?: DocumentKind | null, 
/**
 * Any kind of a family.
 */
family?: DocumentFamily | null, status?: DocumentStatus | null, school_year?: number | null, pair_id?: string | null, person_id?: string | null, }; output: Array<DocumentRow> };
  "document.get": { arg: { id: string, }; output: DocumentCard };
  "document.number": { arg: { 
/**
 * The day of the document; today without it.
 */
day?: Day | null, }; output: NextNumber };
  "document.pages": { arg: { 
/**
 * A kept document…
 */
id?: string | null, 
/**
 * …or the fields of one that is not kept yet, or differs from what is kept.
 */
fields?: DocumentFields | null, 
/**
 * Which pages to draw, counted from 0; all of them without it. A page takes a third of a
 * megabyte, so a long order is drawn as far as it is looked at.
 */
only?: Array<number> | null, }; output: DocumentPages };
  "document.export": { arg: { id?: string | null, 
/**
 * Instead of a kept one.
 */
fields?: DocumentFields | null, format: DocumentFormat, 
/**
 * Without it: «Документы/Наставник», under its own name.
 */
path?: string | null, }; output: Saved };
  "document.register": { arg: { query?: DocumentQuery, 
/**
 * Without it: «Документы/Наставник», under a name with today's date.
 */
path?: string | null, }; output: Saved };
  "document.create": { arg: { fields: DocumentFields, }; output: Id };
  "document.update": { arg: { id: string, fields: DocumentFields, }; output: Empty };
  "document.sign": { arg: { id: string, 
/**
 * Empty for kinds without numbers.
 */
number?: string, day?: Day | null, 
/**
 * People who have signed that they have read it, and when.
 */
acquainted?: Array<string>, acquainted_on?: Day | null, }; output: Empty };
  "document.void": { arg: { id: string, }; output: Empty };
  "document.remove": { arg: { id: string, }; output: Empty };
  "package.look": { arg: { pairs: Array<string>, 
/**
 * Also consents to the processing of personal data.
 */
data?: boolean, }; output: PackageLook };
  "package.create": { arg: { pairs: Array<string>, data?: boolean, }; output: Id };
  "package.export": { arg: { 
/**
 * The order.
 */
id: string, format: DocumentFormat, 
/**
 * Without it: «Документы/Наставник».
 */
path?: string | null, }; output: Saved };
  "package.sign": { arg: { 
/**
 * The order.
 */
id: string, number: string, day?: Day | null, 
/**
 * Of all consents and agreements; the order's day without it.
 */
consented_on?: Day | null, 
/**
 * Of all who have to read the order; nobody is marked without it.
 */
acquainted_on?: Day | null, 
/**
 * Papers of the package that have not been signed yet: they stay drafts.
 */
without?: Array<string>, }; output: Empty };
  "package.remove": { arg: { id: string, }; output: Empty };
  "agreement.get": { arg: { pair_id: string, person_id: string, }; output: AgreementFields };
  "agreement.save": { arg: { pair_id: string, person_id: string, fields: AgreementFields, }; output: Empty };
  "wording.list": { arg: { kind: DocumentKind, }; output: WordingList };
  "wording.save": { arg: { kind: DocumentKind, code: string, text: string, }; output: Empty };
  "wording.reset": { arg: { kind: DocumentKind, code: string, }; output: Empty };
  "reference.list": { arg: Record<symbol, never>; output: Array<LegalReference> };
  "reference.save": { arg: { reference: LegalReference, }; output: Id };
  "calendar.list": { arg: Record<symbol, never>; output: Array<CalendarDay> };
  "calendar.working": { arg: { from: Day, to: Day, }; output: WorkingDays };
  "calendar.save": { arg: { day: CalendarDay, }; output: Empty };
  "calendar.remove": { arg: { day: Day, }; output: Empty };
  "paper.get": { arg: Record<symbol, never>; output: PaperSettings };
  "paper.save": { arg: { settings: PaperSettings, }; output: Empty };
  "home.overview": { arg: { school_year?: number | null, }; output: Overview };
  "search.all": { arg: { text: string, }; output: Found };
  "register.export": { arg: { register: Register, 
/**
 * Filter and sort of the screen, for lists of people.
 */
people?: PersonQuery, 
/**
 * Filter and sort of the screen, for the list of pairs.
 */
pairs?: PairQuery, 
/**
 * Phones, e-mail, representatives and birth years; left out unless asked for.
 */
contacts?: boolean, 
/**
 * Without it: «Документы/Наставник», under a name with today's date.
 */
path?: string | null, }; output: Saved };
  "register.workbook": { arg: { 
/**
 * Pairs of this school year only.
 */
school_year?: number | null, 
/**
 * Phones, e-mail, representatives and birth years; left out unless asked for.
 */
contacts?: boolean, 
/**
 * Without it: «Документы/Наставник», under a name with today's date.
 */
path?: string | null, }; output: Saved };
  "journal.list": { arg: { 
/**
 * Only what touched this person, pair or organisation.
 */
record?: string | null, offset?: number, limit?: number, }; output: Journal };
  "journal.undo": { arg: Record<symbol, never>; output: Stepped };
  "journal.redo": { arg: Record<symbol, never>; output: Stepped };
  "vocabulary.list": { arg: Record<symbol, never>; output: Vocabulary };
  "help.topics": { arg: Record<symbol, never>; output: Array<Topic> };
  "help.page": { arg: { id: string, }; output: HelpPage };
  "about.get": { arg: Record<symbol, never>; output: About };
}
