# The only entry: every task of this repository starts here. `make help` lists them.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

TOOLS := . scripts/tools.sh
STAMPS := .tools/stamps
KEYCLOAK := .tools/keycloak-26.7.3
LOCAL_STACK := backend/local-stack/target/local-stack.jar
SERVICE := backend/service/target/quarkus-app/quarkus-run.jar
WEB := frontend/dist/index.html
NODE_MODULES := frontend/node_modules/.package-lock.json
LIGHTHOUSE := frontend/lighthouse/node_modules/.package-lock.json
MIGRATIONS := backend/service/src/main/resources/db/migration
RUN_STACK := exec "$$JAVA_HOME/bin/java" -Xmx256m -jar $(LOCAL_STACK)

comma := ,

find_backend = find backend/pom.xml backend/*/pom.xml backend/*/src/main openapi.yaml -type f 2>/dev/null | sort
find_web = find frontend openapi.yaml -type f ! -path '*/node_modules/*' ! -path '*/dist/*' ! -path '*/target/*' ! -path '*/e2e/*' ! -path '*/lighthouse/*' \
	! -path '*/test-results/*' ! -path '*/playwright-report/*' ! -name '*.test.ts*' ! -name 'schema.d.ts' ! -name '*.gen.ts' 2>/dev/null | sort

# A list that changes when a source is added or deleted, so that a build also notices what is gone.
list = $(shell mkdir -p $(STAMPS); $($(1)) > $(STAMPS)/$(1).new; cmp -s $(STAMPS)/$(1).new $(STAMPS)/$(1) || mv $(STAMPS)/$(1).new $(STAMPS)/$(1); rm -f $(STAMPS)/$(1).new; cat $(STAMPS)/$(1))
BACKEND_SOURCES := $(call list,find_backend)
WEB_SOURCES := $(call list,find_web)

.PHONY: help run test test-backend test-web test-fast dev lint format hooks e2e e2e-stack pictures evening lighthouse bench bench-rules faults year mutation fuzz picture new-migration pin-release sbom reset clean check

help: ## List these tasks
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

run: check $(WEB) $(SERVICE) ## Build what changed, start everything on this computer, print the address and the sign-ins
	@$(TOOLS); need_jdk; $(RUN_STACK) run

test: check $(WEB) $(KEYCLOAK) ## Run every test: rules, HTTP, contract, access, sign-in, pages in a real browser
	@scripts/chromium > /dev/null
	@$(TOOLS); need_jdk; need_maven; "$$MVN" -B -ntp -f backend/pom.xml -P nullaway verify -Dtests.of.packaged.only=true
	@touch $(LOCAL_STACK) $(SERVICE)
	@$(MAKE) -j2 test-backend test-web
	@echo "All tests passed: backend, web app, browser."

# Nothing is packaged again here: the browser's tests run on what is packaged, at the same time.
test-backend:
	@$(TOOLS); need_jdk; need_maven; "$$MVN" -B -ntp -f backend/pom.xml -P nullaway test

test-web: $(NODE_MODULES)
	cd frontend && npm run --silent lint && npm run --silent typecheck && npm run --silent test
	@$(MAKE) e2e

test-fast: check ## Run the tests of the rules and of the structure, without any server; feature=ingest adds those of a package
	@$(TOOLS); need_jdk; need_maven; "$$MVN" -B -ntp -q -f backend/pom.xml -pl local-stack,service test -Dsurefire.failIfNoSpecifiedTests=false \
	-Dtest='org/scrutineer/period/*Test,org/scrutineer/assessment/*Test,ArchitectureTest,ArchitecturePictureTest,HouseRulesTest,TableOwnersTest$(if $(feature),$(comma)org/scrutineer/$(feature)/**/*Test)'

e2e: check $(WEB) $(SERVICE) ## Run the browser tests against a fresh stack that is thrown away
	@$(TOOLS); need_jdk; CHROMIUM_PATH=$$(scripts/chromium) || exit 1; export CHROMIUM_PATH JDK_JAVA_OPTIONS="$$QUICK_COMPILER"; \
	$(RUN_STACK) throw-away -- npm --prefix frontend run --silent e2e

pictures: check $(WEB) $(SERVICE) ## Draw anew the pictures that the browser tests compare pages and charts with, from answers recorded anew
	@$(TOOLS); need_jdk; CHROMIUM_PATH=$$(scripts/chromium) || exit 1; export CHROMIUM_PATH E2E_PICTURES=record JDK_JAVA_OPTIONS="$$QUICK_COMPILER"; \
	$(RUN_STACK) throw-away -- npm --prefix frontend run --silent e2e -- pictures.spec.ts --update-snapshots=all

evening: check $(WEB) $(SERVICE) ## Set up Darlington from nothing in the browser as a new officer would, and count the clicks (two minutes)
	@$(TOOLS); need_jdk; CHROMIUM_PATH=$$(scripts/chromium) || exit 1; export CHROMIUM_PATH JDK_JAVA_OPTIONS="$$QUICK_COMPILER"; \
	$(RUN_STACK) throw-away --council E06000005 -- npm --prefix frontend run --silent evening

lighthouse: check $(WEB) $(SERVICE) $(LIGHTHOUSE) ## Measure home, a scorecard, a measure and a request on a phone and a desktop (ten minutes)
	@$(TOOLS); need_jdk; CHROMIUM_PATH=$$(scripts/chromium) || exit 1; export CHROMIUM_PATH; \
	$(RUN_STACK) throw-away -- node frontend/lighthouse/run.mjs

faults: check $(SERVICE) ## Kill, stop and double the service, kill PostgreSQL, make its neighbours hang, and look at what is left (a quarter of an hour)
	@$(TOOLS); need_jdk; export SCRUTINEER_STOP_DELAY=2S; exec "$$JAVA_HOME/bin/java" -Xmx256m -cp $(LOCAL_STACK) org.scrutineer.localstack.faults.Faults

year: check $(SERVICE) ## Take all nine series through a year by the API and check every edition, e-mail, file and newsletter block (ten to fifteen minutes)
	@$(TOOLS); need_jdk; need_maven; "$$MVN" -B -ntp -f backend/pom.xml -pl local-stack -P year process-test-classes

e2e-stack: check $(WEB) $(SERVICE) ## Start a fresh stack with the tests' clients on free ports, until Ctrl-C
	@$(TOOLS); need_jdk; $(RUN_STACK) throw-away

dev: check $(NODE_MODULES) $(LOCAL_STACK) ## Work on it: the service and the web app reload when a source changes
	@$(TOOLS); need_jdk; need_maven; $(RUN_STACK) dev

lint: check $(NODE_MODULES) ## Check formatting, the web app's code and the API contract
	@$(TOOLS); need_jdk; need_maven; "$$MVN" -B -ntp -q -f backend/pom.xml spotless:check
	cd frontend && npm run --silent gen && npm run --silent lint && npm run --silent lint:api

format: check $(NODE_MODULES) ## Put formatting right
	@$(TOOLS); need_jdk; need_maven; "$$MVN" -B -ntp -q -f backend/pom.xml spotless:apply
	cd frontend && npm run --silent format

bench: check $(WEB) $(SERVICE) ## Load a fresh stack and report times, and rates beside those of nginx and PostgreSQL
	@$(TOOLS); need_jdk; $(RUN_STACK) throw-away --flushed -- "$$JAVA_HOME/bin/java" -cp $(LOCAL_STACK) org.scrutineer.localstack.bench.Bench

bench-rules: check ## Time the rules for a whole scorecard and longer and longer histories (a minute)
	@$(TOOLS); need_jdk; need_maven; "$$MVN" -B -ntp -f backend/pom.xml -pl service -am -P bench-rules process-test-classes

mutation: check ## Break the rules in every small way and see whether a test notices (three minutes)
	@$(TOOLS); need_jdk; need_maven; "$$MVN" -B -ntp -f backend/pom.xml -pl service -am -P mutation process-test-classes
	@echo "The report: backend/service/target/pit-reports/index.html"

fuzz: check $(WEB) $(SERVICE) ## Point Schemathesis (needs Python 3) at the API of a fresh stack
	@$(TOOLS); need_jdk; $(RUN_STACK) throw-away -- scripts/fuzz

hooks: ## Have git put the formatting right at every commit
	git config core.hooksPath scripts/hooks

new-migration: ## Make an empty database migration: make new-migration name=add-something
	@[ -n "$(name)" ] || { echo "Give it a name: make new-migration name=add-something"; exit 1; }
	@file="$(MIGRATIONS)/V$$(date -u +%Y%m%d%H%M)__$$(printf '%s' '$(name)' | tr 'A-Z -' 'a-z__' | tr -cd 'a-z0-9_').sql"; \
	mkdir -p $(MIGRATIONS); [ ! -e "$$file" ] || { echo "$$file is there already"; exit 1; }; \
	printf -- '-- %s\n' '$(name)' > "$$file"; echo "$$file"

pin-release: check $(SERVICE) ## With a release: note its migrations, and keep a database of it for the test of upgrades
	@cd $(MIGRATIONS) && { sha256sum V*.sql 2>/dev/null || shasum -a 256 V*.sql; } > $(CURDIR)/backend/service/src/test/resources/released-migrations.txt
	@$(TOOLS); need_jdk; exec "$$JAVA_HOME/bin/java" -Xmx256m -cp $(LOCAL_STACK) org.scrutineer.localstack.release.ReleaseDatabase

picture: check ## Draw docs/architecture.svg from the packages as they are
	@$(TOOLS); need_jdk; need_maven; "$$MVN" -B -ntp -q -f backend/pom.xml -pl local-stack,service test -Dtest=ArchitecturePictureTest \
	-Dsurefire.failIfNoSpecifiedTests=false -Dscrutineer.draw=true

sbom: check $(NODE_MODULES) ## List what the service and the web app are made of (CycloneDX)
	@$(TOOLS); need_jdk; need_maven; "$$MVN" -B -ntp -q -f backend/pom.xml -pl service -am -P sbom package -Dmaven.test.skip=true
	@npm --prefix frontend run --silent sbom
	@touch $(LOCAL_STACK) $(SERVICE)
	@ls backend/service/target/service.cdx.json frontend/target/web.cdx.json

reset: ## Delete all data of make run, so that the next start is a first start
	@for process in $$(sed -n 's/^process \([0-9]*\),.*/\1/p' .data/running .data/council-*/running 2>/dev/null); do \
	if ps -p "$$process" -o args= 2>/dev/null | grep -q local-stack; then \
		echo "Scrutineer is running here (process $$process): stop it with Ctrl-C first."; exit 1; fi; done
	@rm -rf .data && echo "All data is deleted: the next make run starts afresh."

clean: ## Delete what builds and tests made; data and fetched tools stay
	rm -rf backend/*/target backend/target frontend/dist frontend/target frontend/test-results frontend/playwright-report frontend/node_modules $(STAMPS)

check:
	@$(TOOLS); need_jdk; need_node; need_disk

$(KEYCLOAK):
	@$(TOOLS); need_jdk; need_maven; \
	MEGABYTES_OF="$$HOME/.m2/repository/org/keycloak/keycloak-quarkus-dist" MEGABYTES_ALL=177 \
	scripts/step "Fetching Keycloak 26.7.3 (once)" "$$MVN" -B -f backend/local-stack/pom.xml process-resources

$(NODE_MODULES): frontend/package-lock.json
	@$(TOOLS); need_node; scripts/step "Fetching the web app's libraries" scripts/web-libraries
	@touch $@

# By itself: no test needs it, and it is larger than everything that the tests do need.
$(LIGHTHOUSE): frontend/lighthouse/package-lock.json
	@$(TOOLS); need_node; scripts/step "Fetching Lighthouse" scripts/web-libraries frontend/lighthouse
	@touch $@

$(WEB): $(NODE_MODULES) $(WEB_SOURCES) $(STAMPS)/find_web
	@scripts/step "Building the web app" npm --prefix frontend run build
	@touch $@

$(SERVICE): $(BACKEND_SOURCES) $(STAMPS)/find_backend | $(KEYCLOAK)
	@$(TOOLS); need_jdk; need_maven; \
	scripts/step "Building the service" "$$MVN" -B -f backend/pom.xml package -Dmaven.test.skip=true
	@touch $(LOCAL_STACK) $@

$(LOCAL_STACK): $(BACKEND_SOURCES) $(STAMPS)/find_backend | $(KEYCLOAK)
	@$(TOOLS); need_jdk; need_maven; \
	scripts/step "Building the local stack" "$$MVN" -B -f backend/pom.xml -pl local-stack package -Dmaven.test.skip=true
	@touch $@

$(STAMPS)/%: ;
