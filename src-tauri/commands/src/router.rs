//! The one typed router: what each command is called, what it takes and what it gives.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use nastavnik_store::Done;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use ts_rs::{Config, TS};

use crate::argument::argument;
use crate::typescript::Types;
use crate::*;

type Run = Box<dyn Fn(&mut App, Value) -> Result<Value, Fault> + Send + Sync>;

/// A command by name.
struct Command {
    name: &'static str,
    run: Run,
    signature: fn() -> (String, String),
    types: fn(&mut Types),
}

/// A command's name and TypeScript types of its argument and result.
pub struct Signature {
    pub name: &'static str,
    pub arg: String,
    pub output: String,
}

/// A command that changes nothing.
fn read<A: Arg, O: Output>(name: &'static str, verb: fn(&App, A) -> Result<O, Fault>) -> Command {
    command(name, move |app, arg| Ok((verb(app, arg)?, BTreeSet::new())))
}

/// A command that changes the data: its answer says which tables it touched.
fn change<A: Arg, O: Output>(name: &'static str, verb: fn(&mut App, A) -> Result<Done<O>, Fault>) -> Command {
    command(name, move |app, arg| verb(app, arg).map(|done| (done.output, done.changes)))
}

/// A command that opens another file or makes a copy: everything shown may be different.
fn file<A: Arg, O: Output>(name: &'static str, verb: fn(&mut App, A) -> Result<O, Fault>) -> Command {
    command(name, move |app, arg| Ok((verb(app, arg)?, BTreeSet::from(["*".to_owned()]))))
}

/// What a command takes.
trait Arg: DeserializeOwned + TS + 'static {}
impl<T: DeserializeOwned + TS + 'static> Arg for T {}

/// What a command gives.
trait Output: Serialize + TS + 'static {}
impl<T: Serialize + TS + 'static> Output for T {}

/// A verb gives its result and the tables that it touched.
fn command<A: Arg, O: Output>(
    name: &'static str,
    verb: impl Fn(&mut App, A) -> Result<(O, BTreeSet<String>), Fault> + Send + Sync + 'static,
) -> Command {
    Command {
        name,
        run: Box::new(move |app, arg| {
            let (output, changes) = verb(app, argument(arg)?)?;
            Ok(json!({ "output": output, "changes": changes }))
        }),
        signature: || {
            let config = Config::new();
            (A::inline(&config), O::name(&config))
        },
        types: |types| {
            types.of_parts::<A>();
            types.of::<O>();
        },
    }
}

static COMMANDS: LazyLock<Vec<Command>> = LazyLock::new(|| {
    vec![
        read("app.state", state::get),
        file("file.open", file::open),
        file("file.create", file::create),
        file("file.close", file::close),
        file("file.demo", file::demo),
        read("file.pick", file::pick),
        read("file.check", file::check),
        read("file.show", file::show),
        read("backup.make", backup::make),
        read("backup.list", backup::list),
        file("backup.restore", backup::restore),
        change("organization.setup", organization::setup),
        read("organization.get", organization::get),
        change("organization.update", organization::update),
        read("partner.list", partner::list),
        change("partner.add", partner::add),
        change("partner.update", partner::update),
        change("partner.archive", partner::archive),
        change("partner.restore", partner::restore),
        read("person.list", person::list),
        read("person.get", person::get),
        change("person.add", person::add),
        change("person.update", person::update),
        change("person.archive", person::archive),
        change("person.restore", person::restore),
        read("import.read", import::read),
        read("import.review", import::review),
        change("import.save", import::save),
        read("person.duplicates", person::duplicates),
        read("person.twins", person::twins),
        read("person.compare", person::compare),
        change("person.merge", person::merge),
        read("person.record", person::record),
        read("person.record_export", person::record_export),
        change("mentor.save", mentor::save),
        change("mentor.pause", mentor::pause),
        change("mentor.resume", mentor::resume),
        change("mentor.remove", mentor::remove),
        change("mentee.save", mentee::save),
        change("mentee.pause", mentee::pause),
        change("mentee.resume", mentee::resume),
        change("mentee.remove", mentee::remove),
        read("request.list", request::list),
        change("request.add", request::add),
        change("request.rename", request::rename),
        change("request.archive", request::archive),
        change("request.restore", request::restore),
        read("pair.list", pair::list),
        read("pair.get", pair::get),
        change("pair.create", pair::create),
        change("pair.update", pair::update),
        change("pair.consent", pair::consent),
        change("pair.order", pair::order),
        change("pair.start", pair::start),
        change("pair.complete", pair::complete),
        change("pair.stop", pair::stop),
        change("pair.reopen", pair::reopen),
        change("pair.mirror", pair::mirror),
        change("pair.archive", pair::archive),
        change("pair.restore", pair::restore),
        read("programme.list", programme::list),
        read("programme.get", programme::get),
        read("programme.plan", programme::plan),
        read("programme.version", programme::version),
        change("programme.create", programme::create),
        change("programme.update", programme::update),
        change("programme.stage", programme::stage),
        change("programme.approve", programme::approve),
        change("programme.close", programme::close),
        change("programme.reopen", programme::reopen),
        change("programme.archive", programme::archive),
        change("programme.restore", programme::restore),
        change("programme.add_section", programme::add_section),
        change("programme.update_section", programme::update_section),
        change("programme.move_section", programme::move_section),
        change("programme.remove_section", programme::remove_section),
        change("item.add", item::add),
        change("item.update", item::update),
        change("item.move", item::move_to),
        change("item.mark", item::mark),
        change("item.remove", item::remove),
        read("pair.progress", pair::progress),
        read("meeting.list", meeting::list),
        read("meeting.get", meeting::get),
        read("meeting.suggest", meeting::suggest),
        read("meeting.read", meeting::read),
        read("meeting.series", meeting::series),
        change("meeting.add", meeting::add),
        change("meeting.add_many", meeting::add_many),
        change("meeting.plan_series", meeting::plan_series),
        change("meeting.update", meeting::update),
        change("meeting.hold", meeting::hold),
        change("meeting.cancel", meeting::cancel),
        change("meeting.remove", meeting::remove),
        read("fit.pending", fit::pending),
        change("fit.save", fit::save),
        read("deadline.parse", deadline::parse),
        read("draft.read", draft::read),
        read("draft.templates", draft::templates),
        read("draft.template", draft::template),
        read("draft.copy", draft::copy),
        read("draft.shift", draft::shift),
        read("draft.review", draft::review),
        change("draft.save", draft::save),
        read("roadmap.list", roadmap::list),
        read("roadmap.get", roadmap::get),
        change("roadmap.create", roadmap::create),
        change("roadmap.update", roadmap::update),
        change("roadmap.renumber", roadmap::renumber),
        read("roadmap.export", roadmap::export),
        read("roadmap.calendar", roadmap::calendar),
        change("roadmap.archive", roadmap::archive),
        change("roadmap.restore", roadmap::restore),
        change("section.add", section::add),
        change("section.update", section::update),
        change("section.move", section::move_to),
        change("section.remove", section::remove),
        read("activity.get", activity::get),
        read("activity.candidates", activity::candidates),
        change("activity.add", activity::add),
        change("activity.update", activity::update),
        change("activity.move", activity::move_to),
        change("activity.split", activity::split),
        change("activity.archive", activity::archive),
        change("activity.restore", activity::restore),
        read("occurrence.list", occurrence::list),
        change("occurrence.mark", occurrence::mark),
        change("occurrence.update", occurrence::update),
        change("occurrence.add", occurrence::add),
        change("occurrence.reschedule", occurrence::reschedule),
        change("occurrence.remove", occurrence::remove),
        change("attachment.add", attachment::add),
        read("attachment.save", attachment::save),
        change("attachment.remove", attachment::remove),
        read("grid.get", grid::get),
        change("grid.mark", grid::mark),
        change("grid.add_schools", grid::add_schools),
        read("template.list", template::list),
        read("template.get", template::get),
        read("template.compose", template::compose),
        change("template.save", template::save),
        change("template.take", template::take),
        change("template.update", template::update),
        change("template.archive", template::archive),
        change("template.restore", template::restore),
        read("template.export", template::export),
        change("template.import", template::import),
        read("document.kinds", document::kinds),
        read("document.list", document::list),
        read("document.get", document::get),
        read("document.number", document::number),
        read("document.pages", document::pages),
        read("document.export", document::export),
        read("document.register", document::register),
        change("document.create", document::create),
        change("document.update", document::update),
        change("document.sign", document::sign),
        change("document.void", document::void),
        change("document.remove", document::remove),
        read("package.look", package::look),
        change("package.create", package::create),
        read("package.export", package::export),
        change("package.sign", package::sign),
        change("package.remove", package::remove),
        read("agreement.get", agreement::get),
        change("agreement.save", agreement::save),
        read("wording.list", wording::list),
        change("wording.save", wording::save),
        change("wording.reset", wording::reset),
        read("reference.list", reference::list),
        change("reference.save", reference::save),
        read("calendar.list", reference::days),
        read("calendar.working", reference::working),
        change("calendar.save", reference::save_day),
        change("calendar.remove", reference::remove_day),
        read("paper.get", document::get_settings),
        change("paper.save", document::save_settings),
        read("record.counts", record::counts),
        read("practice.list", practice::list),
        read("practice.get", practice::get),
        change("practice.add", practice::add),
        change("practice.update", practice::update),
        change("practice.archive", practice::archive),
        change("practice.restore", practice::restore),
        read("qualification.list", qualification::list),
        read("qualification.get", qualification::get),
        change("qualification.add", qualification::add),
        change("qualification.update", qualification::update),
        change("qualification.archive", qualification::archive),
        change("qualification.restore", qualification::restore),
        read("award.list", award::list),
        read("award.get", award::get),
        change("award.add", award::add),
        change("award.update", award::update),
        change("award.archive", award::archive),
        change("award.restore", award::restore),
        read("event.list", event::list),
        read("event.get", event::get),
        change("event.add", event::add),
        change("event.update", event::update),
        change("event.archive", event::archive),
        change("event.restore", event::restore),
        read("survey.list", survey::list),
        read("survey.get", survey::get),
        read("survey.summary", survey::summary),
        change("survey.save", survey::save),
        change("survey.copy", survey::copy),
        change("survey.archive", survey::archive),
        change("survey.restore", survey::restore),
        read("response.list", response::list),
        read("response.blank", response::blank),
        read("response.get", response::get),
        change("response.save", response::save),
        change("response.remove", response::remove),
        read("swot.list", swot::list),
        read("swot.propose", swot::propose),
        change("swot.save", swot::save),
        change("swot.move", swot::move_to),
        change("swot.remove", swot::remove),
        read("curator_sheet.get", curator_sheet::get),
        change("curator_sheet.save", curator_sheet::save),
        read("monitoring.overview", monitoring::overview),
        read("indicator.list", indicator::list),
        change("indicator.save", indicator::save),
        read("measure.list", measure::list),
        read("measure.grid", measure::grid),
        change("measure.save", measure::save),
        change("measure.save_many", measure::save_many),
        change("measure.archive", measure::archive),
        change("measure.restore", measure::restore),
        read("home.overview", home::overview),
        read("search.all", search::all),
        read("register.export", register::export),
        read("register.workbook", register::workbook),
        read("list.write", list::write),
        read("return.files", returns::files_of),
        read("return.read", returns::read),
        read("return.get", returns::get),
        change("return.take", returns::take),
        read("return.list", returns::list),
        read("return.letter", returns::letter),
        change("return.remove", returns::remove),
        read("consolidated.get", consolidated::get),
        read("consolidated.register", consolidated::register),
        read("consolidated.write", consolidated::write),
        read("consolidated.files", consolidated::of_files),
        read("report.look", report::look),
        read("report.write", report::write),
        read("layout.list", layout::list),
        read("layout.check", layout::check),
        change("layout.save", layout::save),
        change("layout.choose", layout::choose),
        change("layout.remove", layout::remove),
        read("layout.export", layout::export),
        change("layout.import", layout::import),
        read("form.fields", form::fields),
        read("form.list", form::list),
        read("form.open", form::open),
        read("form.get", form::get),
        change("form.save", form::save),
        read("form.values", form::values),
        change("form.answer", form::answer),
        read("form.fill", form::fill),
        change("form.archive", form::archive),
        change("form.restore", form::restore),
        read("journal.list", journal::list),
        change("journal.undo", journal::undo),
        change("journal.redo", journal::redo),
        read("vocabulary.list", vocabulary::list),
        read("help.topics", help::topics),
        read("help.page", help::page),
        read("about.get", about::get),
        read("work.state", work::state),
        read("work.stop", work::stop),
    ]
});

pub(crate) fn call(app: &mut App, name: &str, arg: Value) -> Result<Value, Fault> {
    match COMMANDS.iter().find(|command| command.name == name) {
        Some(command) => (command.run)(app, arg),
        None => Err(Fault::new(
            "unknown_command",
            "Такой команды нет.",
            "Список команд показывает nastavnik-cli commands.",
        )),
    }
}

/// Every command, in the order of the menu.
pub fn signatures() -> Vec<Signature> {
    let signature = |command: &Command| {
        let (arg, output) = (command.signature)();
        Signature { name: command.name, arg, output }
    };
    COMMANDS.iter().map(signature).collect()
}

/// Visits the types of every command.
pub(crate) fn visit(types: &mut Types) {
    COMMANDS.iter().for_each(|command| (command.types)(types));
}
