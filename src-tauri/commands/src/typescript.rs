//! The interface's types, generated from these: nobody writes them by hand.

use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

use crate::{Fault, router};

/// Declarations by name, so that each type is written once.
pub(crate) struct Types {
    config: Config,
    found: BTreeMap<String, String>,
}

impl Types {
    /// A type and everything it is made of.
    pub(crate) fn of<T: TS + 'static + ?Sized>(&mut self) {
        let generic_wrapper = T::output_path().is_none();
        if !generic_wrapper {
            let name = T::ident(&self.config);
            if self.found.contains_key(&name) {
                return;
            }
            let declaration = format!("export {}", T::decl(&self.config));
            self.found.insert(name, declaration);
        }
        self.of_parts::<T>();
    }

    /// Only what a type is made of.
    pub(crate) fn of_parts<T: TS + 'static + ?Sized>(&mut self) {
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.of::<T>();
    }
}

/// The whole of `ui/api/types.d.ts`.
pub fn declarations() -> String {
    let mut types = Types { config: Config::new(), found: BTreeMap::new() };
    types.of::<Fault>();
    router::visit(&mut types);
    let mut text = String::from("// Generated from the Rust types by `make types`. Do not edit.\n\n");
    for declaration in types.found.values() {
        text.push_str(declaration);
        text.push('\n');
    }
    text.push_str("\nexport interface Commands {\n");
    for command in router::signatures() {
        let (name, arg, output) = (command.name, command.arg, command.output);
        text.push_str(&format!("  \"{name}\": {{ arg: {arg}; output: {output} }};\n"));
    }
    text.push_str("}\n");
    text
}
