# make            build/pt2pd-src            make test    every test; ONLY=torch.max: one API
# make run        set up, build, show        make check   layers, warnings, headers, style
# make golden     rewrite tests/**/*.paddle.py    make bench    speed, in one run
# make corpus     real packages, whole; SAMPLE=N: and N sites of each kind to read
# make fuzz       mutated files, sanitised    make clean   SANITIZE=address,undefined: build/asan
# make install    PREFIX= DESTDIR=
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

PREFIX  ?= /usr/local
PYTHON  ?= python3
CC      := $(if $(filter default,$(origin CC)),gcc,$(CC))
CFLAGS  ?= -O2 -g
B       ?= build$(if $(SANITIZE),/asan)
VERSION := 0.1.0

TS      := grammars/node_modules/tree-sitter/vendor/tree-sitter/lib
TSPY    := grammars/node_modules/tree-sitter-python/src

STD     := -std=c11 -D_POSIX_C_SOURCE=200809L -D_XOPEN_SOURCE=700 -pthread
WARN    := -Wall -Wextra -Wshadow -Wconversion $(WERROR)
# The tables of the mappings hold many pointers; at a fixed address none needs work at each start.
MODE    := -fno-pie $(if $(SANITIZE),-fsanitize=$(SANITIZE) -fno-sanitize-recover=all -fno-omit-frame-pointer)
ALL_C   := $(STD) $(WARN) $(CFLAGS) $(MODE) -MMD -MP -Isrc -isystem $(TS)/include -DPT2PD_VERSION='"$(VERSION)"'
TS_C    := -O2 -w $(MODE)
LINK    := $(CC) $(MODE) -pthread -no-pie

# One short line for each command; V=1 shows it whole.
define run
@mkdir -p $(@D)$(if $(V),,; printf '  %-5s %s\n' $1 $@)
$(if $(V),,@)$2
endef

NPM     := grammars/node_modules/.package-lock.json
READY   := build/packages.ok
VENV    := .venv/installed
PY      := .venv/bin/python

# The program is every src/*.c but mapc (compiles the mappings, at build time) and bench.
SRC     := $(filter-out src/mapc%.c src/bench.c src/main.c,$(wildcard src/*.c))
GRAMMAR := $(B)/ts/lib.o $(B)/ts/parser.o $(B)/ts/scanner.o
LIB     := $(B)/libpt2pd.a
BIN     := $(B)/pt2pd-src
MAPC    := $(patsubst src/%.c,$(B)/%.o,$(wildcard src/mapc*.c)) \
           $(patsubst %,$(B)/%.o,base arena str map diag syntax syntax_walk pyexpr) $(GRAMMAR)
UNIT    := $(patsubst tests/unit/%.c,$(B)/unit/%,$(wildcard tests/unit/u_*.c))
MAPPING := $(sort $(wildcard mappings/*.json)) $(sort $(wildcard templates/helpers/*.py))

all: $(BIN)

$(BIN): $(B)/main.o $(LIB)
	$(call run,link,$(LINK) -o $@ $^)
$(LIB): $(SRC:src/%.c=$(B)/%.o) $(B)/mapping_tables.o $(GRAMMAR)
	@rm -f $@
	$(call run,ar,ar rcs $@ $^)
$(B)/mapc: $(MAPC)
	$(call run,link,$(LINK) -o $@ $^ $$(pkg-config --libs libcjson))
$(B)/mapping_tables.c: $(B)/mapc $(MAPPING)
	$(call run,mapc,$(B)/mapc $@ $(filter %.json,$(MAPPING)) --helpers $(filter %.py,$(MAPPING)) --rows $(B)/rows.tsv $(MAPCFLAGS))
$(B)/mapping_tables.o: $(B)/mapping_tables.c
	$(call run,cc,$(CC) $(ALL_C) -c -o $@ $<)
$(B)/%.o: src/%.c | $(NPM) $(READY)
	$(call run,cc,$(CC) $(ALL_C) $(if $(findstring mapc,$*),$$(pkg-config --cflags libcjson)) -c -o $@ $<)
$(B)/ts/lib.o: $(NPM)
	$(call run,cc,$(CC) -std=c11 -D_POSIX_C_SOURCE=200112L -D_DEFAULT_SOURCE $(TS_C) -I$(TS)/include -I$(TS)/src -c -o $@ $(TS)/src/lib.c)
$(B)/ts/parser.o $(B)/ts/scanner.o: $(B)/ts/%.o: $(NPM)
	$(call run,cc,$(CC) -std=c11 $(TS_C) -I$(TSPY) -c -o $@ $(TSPY)/$*.c)
$(B)/unit/%: tests/unit/%.c $(LIB)
	$(call run,cc,$(CC) $(ALL_C) $$(pkg-config --cflags cmocka) -no-pie -o $@ $< $(LIB) $$(pkg-config --libs cmocka))
$(B)/bench: $(B)/bench.o $(LIB)
	$(call run,link,$(LINK) -o $@ $^)

# Set-up: each of these is done once.  Only run, test, bench, golden and check install system packages.
$(NPM): grammars/package-lock.json
	cd grammars && npm ci --ignore-scripts --no-audit --no-fund
	@touch $@
$(READY): tests/scripts/packages.sh
	@mkdir -p build
	PYTHON=$(PYTHON) sh tests/scripts/packages.sh $(INSTALL)
	@touch $@
$(VENV): tests/requirements.txt | $(READY)
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "the tests need Python 3.11: make test PYTHON=python3.11")'
	$(PYTHON) -m venv .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@
run test bench corpus golden check: INSTALL := --install

run: $(BIN)
	sh tests/scripts/show.sh $(BIN)

# The tests of the tools come first; the last line, from run.py, counts cases, forms, mappings and samples.
test: $(BIN) $(VENV) $(if $(ONLY),,$(UNIT))
ifndef ONLY
	@set -e; for u in $(UNIT); do $$u; done
	$(PY) tests/harness/test_cli.py $(BIN)
	$(PY) tests/harness/test_mapc.py $(B)/mapc
	$(PY) tests/harness/test_harness.py
	$(PY) tests/harness/test_docs.py
	$(PY) tests/harness/test_project.py
	$(PY) tests/harness/rules.py
endif
	$(PY) tests/harness/run.py $(foreach key,$(ONLY),'$(key)')
golden: $(BIN) $(VENV)
	$(PY) tests/harness/run.py --golden $(foreach key,$(ONLY),'$(key)')
	$(if $(ONLY),,$(PY) tests/harness/rules.py --golden)
bench: $(B)/bench $(BIN)
	sh tests/scripts/bench.sh $(B)/bench $(BIN) $(PYTHON)
corpus: $(B)/bench $(BIN)
	$(PYTHON) tests/scripts/corpus.py $(BIN) $(B)/bench $(ONLY) $(if $(SAMPLE),--sample $(SAMPLE))
fuzz:
	@$(MAKE) --no-print-directory SANITIZE=address,undefined
	$(PYTHON) tests/fuzz/fuzz.py build/asan/pt2pd-src --seconds $(or $(FOR),300) --seed $(or $(SEED),1)
check: $(READY)
	$(PYTHON) tests/harness/layers.py src
	$(PYTHON) tests/harness/style.py src tests/unit
	@if command -v clang-format >/dev/null; then clang-format --dry-run -Werror src/*.[ch] tests/unit/*.[ch]; fi
	@set -e; for h in src/*.h; do $(CC) $(STD) $(WARN) -Werror $$(pkg-config --cflags libcjson) -x c -fsyntax-only $$h; done
	@$(MAKE) --no-print-directory B=build/check WERROR=-Werror checked
	@echo "check: ok"
checked: $(BIN) $(B)/bench $(UNIT)

install: $(BIN)
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(BIN) $(DESTDIR)$(PREFIX)/bin/pt2pd-src
clean:
	rm -rf build

.PHONY: all run test golden bench corpus check checked fuzz install clean
-include $(wildcard $(B)/*.d $(B)/unit/*.d)
