# run       build, load demo data and serve http://127.0.0.1:8080 (honours every ERP_* variable)
# test      everything that CI checks
# format    write the sources as the formatter wants them
# generate  write Generated/ anew from spec/

CONFIGURATION ?= debug
ERP_DATABASE_URL ?= sqlite:.data/erp.sqlite
export ERP_DATABASE_URL

.PHONY: run test format generate setup

run: setup
	swift build --configuration $(CONFIGURATION) --product erp
	exec "$$(swift build --configuration $(CONFIGURATION) --show-bin-path)/erp" serve $(if $(filter production,$(shell echo "$(ERP_ENV)" | tr A-Z a-z)),,--demo)

test:
	.ci/test

format:
	swift format --in-place --parallel $$(.ci/sources)

generate: setup
	swift run sekkei generate

setup:
	.ci/setup
