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
export type Alert = "consent" | "order" | "ended" | "unfit" | "meeting" | "programme";
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
export type Award = { id: string, fields: AwardFields, person: Who, archived: boolean, };
export type AwardFields = { person_id?: string | null, title: string, level?: Level | null, 
/**
 * Who has given it.
 */
issuer: string, day?: Day | null, document: string, note: string, };
export type AwardPage = { rows: Array<Award>, };
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
export type Conclusion = "ready" | "with_support" | "not_ready";
export type Consolidated = { 
/**
 * Headings of the figures.
 */
columns: Array<FigureColumn>, schools: Array<ConsolidatedSchool>, silent: Array<string>, total: SchoolFigures, 
/**
 * The time before, and the district's sums of it; `None` where nobody had sent anything.
 */
earlier: ConsolidatedEarlier, before: SchoolFigures | null, forms: Array<ConsolidatedForm>, indicators: Array<ConsolidatedIndicator>, indicators_before: Array<ConsolidatedIndicator>, curators: Array<ConsolidatedCurator>, twice: Array<TwiceCounted>, grid: Array<ConsolidatedActivity>, };
export type ConsolidatedActivity = { number: string, title: string, deadline: string, 
/**
 * In the order of the schools; `None` where it has no such activity.
 */
marks: Array<ConsolidatedMark | null>, 
/**
 * Schools that have done all of it, and those that have anything to do in it.
 */
done: number, of: number, };
export type ConsolidatedCurator = { school: string, 
/**
 * With the position, as the school gives it; empty where it has none.
 */
name: string, order: string, 
/**
 * Only where the school has said it.
 */
phone: string, email: string, };
export type ConsolidatedEarlier = { school_year: number, period: ReturnPeriod, 
/**
 * How many schools had sent then.
 */
sent: number, };
export type ConsolidatedForm = { form: string, pairs: number, groups: number, 
/**
 * A person of a school once in a form, in however many pairs.
 */
mentors: number, mentees: number, completed: number, };
export type ConsolidatedIndicator = { code: string, title: string, 
/**
 * In the order of the schools; `None` where a school has not said.
 */
schools: Array<IndicatorPart | null>, district: IndicatorPart | null, 
/**
 * What most schools aim at, 0.7 for 70 %.
 */
target: number | null, 
/**
 * The district's share against it; `None` where there is nothing to compare.
 */
reached: boolean | null, };
export type ConsolidatedMark = { 
/**
 * The worst of its moments; `None` where the words say nothing that is known.
 */
state: State | null, words: string, 
/**
 * The same in a line or two: «выполнено: 3, просрочено: 1».
 */
brief: string, };
export type ConsolidatedQuery = { school_year: number, period: ReturnPeriod, };
export type ConsolidatedRecord = { school: string, 
/**
 * Its return was made or changed by hand.
 */
by_hand: boolean, 
/**
 * In the order of the columns.
 */
cells: Array<string>, };
export type ConsolidatedRegister = { 
/**
 * Codes and headings, without those that nobody has filled.
 */
columns: Array<[string, string]>, rows: Array<ConsolidatedRecord>, total: number, };
export type ConsolidatedRegisterQuery = { search: string, 
/**
 * Only of this school.
 */
school?: string | null, offset: number, limit: number, };
export type ConsolidatedSchool = { id: string, name: string, curator: string, trust: Trust, figures: SchoolFigures, before: SchoolFigures | null, };
export type Counted = { code: string, label: string, count: number, };
export type Criterion = "goals" | "principles" | "approaches" | "climate" | "logic" | "participants" | "partners" | "activity" | "use";
export type CuratorLevel = { code: ProgrammeLevel, label: string, from: number, to: number, };
export type CuratorRow = { criterion: Criterion, label: string, score: number | null, note: string, };
export type CuratorScore = { criterion: Criterion, 
/**
 * 0, 1 or 2; nothing when it is not judged yet.
 */
score?: number | null, note?: string, };
export type CuratorSheet = { rows: Array<CuratorRow>, sum: number, of: number, 
/**
 * Criteria without a score; only a whole sheet has a level.
 */
missing: number, level: ProgrammeLevel | null, 
/**
 * The level in words, or how much is missing.
 */
words: string, levels: Array<CuratorLevel>, };
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
 * The questionnaire whose blank it is.
 */
survey_id?: string | null, 
/**
 * Why a pair ends or a mentor changes.
 */
reason: string, 
/**
 * The first day on which it does not work any more.
 */
changes_on?: Day | null, 
/**
 * The new end of an extended pair; of a district's note the last day of its time.
 */
until?: Day | null, replacement_id?: string | null, note: string, };
export type DocumentFormat = "pdf" | "docx" | "svg";
export type DocumentGap = { 
/**
 * «Нет согласия: Зорина Л. П.»
 */
label: string, why: string, place: GapPlace, id: string | null, };
export type DocumentKind = "introduction" | "regulation" | "curator_order" | "pairs_order" | "pupils_order" | "stop_order" | "replace_order" | "extend_order" | "mentor_consent" | "mentee_consent" | "parent_consent" | "data_processing" | "data_publication" | "data_transfer" | "labour_agreement" | "cancel_notice" | "refusal" | "partner_agreement" | "programme" | "meeting_journal" | "mentor_report" | "curator_report" | "district_note" | "roadmap" | "questionnaire" | "curator_sheet" | "thanks_letter" | "certificate" | "mentor_register" | "mentee_register" | "pair_register";
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
export type DocumentSubject = "school" | "pairs" | "pair" | "person" | "roadmap" | "partner" | "survey";
export type DoneOf = { done: number, of: number, };
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
export type Event = { id: string, fields: EventFields, 
/**
 * The people of the participants, in their order.
 */
people: Array<Who>, archived: boolean, };
export type EventFields = { title: string, kind?: EventKind | null, level?: Level | null, start?: Day | null, 
/**
 * The last day; without it the event takes one day.
 */
end?: Day | null, place: string, result: string, link: string, note: string, participants: Array<EventParticipant>, };
export type EventKind = "contest" | "seminar" | "master_class" | "conference" | "open_lesson" | "festival" | "other";
export type EventPage = { rows: Array<Event>, };
export type EventParticipant = { person_id: string, 
/**
 * What they did there: «участник», «ведущий мастер-класса».
 */
role: string, result: string, };
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
export type FigureColumn = { code: string, title: string, };
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
export type Fit = "fits" | "unclear" | "unfit";
export type FitAnswer = { meeting_id: string, day: Day, person_id: string, short_name: string, answer: Fit, note: string, };
export type FitList = { rows: Array<FitPending>, 
/**
 * Of them all.
 */
total: number, };
export type FitPending = { 
/**
 * The latest meeting that they were at.
 */
meeting_id: string, day: Day, pair_id: string, pair: string, person_id: string, short_name: string, mentor: boolean, 
/**
 * What they said last: «пока не ясно» is asked again.
 */
before: Fit | null, };
export type Form = "teacher_teacher" | "head_teacher" | "school_student" | "pupil_pupil" | "teacher_pupil" | "uchitel_uchitel" | "student_pupil" | "employer_pupil" | "employer_student";
export type FormAnswer = { question: string, 
/**
 * Empty: not known yet.
 */
value: string, };
export type FormBook = { sheets: Array<FormSheet>, 
/**
 * What the user should know of the file: links to other files, what is not shown.
 */
notes: Array<string>, };
export type FormCell = { 
/**
 * From 0.
 */
column: number, 
/**
 * As it is shown.
 */
text: string, 
/**
 * A number or a date; otherwise words.
 */
number: boolean, 
/**
 * How many columns and rows it takes.
 */
columns: number, rows: number, 
/**
 * Which of the sheet's looks.
 */
look: number, lock: FormLock, };
export type FormCellRule = { sheet: string, 
/**
 * «C7».
 */
cell: string, 
/**
 * The words that the form has for it.
 */
label: string, 
/**
 * `None`: nobody has decided yet, so it is left empty and pointed out.
 */
target: FormTarget | null, };
export type FormChoice = { code: Form, label: string, framework: Framework, mentors: Array<PersonKind>, mentees: Array<PersonKind>, models: Array<Choice>, kinds: Array<Choice>, };
export type FormColumnRule = { 
/**
 * «B».
 */
column: string, label: string, target: FormTarget | null, };
export type FormField = "org_short_name" | "org_full_name" | "org_district" | "org_department" | "org_address" | "org_place" | "org_phone" | "org_email" | "director_name" | "director_position" | "curator_name" | "curator_position" | "curator_phone" | "curator_email" | "curator_contacts" | "period" | "school_year" | "today" | "period_start" | "period_end" | "order" | "order_number" | "order_day" | "mentors" | "mentors_active" | "mentors_teachers" | "mentors_pupils" | "mentors_partners" | "mentors_highest" | "mentors_first" | "mentors_with_category" | "mentors_titled" | "mentors_trained" | "mentors_awarded" | "mentees" | "mentees_active" | "mentees_teachers" | "mentees_pupils" | "mentees_students" | "mentees_young" | "mentees_waiting" | "mentees_finished" | "young_teachers" | "young_percent" | "participants" | "pairs_all" | "pairs" | "groups" | "pairs_new" | "pairs_completed" | "pairs_stopped" | "programmes" | "programmes_completed" | "meetings" | "meeting_hours" | "practices" | "events" | "activities" | "activities_done" | "activities_late" | "roadmap_percent" | "indicator_mentees" | "indicator_young_mentors" | "indicator_young_teachers" | "indicator_partners" | "indicator_mentees_satisfied" | "indicator_mentors_satisfied" | "row_number" | "mentor_name" | "mentor_position" | "mentor_subject" | "mentor_place" | "mentor_teaching_years" | "mentor_category" | "mentor_education" | "mentor_courses" | "mentor_competencies" | "mentor_achievements" | "mentor_interests" | "mentor_wanted_age" | "mentor_time_resource" | "mentor_entered_on" | "mentor_finished_on" | "mentor_mentees" | "mentor_mentee_count" | "mentor_mentee_places" | "mentor_form" | "mentor_results" | "mentor_link" | "mentor_contacts" | "mentee_name" | "mentee_role" | "mentee_place" | "mentee_birth_year" | "mentee_request" | "mentee_entered_on" | "mentee_finished_on" | "mentee_mentors" | "mentee_mentor_places" | "mentee_form" | "mentee_results" | "mentee_link" | "mentee_completion_mark" | "mentee_contacts" | "pair_title" | "pair_mentors" | "pair_mentor_roles" | "pair_mentees" | "pair_mentee_roles" | "pair_form" | "pair_model" | "pair_kinds" | "pair_start" | "pair_end" | "pair_period" | "pair_status" | "pair_order" | "pair_order_number" | "pair_order_day" | "pair_meetings" | "pair_progress" | "pair_result" | "practice_title" | "practice_author" | "practice_form" | "practice_problem" | "practice_description" | "practice_results" | "practice_link" | "activity_number" | "activity_title" | "activity_deadline" | "activity_responsible" | "activity_result" | "activity_mark" | "activity_evidence";
export type FormFieldChoice = { code: FormField, label: string, group: FormGroup, 
/**
 * Can be counted for one form of mentoring.
 */
by_form: boolean, 
/**
 * May stand in a cell of its own.
 */
single: boolean, 
/**
 * Lists in whose rows it may stand.
 */
lists: Array<FormList>, personal: boolean, };
export type FormFields = { fields: Array<FormFieldChoice>, groups: Array<Choice>, lists: Array<Choice>, periods: Array<Choice>, };
export type FormFilled = { saved: Saved, 
/**
 * Cells that have got a value.
 */
written: number, 
/**
 * What stays empty, and why.
 */
left: Array<FormLeft>, };
export type FormFilling = { cells: Array<FormCellRule>, lists: Array<FormListRule>, };
export type FormGroup = "organization" | "time" | "mentors" | "mentees" | "pairs" | "work" | "mentor_list" | "mentee_list" | "pair_list" | "practice_list" | "activity_list";
export type FormLeft = { sheet: string, 
/**
 * «C7», or «B3:B10» of a column.
 */
cell: string, label: string, why: string, };
export type FormList = "mentors" | "mentees" | "pairs" | "practices" | "activities";
export type FormListRule = { sheet: string, list: FormList, 
/**
 * Rows as Excel counts them.
 */
first: number, last: number, 
/**
 * Nothing stands below, so rows may be added.
 */
grows: boolean, columns: Array<FormColumnRule>, };
export type FormLock = "open" | "formula" | "protected";
export type FormLook = { bold: boolean, italic: boolean, 
/**
 * `#rrggbb`, or empty.
 */
fill: string, ink: string, 
/**
 * `left`, `center`, `right` or empty.
 */
align: string, 
/**
 * `top`, `middle` or `bottom`.
 */
valign: string, wrap: boolean, 
/**
 * Which sides have a line: letters of `tblr`.
 */
borders: string, 
/**
 * Points.
 */
size: number, };
export type FormPeriod = { code: string, title: string, };
export type FormQuestion = { question: string, value: string, 
/**
 * What was answered for the period before.
 */
previous: string, };
export type FormRow = { id: string, title: string, every: PeriodKind, file_name: string, created_on: Day | null, archived: boolean, 
/**
 * Cells that are filled, and tables.
 */
cells: number, tables: number, 
/**
 * Places about which nobody has decided.
 */
undecided: number, 
/**
 * It has places for phones, birth years or names of children.
 */
personal: boolean, 
/**
 * Periods to choose from, the likely one first.
 */
periods: Array<FormPeriod>, 
/**
 * Questions of the likely period that have no answer yet.
 */
unanswered: number, };
export type FormSheet = { name: string, 
/**
 * Widths in pixels; a hidden column has none.
 */
columns: Array<number>, rows: Array<FormSheetRow>, looks: Array<FormLook>, 
/**
 * More rows stand in the file than are shown.
 */
cut: boolean, 
/**
 * Rows can be added at the end: no table of Excel ends there.
 */
grows: boolean, };
export type FormSheetRow = { 
/**
 * As Excel counts, from 1.
 */
number: number, 
/**
 * Pixels; a hidden row has none.
 */
height: number, 
/**
 * Those that have words, a face or a merged area; covered ones are left out.
 */
cells: Array<FormCell>, };
export type FormTarget = { "what": "field", field: FormField, 
/**
 * Counted for one form of mentoring only.
 */
form?: Form | null, } | { "what": "ask", question: string, } | { "what": "text", text: string, } | { "what": "skip" };
export type FormValue = { sheet: string, cell: string, text: string, 
/**
 * Why it stays empty.
 */
why: string, };
export type FormValues = { questions: Array<FormQuestion>, cells: Array<FormValue>, };
export type FormView = { 
/**
 * None for a form that is not kept yet.
 */
id: string | null, title: string, every: PeriodKind, file_name: string, book: FormBook, filling: FormFilling, };
export type Found = { people: Array<PersonRow>, pairs: Array<PairRow>, activities: Array<ActivityLink>, practices: Array<Practice>, events: Array<Event>, };
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
export type Indicator = "mentees" | "young_mentors" | "young_teachers" | "partners" | "mentees_satisfied" | "mentors_satisfied";
export type IndicatorLine = { code: Indicator, label: string, 
/**
 * Whom the denominator counts.
 */
whole: string, 
/**
 * «Как считается».
 */
rule: string, years: Array<IndicatorYear>, };
export type IndicatorPart = { numerator: number, denominator: number, };
export type IndicatorValue = { code: Indicator, 
/**
 * In place of what was counted; the note says why.
 */
numerator?: number | null, denominator?: number | null, 
/**
 * Percent.
 */
target?: number | null, note?: string, };
export type IndicatorYear = { school_year: number, 
/**
 * What the registers and the questionnaires say.
 */
counted: number, 
/**
 * The denominator that answers give.
 */
counted_of: number | null, 
/**
 * Of how many people it is not known whether they should be counted.
 */
unknown: number, 
/**
 * What the curator has said.
 */
said: IndicatorValue, 
/**
 * What holds: the correction or the count.
 */
value: number, of: number | null, percent: number | null, 
/**
 * «2 из 2 (100 %)»; «—» of nothing.
 */
text: string, target: number, 
/**
 * None: there is nothing to compare, or the figures contradict each other.
 */
reached: boolean | null, 
/**
 * The part is greater than the whole: people came after the denominator was entered.
 */
contradicts: boolean, };
export type Indicators = { school_year: number, 
/**
 * Which pairs are a school year's.
 */
pairs_rule: string, lines: Array<IndicatorLine>, };
export type ItemStatus = "not_started" | "in_progress" | "done" | "dropped";
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
export type KeptReturn = { row: ReturnRow, parts: Array<ReturnCounted>, 
/**
 * Lines of «Сведения об организации»: heading and value.
 */
facts: Array<[string, string]>, problems: Array<ReturnProblem>, 
/**
 * For the school; empty where there is nothing to write about.
 */
letter: string, 
/**
 * The one that the school had sent for the same time before.
 */
before: ReturnRow | null, 
/**
 * Beside that one.
 */
changes: Array<ReturnChange>, };
export type Kind = "traditional" | "group" | "virtual" | "short_term" | "reversive" | "situational" | "speed";
export type KindHint = { kind: MeetingKind, text: string, };
export type LastMeeting = { id: string, day: Day, kind: MeetingKind, topic: string, task: string, };
export type LayoutChecked = { 
/**
 * The workbook cannot be written so.
 */
problems: { [key in string]: string }, 
/**
 * It can, and the user should know.
 */
warnings: { [key in string]: string }, };
export type LayoutImported = { id: string, name: string, };
export type LayoutLine = { id: string, layout: ReturnLayout, };
export type LayoutList = { 
/**
 * By name.
 */
layouts: Array<LayoutLine>, 
/**
 * The one that was used last; none when that was the usual one.
 */
chosen: string | null, };
export type LayoutSame = "replace" | "beside";
export type LayoutSaved = { id: string, };
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
export type Level = "school" | "district" | "region" | "country" | "international";
export type Licence = { name: string, version: string, licence: string, };
export type Load = { capacity: number, busy: number, paused: boolean, };
export type Made = { 
/**
 * None when nothing has changed since the newest copy.
 */
path: string | null, at: string, };
export type MeasureCell = { 
/**
 * None: nothing is known yet.
 */
id: string | null, pair_id: string | null, person_id: string | null, class: string, whose: string, 
/**
 * «7 класс», «учитель физики».
 */
detail: string, entry: number | null, exit: number | null, note: string, };
export type MeasureChange = { 
/**
 * y − x.
 */
difference: number | null, 
/**
 * Of x; none where x is nought: there is nothing to compare with.
 */
percent: number | null, outcome: MeasureOutcome, };
export type MeasureFields = { school_year: number, title: string, unit: string, 
/**
 * Less is better: absences, conflicts.
 */
falling: boolean, 
/**
 * Whose it is: one of the three.
 */
pair_id?: string | null, person_id?: string | null, class: string, entry?: number | null, entry_on?: Day | null, exit?: number | null, exit_on?: Day | null, note: string, };
export type MeasureGrid = { 
/**
 * What was asked for: a screen that has asked again knows which answer this is.
 */
subject: MeasureSubject, title: string, rows: Array<MeasureCell>, };
export type MeasureKind = { title: string, unit: string, falling: boolean, };
export type MeasureOutcome = "better" | "worse" | "same" | "unknown";
export type MeasureRow = { id: string, 
/**
 * «Ольхина А. С.», «Кедрова — Ольхина», «7А класс».
 */
whose: string, fields: MeasureFields, change: MeasureChange, archived: boolean, };
export type MeasureSubject = "mentees" | "pairs" | "classes";
export type MeasureSummary = { title: string, unit: string, falling: boolean, rows: number, complete: number, entry: number, exit: number, entry_mean: number | null, exit_mean: number | null, 
/**
 * Of the means.
 */
change: MeasureChange, };
export type MeasureTyped = { pair_id?: string | null, person_id?: string | null, class?: string, entry?: string, exit?: string, note?: string, };
export type Measures = { rows: Array<MeasureRow>, summary: Array<MeasureSummary>, 
/**
 * Titles of this file, then those that schools usually take.
 */
titles: Array<MeasureKind>, };
export type MeasuresSaved = { 
/**
 * Rows with figures.
 */
saved: number, 
/**
 * Rows that went into the archive.
 */
removed: number, };
export type MeetingCard = { id: string, pair_id: string, pair: string, fields: MeetingFields, people: Array<MeetingPerson>, 
/**
 * Items of the programme that it moved.
 */
items: Array<MeetingItem>, 
/**
 * What people said after it.
 */
fits: Array<FitAnswer>, 
/**
 * Planned for a day that is over.
 */
overdue: boolean, 
/**
 * The pair is in the archive: nothing can be changed.
 */
archived: boolean, };
export type MeetingCounts = { all: number, held: number, planned: number, cancelled: number, };
export type MeetingFields = { day?: Day | null, kind?: MeetingKind | null, form?: MeetingForm | null, 
/**
 * Held, when nothing is said.
 */
status?: MeetingStatus | null, minutes?: number | null, topic: string, content: string, result: string, difficulties: string, recommendations: string, 
/**
 * What is to be done before the next one.
 */
task: string, note: string, };
export type MeetingForm = "in_person" | "remote";
export type MeetingItem = { id: string, programme_id: string, section: string, task: string, 
/**
 * In words.
 */
deadline: string, status: ItemStatus, };
export type MeetingKind = "acquaintance" | "trial" | "planning" | "work" | "final";
export type MeetingPerson = { person_id: string, short_name: string, mentor: boolean, 
/**
 * At the meeting.
 */
present: boolean, };
export type MeetingQuestion = "outside_period" | "same_day" | "long";
export type MeetingRow = { id: string, pair_id: string, 
/**
 * «Зорина — Вешняков».
 */
pair: string, day: Day, kind: MeetingKind, form: MeetingForm, status: MeetingStatus, minutes: number | null, topic: string, result: string, task: string, 
/**
 * Planned for a day that is over: was it held?
 */
overdue: boolean, 
/**
 * How many of the pair's people were not there.
 */
absent: number, };
export type MeetingStatus = "planned" | "held" | "cancelled";
export type MeetingSuggestion = { pair: string, 
/**
 * The pair's period.
 */
start: Day, end: Day, people: Array<MeetingPerson>, kind: MeetingKind, form: MeetingForm, minutes: number, 
/**
 * What the meeting before left to be done.
 */
topic: string, last: LastMeeting | null, 
/**
 * The nearest planned meeting, from today on.
 */
next: Day | null, 
/**
 * Days since the pair last met, when that is long ago.
 */
quiet_days: number | null, 
/**
 * Words about kinds that are out of their usual turn.
 */
hints: Array<KindHint>, 
/**
 * Open items of its programmes.
 */
items: Array<MeetingItem>, };
export type MeetingTotals = { held: number, 
/**
 * Of the meetings whose length is known.
 */
minutes: number, 
/**
 * The latest held.
 */
last: Day | null, 
/**
 * Planned from today on.
 */
planned: number, 
/**
 * The nearest of them.
 */
next: Day | null, };
export type Meetings = { rows: Array<MeetingRow>, 
/**
 * Of the whole list, not of this page.
 */
total: number, counts: MeetingCounts, };
export type MeetingsAdded = { ids: Array<string>, };
export type MeetingsMonth = { year: number, month: number, 
/**
 * «сентябрь».
 */
label: string, held: number, minutes: number, 
/**
 * It is the month of today.
 */
now: boolean, };
export type MeetingsNow = { held: number, planned: number, minutes: number, 
/**
 * Held ones of which it is not known how long they took.
 */
unmeasured: number, 
/**
 * Pairs that have met.
 */
pairs: number, 
/**
 * From September to August.
 */
months: Array<MeetingsMonth>, };
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
export type MonitoringOverview = { school_year: number, forms: Array<Counted>, statuses: Array<Counted>, stuck: StuckPairs, programmes: ProgrammesNow, meetings: MeetingsNow, roadmap: DoneOf, indicators: Array<IndicatorLine>, };
export type MovedItem = { item_id: string, 
/**
 * As it was, without it.
 */
status?: ItemStatus | null, };
export type NamedRecord = { id: string, name: string, };
export type NewMeeting = { pair_id: string, fields: MeetingFields, confirmed?: Array<MeetingQuestion>, };
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
export type OfferedItem = { task: string, deadline: string, planned: string, gaps: Array<string>, 
/**
 * Offered whatever the gaps.
 */
core: boolean, chosen: boolean, };
export type OfferedSection = { title: string, items: Array<OfferedItem>, };
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
export type PairCounts = { all: number, active: number, preparing: number, stuck: number, finished: number, archived: number, };
export type PairFields = { 
/**
 * A group's name; empty for a pair, which is named by its people.
 */
title: string, form?: Form | null, model?: Model | null, kinds: Array<Kind>, start?: Day | null, end?: Day | null, mentors: Array<string>, mentees: Array<string>, goal: string, note: string, 
/**
 * Why a mentor takes more mentees than they have places for.
 */
overload_reason: string, };
export type PairProgress = { meetings: MeetingTotals, 
/**
 * Weeks of its period that are gone, and of all of them.
 */
weeks_gone: number, weeks: number, 
/**
 * All that it lacks, the most pressing first.
 */
needs: Array<Alert>, 
/**
 * Days since it last met, when that is long ago.
 */
quiet_days: number | null, 
/**
 * What each of its people said last.
 */
fits: Array<FitAnswer>, 
/**
 * Whom to ask whether it suits them.
 */
ask: Array<FitPending>, };
export type PairQuery = { text?: string, view?: PairView, form?: Form | null, kind?: Kind | null, status?: PairStatus | null, person_id?: string | null, 
/**
 * Only pairs that work in this school year.
 */
school_year?: number | null, sort?: PairSort, descending?: boolean, offset?: number, limit?: number, };
export type PairRow = { id: string, title: string, mentors: Array<Member>, mentees: Array<Member>, form: Form, model: Model | null, kinds: Array<Kind>, start: Day, end: Day, status: PairStatus, 
/**
 * The most pressing of what it needs.
 */
alert: Alert | null, needs: Array<Alert>, 
/**
 * Meetings held.
 */
met: number, 
/**
 * The latest of them.
 */
last_met: Day | null, 
/**
 * The nearest that is planned.
 */
next_meeting: Day | null, };
export type PairSort = "mentor" | "mentee" | "start" | "end" | "status";
export type PairStatus = "proposed" | "consented" | "ordered" | "active" | "completed" | "stopped";
export type PairView = "all" | "active" | "preparing" | "stuck" | "finished" | "archived";
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
export type PeriodKind = "month" | "quarter" | "half_year" | "school_year" | "year";
export type PersonCard = { id: string, fields: PersonFields, organization: string, detail: string, archived_on: Day | null, 
/**
 * The card that this one was merged into.
 */
merged_into: string | null, mentor: MentorCard | null, mentee: MenteeCard | null, 
/**
 * All pairs over the years, the latest first.
 */
pairs: Array<PairRow>, missing: Array<MissingField>, 
/**
 * Practices, courses, awards and events of theirs.
 */
counts: RecordCounts, };
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
export type PersonRecord = { id: string, name: string, 
/**
 * Position with the category, or class.
 */
detail: string, 
/**
 * Where they work or learn, when it is not the school of the file.
 */
organization: string, education: string, teaching_years: number | null, 
/**
 * Courses that the card names in words.
 */
courses: string, archived: boolean, 
/**
 * On the register of mentors, now or once.
 */
mentor: boolean, as_mentor: RecordTotals, as_mentee: RecordTotals, 
/**
 * All that touch the period, the latest first.
 */
pairs: Array<RecordPair>, qualifications: Array<Qualification>, awards: Array<Award>, practices: Array<Practice>, events: Array<Event>, counts: RecordFigures, };
export type PersonRef = { id: string, name: string, detail: string, };
export type PersonRow = { id: string, name: string, short_name: string, kind: PersonKind, 
/**
 * «учитель математики, высшая категория», «10А класс».
 */
detail: string, organization: string, phone: string, archived: boolean, mentor: Load | null, mentee: Wait | null, };
export type PersonSort = "name" | "kind" | "detail" | "waiting" | "load";
export type PersonView = "all" | "mentors" | "mentees" | "waiting" | "archived";
export type Personal = { 
/**
 * Phones and e-mail; for children those of the representatives.
 */
contacts: boolean, 
/**
 * Years of birth.
 */
births: boolean, 
/**
 * Children's names in full; otherwise «Вешняков Д. О.».
 */
children: boolean, };
export type Picked = { 
/**
 * None when the user changed their mind.
 */
path: string | null, 
/**
 * All of them, for a purpose of many.
 */
paths: Array<string>, };
export type Plan = { goal: string, tasks: Array<string>, sections: Array<PlanSection>, };
export type PlanItem = { 
/**
 * «Проект, задание».
 */
task: string, 
/**
 * In words, as a person writes it: «до 15 октября 2026 г.».
 */
deadline: string, 
/**
 * «Планируемый результат».
 */
planned: string, };
export type PlanOffer = { goal: string, tasks: Array<string>, sections: Array<OfferedSection>, 
/**
 * Chosen gaps that nothing in it answers.
 */
unanswered: Array<string>, };
export type PlanSection = { 
/**
 * Empty for items that stand before the first heading.
 */
title: string, items: Array<PlanItem>, };
export type Practice = { id: string, fields: PracticeFields, 
/**
 * Where the author has a card.
 */
author: Who | null, archived: boolean, };
export type PracticeFields = { title: string, 
/**
 * The author who has a card here.
 */
author_id?: string | null, 
/**
 * The author in words, or those beside the one with a card.
 */
author: string, form?: Form | null, problem: string, description: string, results: string, link: string, 
/**
 * When it was put into the bank.
 */
day?: Day | null, note: string, };
export type PracticePage = { rows: Array<Practice>, };
export type ProgrammeCard = { row: ProgrammeRow, pair: PairRow, pair_archived: boolean, fields: ProgrammeFields, 
/**
 * The gaps of the dictionary, in words.
 */
gaps: Array<string>, 
/**
 * The stage that the facts speak for.
 */
suggested: ProgrammeStage, 
/**
 * What is unusual about it; nothing that stops anybody.
 */
hints: Array<string>, created_on: Day | null, approved_on: Day | null, closed_on: Day | null, closing: ProgrammeClosing, sections: Array<ProgrammeSection>, 
/**
 * What stands before the first section, then section by section.
 */
items: Array<ProgrammeItem>, 
/**
 * The newest first.
 */
versions: Array<ProgrammeVersion>, };
export type ProgrammeClosing = { result: string, mentor_reflection: string, mentee_reflection: string, conclusion?: Conclusion | null, };
export type ProgrammeCounts = { all: number, draft: number, approved: number, late: number, closed: number, archived: number, };
export type ProgrammeFields = { 
/**
 * In a group: whose it is. None: of all its mentees together.
 */
mentee_id?: string | null, start?: Day | null, end?: Day | null, goal: string, 
/**
 * A task a line.
 */
tasks: string, 
/**
 * Professional gaps in own words.
 */
gaps: string, 
/**
 * Those of the dictionary of requests.
 */
gap_ids: Array<string>, note: string, };
export type ProgrammeItem = { id: string, fields: ProgrammeItemFields, 
/**
 * What the deadline means inside the programme.
 */
start: Day | null, end: Day | null, status: ItemStatus, 
/**
 * What it looks like today.
 */
state: State, done_on: Day | null, 
/**
 * Meetings that moved it.
 */
meetings: number, };
export type ProgrammeItemFields = { 
/**
 * None: before the first section.
 */
section_id?: string | null, 
/**
 * «Проект, задание».
 */
task: string, 
/**
 * Verbatim.
 */
deadline: string, 
/**
 * «Планируемый результат».
 */
planned: string, 
/**
 * «Фактический результат».
 */
actual: string, 
/**
 * «Оценка наставника», in words or figures.
 */
grade: string, };
export type ProgrammeLevel = "optimal" | "acceptable" | "unacceptable";
export type ProgrammeProgress = { done: number, 
/**
 * Without those that are not needed any more.
 */
items: number, 
/**
 * Open ones whose time is over.
 */
late: number, 
/**
 * Begun weeks of its time.
 */
weeks_gone: number, weeks: number, 
/**
 * Held in its time.
 */
meetings: number, };
export type ProgrammeRow = { id: string, pair_id: string, 
/**
 * A group's name.
 */
title: string, mentors: Array<Member>, 
/**
 * Those whose programme it is: all of the pair, or one of a group.
 */
mentees: Array<Member>, 
/**
 * One of a group has it alone.
 */
mentee_id: string | null, form: Form, model: Model | null, start: Day, end: Day, stage: ProgrammeStage, state: ProgrammeState, 
/**
 * Approved, and different since.
 */
changed: boolean, 
/**
 * Open, and its time is over.
 */
overdue: boolean, progress: ProgrammeProgress, archived: boolean, };
export type ProgrammeSection = { id: string, title: string, };
export type ProgrammeSnapshot = { 
/**
 * «педагог–педагог».
 */
form: string, model: string, 
/**
 * Full names with positions.
 */
mentors: Array<string>, mentees: Array<string>, 
/**
 * Whose it is in a group; it says whether the programme was given to another.
 */
mentee_id: string | null, start: Day | null, end: Day | null, 
/**
 * Of the dictionary, and in own words.
 */
gaps: Array<string>, gap_ids: Array<string>, own_gaps: string, 
/**
 * Without items that were not needed any more.
 */
plan: Plan, };
export type ProgrammeSort = "mentor" | "mentee" | "start" | "end" | "stage" | "progress" | "state";
export type ProgrammeStage = "preparing" | "designing" | "working" | "reflecting" | "resulting";
export type ProgrammeState = "draft" | "approved" | "closed";
export type ProgrammeVersion = { number: number, approved_on: Day, act: string, 
/**
 * What is different from the version before.
 */
reason: string, };
export type ProgrammeVersionCard = { version: ProgrammeVersion, body: ProgrammeSnapshot, };
export type ProgrammeView = "all" | "draft" | "approved" | "late" | "closed" | "archived";
export type Programmes = { rows: Array<ProgrammeRow>, 
/**
 * Of the whole list, not of this page.
 */
total: number, counts: ProgrammeCounts, };
export type ProgrammesNow = { draft: number, approved: number, closed: number, items: DoneOf, late: number, 
/**
 * All five, in their order.
 */
stages: Array<Counted>, };
export type Purpose = "open" | "create" | "save" | "read" | "attach" | "returns" | "returns_folder" | "layout";
export type Quadrant = "strength" | "weakness" | "opportunity" | "threat";
export type Qualification = { id: string, fields: QualificationFields, person: Who, archived: boolean, };
export type QualificationFields = { person_id?: string | null, title: string, 
/**
 * Where it was.
 */
organization: string, hours?: number | null, 
/**
 * Of the document.
 */
day?: Day | null, document: string, about_mentoring: boolean, note: string, };
export type QualificationPage = { rows: Array<Qualification>, };
export type QuestionKind = "scale" | "yes_no" | "options" | "text";
export type QuestionSummary = { code: string, text: string, kind: QuestionKind, 
/**
 * Asked by an earlier version only.
 */
former: boolean, now: SurveyMeasure, 
/**
 * Every possible answer with how many have given it; empty when they are too few.
 */
parts: Array<SurveyPart>, texts: Array<string>, 
/**
 * The same question at the beginning.
 */
before: SurveyMeasure | null, 
/**
 * Of those who have answered it both times.
 */
both: SurveyBoth | null, };
export type ReadMeeting = { 
/**
 * Nothing is typed in it.
 */
blank: boolean, pair_id: string | null, pair: string, fields: MeetingFields, 
/**
 * By the cell.
 */
problems: { [key in string]: string }, 
/**
 * To be confirmed, by the code of the question.
 */
questions: { [key in string]: string }, };
export type RecordCounts = { practices: number, qualifications: number, awards: number, events: number, };
export type RecordFigures = { qualifications: number, 
/**
 * Hours of the courses.
 */
hours: number, about_mentoring: number, awards: number, practices: number, events: number, };
export type RecordMeetings = { school_year: number, count: number, 
/**
 * Of those whose length is known.
 */
minutes: number, 
/**
 * How many have no length.
 */
unmeasured: number, };
export type RecordPair = { row: PairRow, 
/**
 * The person's own.
 */
role: Role, started_on: Day | null, finished_on: Day | null, 
/**
 * What came of it, or why it was stopped.
 */
result: string, archived: boolean, 
/**
 * Meetings that were held, by school year, the earliest first.
 */
meetings: Array<RecordMeetings>, programmes: Array<RecordProgramme>, };
export type RecordPeriod = { from?: Day | null, to?: Day | null, };
export type RecordProgramme = { id: string, 
/**
 * Whose it is in a group; empty when it is of all its mentees.
 */
mentee: string, start: Day, end: Day, stage: ProgrammeStage | null, approved_on: Day | null, closed_on: Day | null, result: string, conclusion: Conclusion | null, 
/**
 * Of those that are needed.
 */
items: number, done: number, };
export type RecordSort = "day" | "title" | "person" | "scope" | "detail";
export type RecordTotals = { 
/**
 * School years in which there was a pair.
 */
years: number, 
/**
 * The first day of the first of them, whatever the period.
 */
since: Day | null, 
/**
 * People on the other side, each counted once.
 */
people: number, pairs: number, 
/**
 * Those that have come to their end as agreed.
 */
completed: number, meetings: number, minutes: number, unmeasured: number, programmes: number, closed: number, items: number, done: number, };
export type Register = "people" | "mentors" | "mentees" | "pairs";
export type RemovedActivity = { id: string, number: string, title: string, };
export type ReportLook = { 
/**
 * Checked and whole: every sheet and column that there is.
 */
layout: ReturnLayout, parts: Array<ReportLookPart>, 
/**
 * Of people: «ФИО взрослых, фамилии с инициалами у детей».
 */
personal: string, };
export type ReportLookColumn = { code: string, title: string, 
/**
 * Written only when personal data are asked for.
 */
personal: boolean, };
export type ReportLookPart = { part: ReturnPart, 
/**
 * Records, without headings inside the table.
 */
rows: number, 
/**
 * They are counted in a column of their own, which stands first.
 */
numbered: boolean, 
/**
 * The usual headings of its columns, by code.
 */
columns: Array<ReportLookColumn>, 
/**
 * The first records as they will stand, a text for each of the columns.
 */
sample: Array<Array<string>>, };
export type ReportQuery = { 
/**
 * 2026 for 2026/2027; the present one without it.
 */
school_year?: number | null, period: ReturnPeriod, 
/**
 * What of people beyond their work; nothing unless asked for.
 */
personal?: Personal, 
/**
 * Sheets and columns; the usual ones without it.
 */
layout?: ReturnLayout | null, };
export type Request = { id: string, label: string, 
/**
 * How many mentees have it.
 */
used: number, archived: boolean, };
export type Respondent = { person_id: string | null, name: string, detail: string, pair_id: string | null, pair: string, 
/**
 * Waited for, by form, side and time of the pair.
 */
expected: boolean, response_id: string | null, day: Day | null, complete: boolean, 
/**
 * Required questions that wait for an answer.
 */
missing: number, };
export type ResponseEarlier = { id: string, day: Day | null, };
export type ResponseFields = { survey_id: string, 
/**
 * Of which pair they speak.
 */
pair_id?: string | null, 
/**
 * Nobody: filled in without a name.
 */
person_id?: string | null, day?: Day | null, school_year: number, note: string, };
export type ResponseList = { expected: number, complete: number, partial: number, 
/**
 * By their names; those without a name last.
 */
people: Array<Respondent>, };
export type ResponseSaved = { id: string, complete: boolean, missing: number, };
export type ResponseSheet = { 
/**
 * None yet.
 */
id: string | null, survey_id: string, title: string, questions: Array<SurveyQuestion>, answers: Array<SurveyAnswer>, fields: ResponseFields, 
/**
 * «Ольхина Анна Сергеевна», empty without a name.
 */
name: string, detail: string, pair: string, complete: boolean, missing: number, 
/**
 * The questions have been changed since these answers were given.
 */
older: boolean, 
/**
 * The same person has answered already in this school year.
 */
earlier: ResponseEarlier | null, };
export type ReturnChange = { part: ReturnPart, 
/**
 * What the record is called.
 */
title: string, kind: ReturnChangeKind, 
/**
 * Of a changed record: heading, before, after.
 */
fields: Array<[string, string, string]>, };
export type ReturnChangeKind = "new" | "changed" | "missing";
export type ReturnColumnChoice = { code: string, title: string, shown: boolean, };
export type ReturnCounted = { part: ReturnPart, rows: number, };
export type ReturnFile = { path: string, 
/**
 * The school that it is from; without it: the one that is recognised, or a new one.
 */
organization_id?: string | null, 
/**
 * For a workbook that does not say of what time it is.
 */
school_year?: number | null, period?: ReturnPeriod | null, };
export type ReturnHead = { format: number, 
/**
 * The organisation's key in its own file: the same in every return of that school.
 */
organization_id: string, organization: string, district: string, 
/**
 * 2026 for 2026/2027.
 */
school_year: number, period: ReturnPeriod, made_on: Day, };
export type ReturnLayout = { name: string, parts: Array<ReturnPartChoice>, };
export type ReturnLetter = { 
/**
 * Empty where there is nothing to write about.
 */
text: string, };
export type ReturnLook = { path: string, file: string, 
/**
 * Why it cannot be taken in at all.
 */
refused: Fault | null, organization: string, 
/**
 * The district's school that it is from; `None` for one that is not there yet.
 */
organization_id: string | null, head: ReturnHead | null, trust: Trust | null, parts: Array<ReturnCounted>, problems: Array<ReturnProblem>, 
/**
 * What the school can be written; empty where there is nothing to write about.
 */
letter: string, 
/**
 * The last return of that school for that time.
 */
before: ReturnRow | null, 
/**
 * Beside that one.
 */
changes: Array<ReturnChange>, 
/**
 * This very content has been taken in.
 */
known: boolean, 
/**
 * Mentors by their full names, to see who stands in two schools.
 */
mentors: Array<string>, };
export type ReturnPart = "organization" | "forms" | "mentors" | "mentees" | "pairs" | "programmes" | "meetings" | "months" | "roadmap" | "progress" | "indicators" | "influence" | "surveys" | "practices";
export type ReturnPartChoice = { part: ReturnPart, 
/**
 * On the sheet's tab and above its table.
 */
title: string, shown: boolean, columns: Array<ReturnColumnChoice>, };
export type ReturnPath = { path: string, file: string, };
export type ReturnPeriod = "half" | "year";
export type ReturnProblem = { sheet: string, 
/**
 * «B7»; empty for the whole sheet, and the sheet for the whole workbook.
 */
cell: string, message: string, 
/**
 * The row, or the sheet, is not taken in because of it.
 */
grave: boolean, };
export type ReturnRow = { id: string, organization_id: string, school_year: number, period: ReturnPeriod, made_on: Day | null, taken_on: Day | null, file: string, trust: Trust, seal: string, problems: number, 
/**
 * It counts; earlier ones of the same school and time do not.
 */
latest: boolean, };
export type ReturnsTaken = { taken: number, 
/**
 * Had been taken in before: nothing changed.
 */
known: number, new_schools: number, 
/**
 * Marks that were put into the grid «мероприятие × школа».
 */
marks: number, };
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
export type Role = "mentor" | "mentee";
export type Saved = { path: string, name: string, folder: string, 
/**
 * «Наставников: 12, пар и групп: 9».
 */
summary: string, };
export type SchoolFigures = Array<number>;
export type SchoolMarkFields = { status?: Status | null, done_on?: Day | null, 
/**
 * The document: «приказ от 15.03.2027 № 14-ОД».
 */
evidence: string, note: string, };
export type SchoolReturns = { organization_id: string, name: string, 
/**
 * The one that counts for the time; `None`: not sent.
 */
current: ReturnRow | null, 
/**
 * All that the school has ever sent, the newest first.
 */
history: Array<ReturnRow>, };
export type Screen = "people" | "pairs" | "meetings" | "roadmap" | "settings";
export type SeriesDay = { day: Day, 
/**
 * «Нерабочий день», «Уже есть встреча»; empty for a day that is planned.
 */
skipped: string, };
export type SeriesMade = { ids: Array<string>, };
export type Sex = "female" | "male";
export type Show = "open" | "folder";
export type State = "overdue" | "near" | "in_progress" | "not_started" | "done" | "not_needed";
export type Status = "not_started" | "in_progress" | "done" | "not_needed";
export type Stepped = { 
/**
 * What was undone or done again.
 */
label: string, };
export type StuckPairs = { lasting: number, stuck: number, consent: number, order: number, programme: number, meeting: number, ended: number, };
export type SurveyAnswer = { 
/**
 * The question's code.
 */
question: string, 
/**
 * Of the scale, of the option, 0 or 1 for «нет» and «да».
 */
number?: number | null, text?: string, };
export type SurveyBefore = { id: string, title: string, responses: number, };
export type SurveyBoth = { people: number, before: number, after: number, };
export type SurveyCard = { id: string, fields: SurveyFields, own: boolean, archived: boolean, 
/**
 * The newest first; none for one of the program's that nobody has answered or changed yet.
 */
versions: Array<SurveyVersion>, 
/**
 * Answers to the newest version: changed questions will be a version of their own.
 */
responses: number, 
/**
 * As it came with the program, when the school's is different.
 */
original: SurveyFields | null, };
export type SurveyFields = { title: string, 
/**
 * Of these forms of mentoring; of every form when there are none.
 */
forms: Array<Form>, role?: SurveyRole | null, moment?: SurveyMoment | null, 
/**
 * What stands over the questions, a line a paragraph.
 */
note: string, questions: Array<SurveyQuestion>, };
export type SurveyMeasure = { answered: number, 
/**
 * Why there is nothing but their number.
 */
few: string | null, average: number | null, yes: number | null, };
export type SurveyMoment = "before" | "after" | "any";
export type SurveyPart = { number: number, label: string, count: number, };
export type SurveyQuestion = { 
/**
 * Stays while the meaning of the question stays, in every version and in the questionnaire
 * of the other moment: by it answers are summed up and compared. Empty for a new question.
 */
code: string, text: string, kind: QuestionKind, 
/**
 * In the order of their numbers, which begin with 1.
 */
options: Array<string>, 
/**
 * Ruled lines for an answer in own words on paper.
 */
lines: number, 
/**
 * A questionnaire is complete when all such questions are answered.
 */
required: boolean, 
/**
 * The part of the SWOT table that answers in own words usually belong to.
 */
quadrant?: Quadrant | null, };
export type SurveyRole = "mentee" | "mentor" | "curator" | "parent";
export type SurveyRow = { id: string, title: string, forms: Array<Form>, role: SurveyRole | null, moment: SurveyMoment | null, own: boolean, archived: boolean, questions: number, expected: number, complete: number, 
/**
 * Filled in part: they wait.
 */
partial: number, };
export type SurveySaved = { id: string, 
/**
 * Number of the version that is asked now.
 */
version: number, 
/**
 * Answers that stay with the version before, because the questions are others now.
 */
left: number, };
export type SurveySummary = { title: string, role: SurveyRole | null, moment: SurveyMoment | null, 
/**
 * Forms of mentoring that its answers speak of.
 */
forms: Array<Form>, expected: number, 
/**
 * Complete answers: they are what is summed up.
 */
responses: number, partial: number, 
/**
 * Why there is nothing but their number.
 */
few: string | null, 
/**
 * The same questionnaire at the beginning, and how many have answered it.
 */
before: SurveyBefore | null, questions: Array<QuestionSummary>, };
export type SurveyVersion = { id: string, number: number, created_on: Day | null, 
/**
 * Answers to it, those filled in part too.
 */
responses: number, };
export type SwotFields = { school_year: number, quadrant?: Quadrant | null, text: string, 
/**
 * The answer that it was taken from.
 */
response_id?: string | null, question: string, };
export type SwotLine = { id: string, text: string, response_id: string | null, question: string, 
/**
 * The answer as it was given, and what had been asked; nobody's.
 */
answer: string, asked: string, };
export type SwotPart = { quadrant: Quadrant, label: string, lines: Array<SwotLine>, };
export type SwotProposal = { response_id: string, question: string, asked: string, text: string, 
/**
 * Where answers to this question usually belong.
 */
quadrant: Quadrant | null, };
export type SwotProposals = { 
/**
 * Why nothing is proposed: so few answers would say whose they are.
 */
few: string | null, proposals: Array<SwotProposal>, };
export type TemplateBody = { 
/**
 * Empty: for any form.
 */
forms: Array<Form>, 
/**
 * Those that it was written for; of equal forms they decide which template is nearer.
 */
models: Array<Model>, kinds: Array<Kind>, 
/**
 * Months of the period that its times are counted in.
 */
months: number, goal: string, tasks: Array<TemplateTask>, sections: Array<TemplateSection>, };
export type TemplateCard = { id: string, title: string, note: string, body: TemplateBody, own: boolean, archived: boolean, 
/**
 * Labels of the gaps that it names, as the school calls them.
 */
gaps: { [key in string]: string }, };
export type TemplateImported = { id: string, title: string, 
/**
 * Requests that the school's dictionary did not have; they are in it now.
 */
requests: Array<string>, };
export type TemplateItem = { task: string, planned: string, when: When, 
/**
 * Keys of the dictionary of requests.
 */
gaps: Array<string>, 
/**
 * Always offered, whatever the gaps.
 */
core: boolean, };
export type TemplateRow = { id: string, title: string, note: string, forms: Array<Form>, 
/**
 * Of the programme that it was written for.
 */
months: number, items: number, 
/**
 * The school's, not the program's.
 */
own: boolean, archived: boolean, 
/**
 * Written for the pair's form; true without a pair.
 */
fits: boolean, 
/**
 * What a programme of the pair starts from unless the user says otherwise.
 */
proposed: boolean, };
export type TemplateSection = { title: string, items: Array<TemplateItem>, };
export type TemplateTask = { text: string, 
/**
 * Empty: always offered.
 */
gaps: Array<string>, };
export type Topic = { id: string, title: string, };
export type Trust = "sealed" | "changed" | "handmade";
export type TwiceCounted = { 
/**
 * In full: children's names are not compared, initials would find strangers.
 */
name: string, places: Array<TwicePlace>, };
export type TwicePlace = { school: string, 
/**
 * «учитель математики», «физика»; may be empty.
 */
position: string, };
export type Twins = { a: PersonRef, b: PersonRef, exact: boolean, };
export type TypedMeeting = { 
/**
 * A surname or a group's name, where the table is about several pairs.
 */
pair?: string, day: string, kind?: string, form?: string, minutes?: string, topic?: string, result?: string, task?: string, };
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
 * Of a programme; what is said of its items; the mentor's conclusion.
 */
stages: Array<Choice>, item_statuses: Array<Choice>, conclusions: Array<Choice>, 
/**
 * How far an award or an event reaches.
 */
levels: Array<Choice>, event_kinds: Array<Choice>, 
/**
 * What is often written of awards and of participants of events.
 */
award_titles: Array<string>, event_roles: Array<string>, meeting_kinds: Array<Choice>, meeting_forms: Array<Choice>, meeting_statuses: Array<Choice>, fits: Array<Choice>, 
/**
 * Fields that a row of such a list may change.
 */
import_changes: Array<Choice>, 
/**
 * Of schools' returns: sheets, times, how far one may be relied on.
 */
return_parts: Array<Choice>, return_periods: Array<Choice>, return_trusts: Array<Choice>, };
export type Wait = { waiting_since: Day | null, paused: boolean, requests: Array<string>, 
/**
 * Short names of the mentors of pairs that last.
 */
mentors: Array<string>, };
export type When = string;
export type Who = { id: string, name: string, short_name: string, 
/**
 * Position or class.
 */
detail: string, };
export type Why = "before" | "after" | "heading" | "columns" | "table" | "column";
export type WordingList = { pieces: Array<WordingPiece>, placeholders: Array<WordingPlaceholder>, };
export type WordingPiece = { code: string, label: string, text: string, 
/**
 * What came with the program.
 */
default: string, };
export type WordingPlaceholder = { name: string, example: string, };
export type WorkState = { turn: number, label: string, done: number, 
/**
 * Nought as long as it is not known.
 */
total: number, };
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
  "person.record": { arg: { id: string, period?: RecordPeriod, }; output: PersonRecord };
  "person.record_export": { arg: { id: string, period?: RecordPeriod, 
/**
 * Without it: «Документы/Наставник», under a name with today's date.
 */
path?: string | null, }; output: Saved };
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
  "programme.list": { arg: { 
/**
 * People's names or a group's title.
 */
text?: string, view?: ProgrammeView, form?: Form | null, pair_id?: string | null, person_id?: string | null, 
/**
 * Only programmes that go on in this school year.
 */
school_year?: number | null, sort?: ProgrammeSort, descending?: boolean, offset?: number, limit?: number, }; output: Programmes };
  "programme.get": { arg: { id: string, }; output: ProgrammeCard };
  "programme.plan": { arg: { id: string, }; output: Plan };
  "programme.version": { arg: { id: string, number: number, }; output: ProgrammeVersionCard };
  "programme.create": { arg: { pair_id: string, 
/**
 * In a group: whose it is; of all without it.
 */
mentee_id?: string | null, start: Day, end: Day, 
/**
 * Professional gaps in own words, and those of the dictionary.
 */
gaps?: string, gap_ids?: Array<string>, plan?: Plan, 
/**
 * What is asked about in the field `confirmed` is meant so.
 */
confirmed?: boolean, }; output: Id };
  "programme.update": { arg: { id: string, fields: ProgrammeFields, 
/**
 * What is asked about in the field `confirmed` is meant so.
 */
confirmed?: boolean, }; output: Empty };
  "programme.stage": { arg: { id: string, stage: ProgrammeStage, }; output: Empty };
  "programme.approve": { arg: { id: string, on: Day, 
/**
 * «приказ от 02.09.2026 № 45-ОД».
 */
act?: string, 
/**
 * What is different from the version before; the first needs none.
 */
reason?: string, }; output: Empty };
  "programme.close": { arg: { id: string, on: Day, closing: ProgrammeClosing, 
/**
 * Items that are not done stay as they are.
 */
leave_open?: boolean, }; output: Empty };
  "programme.reopen": { arg: { id: string, }; output: Empty };
  "programme.archive": { arg: { id: string, }; output: Empty };
  "programme.restore": { arg: { id: string, }; output: Empty };
  "programme.add_section": { arg: { programme_id: string, title: string, 
/**
 * The section that it follows; at the end without one.
 */
after_id?: string | null, }; output: Id };
  "programme.update_section": { arg: { id: string, title: string, }; output: Empty };
  "programme.move_section": { arg: { id: string, 
/**
 * The section that it shall stand before; at the end without one.
 */
before_id?: string | null, }; output: Empty };
  "programme.remove_section": { arg: { id: string, }; output: Empty };
  "item.add": { arg: { programme_id: string, fields: ProgrammeItemFields, 
/**
 * The item that it shall stand before; at the end of its section without one.
 */
before_id?: string | null, 
/**
 * A deadline outside the programme is meant so.
 */
confirmed?: boolean, }; output: Id };
  "item.update": { arg: { id: string, fields: ProgrammeItemFields, 
/**
 * A deadline outside the programme is meant so.
 */
confirmed?: boolean, }; output: Empty };
  "item.move": { arg: { id: string, 
/**
 * None: before the first section.
 */
section_id?: string | null, 
/**
 * The item that it shall stand before; at the end of the section without one.
 */
before_id?: string | null, }; output: Empty };
  "item.mark": { arg: { ids: Array<string>, status: ItemStatus, 
/**
 * The day on which it was done; today without it.
 */
on?: Day | null, }; output: Empty };
  "item.remove": { arg: { id: string, }; output: Empty };
  "pair.progress": { arg: { id: string, }; output: PairProgress };
  "meeting.list": { arg: { 
/**
 * Words of the topic or of people's names.
 */
text?: string, pair_id?: string | null, person_id?: string | null, status?: MeetingStatus | null, kind?: MeetingKind | null, school_year?: number | null, 
/**
 * Days, both of them inside.
 */
from?: Day | null, to?: Day | null, 
/**
 * The earliest first; the latest first without it.
 */
ascending?: boolean, offset?: number, limit?: number, }; output: Meetings };
  "meeting.get": { arg: { id: string, }; output: MeetingCard };
  "meeting.suggest": { arg: { pair_id: string, 
/**
 * Today, without it.
 */
day?: Day | null, 
/**
 * A meeting that is being changed: it does not count as one before.
 */
except?: string | null, }; output: MeetingSuggestion };
  "meeting.read": { arg: { 
/**
 * All rows are about it; without it each names its own.
 */
pair_id?: string | null, 
/**
 * Of days without a year; the current one, without it.
 */
school_year?: number | null, rows: Array<TypedMeeting>, }; output: Array<ReadMeeting> };
  "meeting.series": { arg: { pair_id: string, from?: Day | null, to?: Day | null, 
/**
 * From Monday, 1.
 */
weekday: number, 
/**
 * Every so many weeks.
 */
weeks: number, form?: MeetingForm | null, minutes?: number | null, topic?: string, }; output: Array<SeriesDay> };
  "meeting.add": { arg: { pair_id: string, fields: MeetingFields, 
/**
 * People of the pair who were not there; everybody was, without it.
 */
absent?: Array<string>, items?: Array<MovedItem>, 
/**
 * What was asked about and is so.
 */
confirmed?: Array<MeetingQuestion>, }; output: Id };
  "meeting.add_many": { arg: { rows: Array<NewMeeting>, }; output: MeetingsAdded };
  "meeting.plan_series": { arg: { pair_id: string, from?: Day | null, to?: Day | null, 
/**
 * From Monday, 1.
 */
weekday: number, 
/**
 * Every so many weeks.
 */
weeks: number, form?: MeetingForm | null, minutes?: number | null, topic?: string, }; output: SeriesMade };
  "meeting.update": { arg: { id: string, fields: MeetingFields, absent?: Array<string> | null, items?: Array<MovedItem> | null, confirmed?: Array<MeetingQuestion>, }; output: Empty };
  "meeting.hold": { arg: { id: string, 
/**
 * On another day than was planned.
 */
day?: Day | null, 
/**
 * Who of the pair was not there; as it was, without it.
 */
absent?: Array<string> | null, confirmed?: Array<MeetingQuestion>, }; output: Empty };
  "meeting.cancel": { arg: { id: string, }; output: Empty };
  "meeting.remove": { arg: { id: string, }; output: Empty };
  "fit.pending": { arg: { 
/**
 * Of all pairs, without it.
 */
pair_id?: string | null, limit?: number | null, }; output: FitList };
  "fit.save": { arg: { meeting_id: string, person_id: string, answer?: Fit | null, note?: string, }; output: Empty };
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
  "template.list": { arg: { 
/**
 * For whom a programme is made: then each says how near it is, and the nearest is first.
 */
pair_id?: string | null, archived?: boolean, }; output: Array<TemplateRow> };
  "template.get": { arg: { id: string, }; output: TemplateCard };
  "template.compose": { arg: { template_id?: string | null, 
/**
 * Instead of a template: its plan, moved to this period.
 */
programme_id?: string | null, 
/**
 * Keys of the dictionary of requests.
 */
gaps?: Array<string>, start: Day, end: Day, }; output: PlanOffer };
  "template.save": { arg: { title: string, note?: string, 
/**
 * For whom it was made: others of this form will find it.
 */
pair_id: string, start: Day, end: Day, offer: PlanOffer, }; output: Id };
  "template.take": { arg: { programme_id: string, title: string, note?: string, }; output: Id };
  "template.update": { arg: { id: string, title: string, note: string, }; output: Empty };
  "template.archive": { arg: { id: string, }; output: Empty };
  "template.restore": { arg: { id: string, }; output: Empty };
  "template.export": { arg: { id: string, 
/**
 * Without it: «Документы/Наставник», under the template's name.
 */
path?: string | null, }; output: Saved };
  "template.import": { arg: { path: string, }; output: TemplateImported };
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
  "record.counts": { arg: { 
/**
 * Of all years, without it.
 */
school_year?: number | null, }; output: RecordCounts };
  "practice.list": { arg: { 
/**
 * Any words of the row or of its people.
 */
text?: string, person_id?: string | null, school_year?: number | null, form?: Form | null, 
/**
 * Those in the archive, and only those.
 */
archived?: boolean, sort?: RecordSort, descending?: boolean, }; output: PracticePage };
  "practice.get": { arg: { id: string, }; output: Practice };
  "practice.add": { arg: { fields: PracticeFields, }; output: Id };
  "practice.update": { arg: { id: string, fields: PracticeFields, }; output: Empty };
  "practice.archive": { arg: { id: string, }; output: Empty };
  "practice.restore": { arg: { id: string, }; output: Empty };
  "qualification.list": { arg: { 
/**
 * Any words of the row or of its people.
 */
text?: string, person_id?: string | null, school_year?: number | null, about_mentoring?: boolean | null, 
/**
 * Those in the archive, and only those.
 */
archived?: boolean, sort?: RecordSort, descending?: boolean, }; output: QualificationPage };
  "qualification.get": { arg: { id: string, }; output: Qualification };
  "qualification.add": { arg: { fields: QualificationFields, }; output: Id };
  "qualification.update": { arg: { id: string, fields: QualificationFields, }; output: Empty };
  "qualification.archive": { arg: { id: string, }; output: Empty };
  "qualification.restore": { arg: { id: string, }; output: Empty };
  "award.list": { arg: { 
/**
 * Any words of the row or of its people.
 */
text?: string, person_id?: string | null, school_year?: number | null, level?: Level | null, 
/**
 * Those in the archive, and only those.
 */
archived?: boolean, sort?: RecordSort, descending?: boolean, }; output: AwardPage };
  "award.get": { arg: { id: string, }; output: Award };
  "award.add": { arg: { fields: AwardFields, }; output: Id };
  "award.update": { arg: { id: string, fields: AwardFields, }; output: Empty };
  "award.archive": { arg: { id: string, }; output: Empty };
  "award.restore": { arg: { id: string, }; output: Empty };
  "event.list": { arg: { 
/**
 * Any words of the row or of its people.
 */
text?: string, person_id?: string | null, school_year?: number | null, level?: Level | null, kind?: EventKind | null, 
/**
 * Those in the archive, and only those.
 */
archived?: boolean, sort?: RecordSort, descending?: boolean, }; output: EventPage };
  "event.get": { arg: { id: string, }; output: Event };
  "event.add": { arg: { fields: EventFields, }; output: Id };
  "event.update": { arg: { id: string, fields: EventFields, }; output: Empty };
  "event.archive": { arg: { id: string, }; output: Empty };
  "event.restore": { arg: { id: string, }; output: Empty };
  "survey.list": { arg: { school_year: number, 
/**
 * Those in the archive instead of the others.
 */
archived?: boolean, }; output: Array<SurveyRow> };
  "survey.get": { arg: { id: string, }; output: SurveyCard };
  "survey.summary": { arg: { survey_id: string, school_year: number, 
/**
 * Of pairs of this form only.
 */
form?: Form | null, }; output: SurveySummary };
  "survey.save": { arg: { 
/**
 * A new one without it.
 */
id?: string | null, fields: SurveyFields, }; output: SurveySaved };
  "survey.copy": { arg: { id: string, title: string, 
/**
 * As in the one that is copied without it.
 */
moment?: SurveyMoment | null, }; output: Id };
  "survey.archive": { arg: { id: string, }; output: Empty };
  "survey.restore": { arg: { id: string, }; output: Empty };
  "response.list": { arg: { survey_id: string, school_year: number, }; output: ResponseList };
  "response.blank": { arg: { survey_id: string, school_year: number, 
/**
 * Who will answer; nobody in particular without it.
 */
person_id?: string | null, pair_id?: string | null, }; output: ResponseSheet };
  "response.get": { arg: { id: string, }; output: ResponseSheet };
  "response.save": { arg: { 
/**
 * A new sheet without it.
 */
id?: string | null, fields: ResponseFields, answers: Array<SurveyAnswer>, 
/**
 * There will be no more answers: the person has left the other questions empty.
 */
finish?: boolean, 
/**
 * One more sheet of somebody who has answered already.
 */
again?: boolean, }; output: ResponseSaved };
  "response.remove": { arg: { id: string, }; output: Empty };
  "swot.list": { arg: { school_year: number, }; output: Array<SwotPart> };
  "swot.propose": { arg: { school_year: number, }; output: SwotProposals };
  "swot.save": { arg: { id?: string | null, fields: SwotFields, }; output: Id };
  "swot.move": { arg: { id: string, quadrant: Quadrant, 
/**
 * From 0; the end when there are fewer lines.
 */
position: number, }; output: Empty };
  "swot.remove": { arg: { id: string, }; output: Empty };
  "curator_sheet.get": { arg: { school_year: number, }; output: CuratorSheet };
  "curator_sheet.save": { arg: { school_year: number, scores: Array<CuratorScore>, }; output: Empty };
  "monitoring.overview": { arg: { school_year: number, }; output: MonitoringOverview };
  "indicator.list": { arg: { school_year: number, }; output: Indicators };
  "indicator.save": { arg: { school_year: number, 
/**
 * Those that are not named stay as they are.
 */
values: Array<IndicatorValue>, }; output: Empty };
  "measure.list": { arg: { school_year?: number | null, subject?: MeasureSubject | null, pair_id?: string | null, person_id?: string | null, archived?: boolean, }; output: Measures };
  "measure.grid": { arg: { school_year: number, subject: MeasureSubject, title: string, }; output: MeasureGrid };
  "measure.save": { arg: { 
/**
 * None: a new one.
 */
id?: string | null, fields: MeasureFields, }; output: Id };
  "measure.save_many": { arg: { school_year: number, title: string, unit?: string, falling?: boolean, 
/**
 * When the figures of this grid were taken; of those that are not new it stays as it was.
 */
entry_on?: Day | null, exit_on?: Day | null, rows: Array<MeasureTyped>, }; output: MeasuresSaved };
  "measure.archive": { arg: { id: string, }; output: Empty };
  "measure.restore": { arg: { id: string, }; output: Empty };
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
  "list.write": { arg: { title: string, 
/**
 * What the rows were chosen by, in the words of the screen.
 */
filter?: string, columns: Array<string>, 
/**
 * As many cells as there are columns; one alone is a heading of the rows under it.
 */
rows: Array<Array<string>>, 
/**
 * Without it: «Документы/Наставник», under a name with today's date.
 */
path?: string | null, }; output: Saved };
  "return.files": { arg: { 
/**
 * Files, or folders (a stick) whose workbooks are looked for.
 */
paths: Array<string>, }; output: Array<ReturnPath> };
  "return.read": { arg: { 
/**
 * Files, or folders (a stick) whose workbooks are looked for.
 */
paths: Array<string>, 
/**
 * The school that they are from, as the user says.
 */
organization_id?: string | null, 
/**
 * For workbooks that do not say of what time they are.
 */
school_year?: number | null, period?: ReturnPeriod | null, }; output: Array<ReturnLook> };
  "return.get": { arg: { id: string, }; output: KeptReturn };
  "return.take": { arg: { files: Array<ReturnFile>, }; output: ReturnsTaken };
  "return.list": { arg: { school_year: number, period: ReturnPeriod, }; output: Array<SchoolReturns> };
  "return.letter": { arg: { path: string, }; output: ReturnLetter };
  "return.remove": { arg: { id: string, }; output: Empty };
  "consolidated.get": { arg: { school_year: number, period: ReturnPeriod, }; output: Consolidated };
  "consolidated.register": { arg: { query: ConsolidatedQuery, part: ReturnPart, page: ConsolidatedRegisterQuery, }; output: ConsolidatedRegister };
  "consolidated.write": { arg: { query: ConsolidatedQuery, 
/**
 * Without it: «Документы/Наставник», under a name with today's date.
 */
path?: string | null, }; output: Saved };
  "consolidated.files": { arg: { 
/**
 * Returns, or folders with them.
 */
returns: Array<string>, 
/**
 * The workbook that is written.
 */
path: string, }; output: Saved };
  "report.look": { arg: { 
/**
 * 2026 for 2026/2027; the present one without it.
 */
school_year?: number | null, period: ReturnPeriod, 
/**
 * What of people beyond their work; nothing unless asked for.
 */
personal?: Personal, 
/**
 * Sheets and columns; the usual ones without it.
 */
layout?: ReturnLayout | null, }; output: ReportLook };
  "report.write": { arg: { query: ReportQuery, 
/**
 * Without it: «Документы/Наставник», under a name of its own.
 */
path?: string | null, }; output: Saved };
  "layout.list": { arg: Record<symbol, never>; output: LayoutList };
  "layout.check": { arg: { layout: ReturnLayout, }; output: LayoutChecked };
  "layout.save": { arg: { 
/**
 * Without it: a new one.
 */
id?: string | null, layout: ReturnLayout, }; output: LayoutSaved };
  "layout.choose": { arg: { 
/**
 * Without it: the usual one.
 */
id?: string | null, }; output: Empty };
  "layout.remove": { arg: { id: string, }; output: Empty };
  "layout.export": { arg: { id: string, 
/**
 * Without it: «Документы/Наставник», under the layout's name.
 */
path?: string | null, }; output: Saved };
  "layout.import": { arg: { path: string, 
/**
 * What to do when another layout has the same name; without it such a file is refused.
 */
same?: LayoutSame | null, }; output: LayoutImported };
  "form.fields": { arg: Record<symbol, never>; output: FormFields };
  "form.list": { arg: { archived?: boolean, }; output: Array<FormRow> };
  "form.open": { arg: { path: string, }; output: FormView };
  "form.get": { arg: { id: string, }; output: FormView };
  "form.save": { arg: { 
/**
 * Without it: a new form.
 */
id?: string | null, 
/**
 * The file: of a new form, or of the next period in place of the one before.
 */
path?: string | null, title: string, every: PeriodKind, filling: FormFilling, }; output: Id };
  "form.values": { arg: { id: string, period: string, }; output: FormValues };
  "form.answer": { arg: { period: string, answers: Array<FormAnswer>, }; output: Empty };
  "form.fill": { arg: { id: string, period: string, 
/**
 * Phones, birth years and full names of children; left out unless asked for.
 */
personal?: boolean, }; output: FormFilled };
  "form.archive": { arg: { id: string, }; output: Empty };
  "form.restore": { arg: { id: string, }; output: Empty };
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
  "work.state": { arg: Record<symbol, never>; output: WorkState | null };
  "work.stop": { arg: { 
/**
 * Of the work that was shown.
 */
turn: number, }; output: Empty };
}
