# Everything from nothing: `make run` and `make test` set up what is missing first. `make help` lists all.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory --no-builtin-rules
unexport PYTHONHOME PYTHONPATH

PYTHON ?= python3
export PYTHON
PY := .venv/bin/python
SETUP := packaging/setup
TOOL := PYTHONPATH=packaging $(PY) -m

# What the system must have: a virtual screen too, unless there is a real one to run on.
PARTS := window no-screen
ifeq ($(MAKECMDGOALS),run)
ifeq ($(shell $(SETUP)/screen.sh && echo usable),usable)
PARTS := window
endif
endif
ifneq ($(filter bundle deb package,$(MAKECMDGOALS)),)
PARTS += package
endif
SYSTEM := build/setup/$(subst $() ,+,$(PARTS)).stamp

# The tests read the window as a screen reader does. Where that cannot be installed they go on without, and say so.
READER := build/setup/screen-reader.stamp

# After an update of Python, or a set-up that was interrupted, .venv may be there and not start: make it again.
ifneq ($(shell $(PY) -c 'print("starts")' 2>/dev/null),starts)
.PHONY: .venv/pyvenv.cfg
endif

## Use

run: .venv/.run  ## open the program (without a screen: go through its main job on a virtual one)
	@$(SETUP)/run.sh

tour: .venv/.run  ## save a picture of each step and of every view in build/tour, and twice as sharp in 2x, without a screen
	@rm -rf build/tour
	@QT_QPA_PLATFORM=offscreen $(PY) -m sciatica_desktop tour build/tour
	@QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=2 $(PY) -m sciatica_desktop tour build/tour/2x

## Check

test: .venv/.dev $(READER)  ## every check: lint, types, the core without Qt, all tests
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@$(PY) -m pytest -n auto -c tests/no_qt.ini --rootdir . tests/core tests/store
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n auto --ignore tests/core --ignore tests/store

lint: .venv/.dev  ## only lint, types and import rules
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@$(PY) -m pytest tests/test_architecture.py

evaluate: .venv/.dev  ## score the ranking on simulated drawings
	@$(PY) -m tests.evaluation.evaluate

bench: .venv/.dev  ## measure against a bare Qt window; prints a table of ratios
	@$(PY) -m tests.benchmarks.bench

soak: .venv/.dev  ## the long tests: hours of use, cut power, full disks (takes long)
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -m soak

coverage: .venv/.dev .venv/.measure  ## which branches of core and store no test takes; fails under 95 %
	@QT_QPA_PLATFORM=offscreen $(PY) -m tests.measure.branches

mutants: .venv/.dev .venv/.measure  ## put small faults into the core and count which the tests notice; fails under 80 % (takes long)
	@$(PY) -m tests.measure.mutants $(LAST)

## Package

wheel: .venv/.run  ## build the wheel and the sources in dist/
	@$(PY) -m hatchling build

bundle: .venv/.package  ## build the program in one folder, build/bundle, for systems without Python, and try it out
	@packaging/bundle/build.sh
	@$(TOOL) bundle.smoke build/bundle/sciatica-desktop

deb: bundle  ## make a package for Debian and its relatives of it, in dist/, and let Debian's tools look at it
	@packaging/linux/deb/build.sh

package: wheel deb  ## all of these; then install the .deb in a clean Debian, use it by keyboard, and purge it (needs root)
	@packaging/linux/deb/try.sh

## Change

pictures: tour .venv/.package  ## take the pictures of the README and of software centres again, from a tour
	@$(TOOL) linux.pictures build/tour docs/pictures

licences: .venv/.run  ## list again all that is shipped with its licences, in packaging/licences.md and packaging/sbom.cdx.json
	@$(TOOL) inventory.licences packaging/licences.md
	@$(TOOL) inventory.sbom packaging/sbom.cdx.json

format: .venv/.dev  ## put every file into the agreed form
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

assets: .venv/.assets  ## draw the body and make the sounds again, from the measurements in assets/
	@$(PY) assets/body/build.py
	@$(PY) assets/sounds/build.py
	@$(PY) -m pytest tests/assets

translations: .venv/.dev  ## bring the catalogues of the interface up to date with the source, and compile them
	@$(PY) assets/i18n/build.py

lock: .venv/.lock  ## lock the dependencies of pyproject.toml in packaging/locks/ (newest: make lock UPGRADE=--upgrade)
	@$(SETUP)/lock.sh $(UPGRADE)

clean:  ## remove all that make has made
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

help:  ## this list
	@awk -F ':.*?## ' '/^## / { print "\n" substr($$0, 4) } /^[a-z]+:.*## / { split($$0, line, ":"); sub(/.*## /, ""); \
		printf "  make %-12s %s\n", line[1], $$0 }' $(firstword $(MAKEFILE_LIST))

.PHONY: run tour test lint evaluate bench soak coverage mutants wheel bundle deb package pictures licences format assets translations lock clean help

# The set-up. A stamp is as new as what it stands for; the second time nothing here runs.

$(SYSTEM): packaging/linux/system-packages.txt $(SETUP)/system.sh
	@$(SETUP)/system.sh $(PARTS)
	@mkdir -p $(@D) && touch $@

$(READER): packaging/linux/system-packages.txt $(SETUP)/system.sh
	@$(SETUP)/system.sh screen-reader || echo "The tests go on without the one that reads the window as a screen reader does."
	@mkdir -p $(@D) && touch $@

.venv/pyvenv.cfg: | $(SYSTEM)
	@$(SETUP)/venv.sh create

.venv/.run: .venv/pyvenv.cfg pyproject.toml packaging/locks/run.txt
	@$(SETUP)/venv.sh run
	@touch $@

.venv/.dev .venv/.measure .venv/.package .venv/.assets .venv/.lock: .venv/.%: .venv/.run packaging/locks/%.txt
	@$(SETUP)/venv.sh $*
	@touch $@
