# The commands a person types. Everything real happens in CMake (presets), tests/ and tools/.
#
#   make          build build/release/tauraro
#   make demo     install what is missing, build, run the tour
#   make test     install what is missing, build, run every check that belongs to a change
.POSIX:
PRESET = release
JOBS = $(shell nproc 2>/dev/null || echo 2)
TAURARO = build/release/tauraro
PREFIX = /usr/local

all: build/$(PRESET)/build.ninja
	@ninja -C build/$(PRESET) -j $(JOBS)

build/$(PRESET)/build.ninja:
	@cmake --preset $(PRESET)

deps:
	@tools/install_deps.sh build

deps-test:
	@tools/install_deps.sh test

demo: deps all
	@$(TAURARO) run examples/tour.tr

test: deps-test
	@python3 tools/test_all.py

bench: deps-test all
	@python3 bench/run.py --write --tauraro $(TAURARO)

foreign: all
	@python3 tests/foreign/run.py --tauraro $(TAURARO)

asan ubsan tsan gcstress oom dev coverage lto clang wasm fuzz-build:
	@$(MAKE) PRESET=$(@:-build=) all

fuzz: fuzz-build
	@python3 tools/run_fuzzers.py build/fuzz

format:
	@python3 tools/check_style.py --fix

lint: all
	@python3 tools/check_style.py
	@python3 tools/check_includes.py
	@if command -v clang-tidy-19 >/dev/null; then \
	    git ls-files 'src/*.c' | xargs -P $(JOBS) -n 8 clang-tidy-19 --quiet -p build/$(PRESET); \
	else echo "clang-tidy-19 is not installed: skipped"; fi

install: all
	@cmake --install build/release --prefix $(PREFIX)

clean:
	@rm -rf build

.PHONY: all deps deps-test demo test bench foreign fuzz format lint install clean \
	asan ubsan tsan gcstress oom dev coverage lto clang wasm fuzz-build
