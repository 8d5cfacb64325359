# Builds, runs and tests the product. `make help` lists the targets.

PORT ?= 8080
HOST ?= 127.0.0.1
DATA_DIR ?= $(CURDIR)/.data

# the newest JDK found: it starts fastest; 17 is the oldest that will do
JDK := $(shell for home in "$$JAVA_HOME" /usr/lib/jvm/*; do \
	[ -x "$$home/bin/javac" ] && [ -f "$$home/release" ] \
	&& echo "$$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$$home/release") $$home"; done | sort -n | tail -n 1)
JAVA_VERSION := $(or $(firstword $(JDK)),0)
export JAVA_HOME := $(lastword $(JDK))
# Maven 3.8 is older than what these JDKs warn about
export MAVEN_OPTS := $(if $(shell [ $(JAVA_VERSION) -ge 24 ] && echo yes),--sun-misc-unsafe-memory-access=allow \
	--enable-native-access=ALL-UNNAMED) $(MAVEN_OPTS)
export SPA_DIR := $(CURDIR)/frontend/dist

MVN := mvn -B -ntp -q
BUILD := .build
APP := backend/target/quarkus-app
PREPARED := backend/target/prepared
# the faces that stand for those of official documents where an office has none of its own
FACES := $(addprefix frontend/node_modules/@expo-google-fonts/,noto-serif-sc/300Light/NotoSerifSC_300Light.ttf \
	noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf)
AOT := $(if $(shell [ $(JAVA_VERSION) -ge 25 ] && echo yes),$(APP)/app.aot)
# laid only for a first start that is to have it
CITY := $(if $(or $(wildcard $(DATA_DIR)/postgres),$(filter no false,$(DEMO)),$(DATABASE_URL),$(QUARKUS_DATASOURCE_JDBC_URL)),,$(BUILD)/prepared)
# directories too, so that a file that is gone counts as a change
BACKEND_SOURCES := backend/pom.xml $(shell find backend/src/main)
FRONTEND_SOURCES := $(shell find frontend/src frontend/public frontend/build backend/src/main/resources/messages) \
	$(wildcard frontend/*.ts frontend/*.json frontend/index.html)

.PHONY: help run dev test test-habits test-beside test-backend test-contract test-frontend test-e2e installed test-bench bench bench-tools office build demo-files \
	package openapi format clean tools browser

help: ## list the targets
	@sed -n 's/^\([a-z][a-z0-9-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

run: build $(CITY) ## build what changed and start the whole product (PORT=, HOST=, DATA_DIR=, DEMO=, DEMO_TODAY=, ROOT_AREA=, ADMIN_PASSWORD=)
	@PORT='$(PORT)' HOST='$(HOST)' DATA_DIR='$(abspath $(DATA_DIR))' exec backend/bin/zhucun

build: $(BUILD)/backend $(AOT) $(APP)/fonts $(BUILD)/frontend ## build what changed, backend and SPA

dev: tools $(BUILD)/node_modules $(BUILD)/fonts $(BUILD)/maven ## live reload of both sides: SPA on port 5173, API on PORT
	@PORT='$(PORT)' DATA_DIR='$(abspath $(DATA_DIR))' FONTS_DIR='$(CURDIR)/$(BUILD)/fonts' MVN="$$(cat $(BUILD)/maven)" .ci/dev

# built once and first; then the backend's tests keep one core busy, and what needs little of both is done beside them.
# What draws pages wants both cores for itself. Each tells when it is done.
test: test-habits ## everything that CI runs
	@$(MAKE) --no-print-directory -j 3 --output-sync=target $(BUILD)/backend $(BUILD)/frontend installed
	@$(MAKE) --no-print-directory -j 2 --output-sync=target test-backend test-beside
	@$(MAKE) --no-print-directory test-e2e

test-beside:
	@$(MAKE) --no-print-directory test-frontend
	@$(MAKE) --no-print-directory test-contract
	@$(MAKE) --no-print-directory test-bench

# one after the other, whatever the jobs: a package manager works alone
installed:
	@$(MAKE) --no-print-directory browser
	@$(MAKE) --no-print-directory bench-tools
	@$(MAKE) --no-print-directory office

test-habits: ## messages of commits and lengths of files
	@.ci/commit-messages
	@.ci/file-lengths

test-backend: tools $(BUILD)/fonts ## backend tests and formatting
	cd backend && mvn -B -ntp spotless:check test

test-contract: $(BUILD)/backend $(BUILD)/node_modules ## openapi.yaml is what the build generates, and is well-formed
	@diff -u openapi.yaml $(BUILD)/openapi.yaml \
		|| { echo 'openapi.yaml is not what the backend serves; run: make openapi' >&2; exit 1; }
	cd frontend && npm run --silent lint:contract && npm run --silent generate:api:check

test-frontend: $(BUILD)/node_modules ## lint, types and unit tests of the SPA
	cd frontend && npm run --silent lint && npm run --silent typecheck && npm run --silent test:unit

test-e2e: build $(BUILD)/prepared browser ## the built product, with the demonstration city, in Chromium
	cd frontend && e2e/run.sh

bench: build $(BUILD)/prepared bench-tools ## import, reads, export, duty, targets, start and memory against PostgreSQL alone, as a table (BASELINE=, SMALL=1)
	@BASELINE='$(BASELINE)' SMALL='$(SMALL)' backend/bench/bench.sh

test-bench: build $(BUILD)/prepared bench-tools ## a small run of the benchmarks, so that each of their steps works
	@SMALL=1 backend/bench/bench.sh

bench-tools:
	@for tool in wrk:wrk psql:postgresql-client pgbench:postgresql; do \
		command -v $${tool%%:*} >/dev/null && continue; \
		[ "$$(id -u)" = 0 ] || { echo "$${tool%%:*} is needed: sudo apt-get install $${tool#*:}" >&2; exit 1; }; \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $${tool#*:}; done

# only a test asks it whether a document opens; by hand it is left out where it is not there
office:
	@command -v soffice >/dev/null || [ "$$(id -u)" != 0 ] || ! command -v apt-get >/dev/null || { apt-get update -qq \
		&& DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui; }

demo-files: $(BUILD)/backend ## the demonstration city as import files, into demo-files/
	@backend/bin/demo-files demo-files
	@ls -l demo-files

package: build ## what the Dockerfiles copy: backend/target/quarkus-app and frontend/dist

openapi: $(BUILD)/backend $(BUILD)/node_modules ## write openapi.yaml and the SPA's types of it anew
	cp $(BUILD)/openapi.yaml openapi.yaml
	cd frontend && npm run --silent generate:api

format: $(BUILD)/node_modules ## format all sources
	cd backend && $(MVN) spotless:apply
	cd frontend && npm run --silent format

clean: ## remove everything that was built (the data stays)
	rm -rf $(BUILD) backend/target frontend/dist frontend/playwright-report frontend/test-results

$(BUILD)/backend: $(BACKEND_SOURCES) | tools
	@echo 'Building the backend …'
	@cd backend && $(MVN) package -DskipTests
	@mkdir -p $(BUILD) && cp backend/target/openapi/openapi.yaml $(BUILD) # the tests write theirs to the same place
	@touch $@

$(BUILD)/fonts: $(BUILD)/node_modules
	@mkdir -p $@ && cp -f $(FACES) $@ && cp -f frontend/node_modules/@expo-google-fonts/noto-serif-sc/LICENSE_FONT $@/OFL.txt
	@touch $@

$(APP)/fonts: $(BUILD)/backend $(BUILD)/fonts
	@mkdir -p $@ && cp -f $(BUILD)/fonts/* $@
	@touch $@

$(APP)/app.aot: $(BUILD)/backend backend/bin/zhucun backend/bin/train
	@echo 'Recording a start for faster starts …'
	@backend/bin/train $@

$(BUILD)/prepared: $(BUILD)/backend $(AOT) $(APP)/fonts backend/bin/prepare
	@echo 'Laying the demonstration city for first starts …'
	@backend/bin/prepare $(PREPARED)
	@touch $@

$(BUILD)/node_modules: frontend/package.json frontend/package-lock.json | tools
	@echo 'Installing the packages of the SPA …'
	@cd frontend && npm ci --no-audit --no-fund --loglevel=error
	@mkdir -p $(BUILD) && touch $@

$(BUILD)/frontend: $(FRONTEND_SOURCES) $(BUILD)/node_modules
	@echo 'Building the SPA …'
	@cd frontend && npm run --silent build
	@mkdir -p $(BUILD) && touch $@

# quarkus:dev wants Maven 3.9
$(BUILD)/maven: | tools
	@mkdir -p $(BUILD)
	@if mvn -v | grep -Eq 'Apache Maven (3\.9|[4-9])'; then echo mvn > $@; else \
		mvn -B -ntp -q dependency:unpack -Dartifact=org.apache.maven:apache-maven:3.9.16:zip:bin \
			-DoutputDirectory=$(CURDIR)/$(BUILD) \
		&& chmod +x $(BUILD)/apache-maven-3.9.16/bin/mvn && echo $(CURDIR)/$(BUILD)/apache-maven-3.9.16/bin/mvn > $@; fi

tools:
	@[ $(JAVA_VERSION) -ge 17 ] || { echo 'JDK 17 or newer is needed (JAVA_HOME or /usr/lib/jvm).' >&2; exit 1; }
	@command -v mvn >/dev/null || { echo 'Maven is needed (package maven).' >&2; exit 1; }
	@command -v curl >/dev/null || { echo 'curl is needed (package curl).' >&2; exit 1; }
	@node -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)' 2>/dev/null \
		|| { echo 'Node.js 20 or newer is needed.' >&2; exit 1; }

# the shell without a window is a quarter quicker; CHROMIUM= names another browser
CHROMIUM ?= $(firstword $(wildcard /usr/bin/chromium-headless-shell /usr/bin/chromium))
fonts = { ! command -v fc-list >/dev/null || fc-list :lang=zh | grep -q .; }

browser:
	@if [ -x '$(CHROMIUM)' ] && $(fonts); then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
			chromium-headless-shell fonts-noto-cjk; \
	else echo 'Chromium and Chinese fonts are needed: sudo apt-get install chromium-headless-shell fonts-noto-cjk' >&2; exit 1; fi
