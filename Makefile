# The entry points of the project; the README says a line about each. Everything else
# is behind them, so that a person, CI and a fresh machine all take the same way.
.DEFAULT_GOAL := help
.PHONY: help run demo test unit e2e crash lint types licences bench pictures

# One set of packages for every step: cargo unifies the features of what is built together,
# and a different set would build SQLite and the window once more.
ALL := --workspace
PROGRAMS = $${CARGO_TARGET_DIR:-target}/debug

help:
	@sed -n 's/^## //p' Makefile

## make run       install what is missing, build, open the window (no display: a demo and its picture)
run:
	@scripts/setup build
	@scripts/run

## make demo      the demo school and everything the program can write about it, in demo/
demo:
	@scripts/setup build
	cargo build -p nastavnik -p nastavnik-cli
	@$(PROGRAMS)/nastavnik-cli demo demo

## make test      every test: units, tidiness, the window in both engines, a few hundred kills
test: unit e2e

unit:
	@scripts/setup test
	cargo build $(ALL)
	cargo test $(ALL)

## make e2e       only the tests of the whole program, in WebKit and in Chromium
e2e:
	@scripts/setup test
	cargo build $(ALL)
	npm ci --silent
	node --test --test-reporter=spec tests/e2e/all.test.mjs

## make crash     kill the program N times (5000) in the middle of its work and look for losses
N ?= 5000
crash:
	cargo build $(ALL) --bin nastavnik-cli
	CRASH_KILLS=$(N) cargo test $(ALL) --test crash -- --nocapture

## make lint      formatting, clippy, types of the interface, licences
lint:
	@scripts/setup test
	cargo fmt --check
	cargo clippy $(ALL) --all-targets -- -D warnings
	npm ci --silent
	npx --no-install tsc -p .
	scripts/licences

## make types     write ui/api/types.d.ts again after a change of a command
types:
	cargo run --quiet -p nastavnik-cli -- types > target/types.d.ts
	mv target/types.d.ts ui/api/types.d.ts

## make licences  write assets/licences.tsv again after a change of what is linked
licences:
	WRITE_LICENCES=1 cargo test --quiet -p nastavnik-tests --test tidy licence

## make bench     how cost grows from 100 to 50 000 people
bench:
	@scripts/setup screen
	cargo bench $(ALL) --bench growth --bench window

## make pictures  the pictures of the README and of the guide, from the window itself
pictures:
	@scripts/setup test
	cargo build $(ALL)
	node scripts/pictures.mjs
