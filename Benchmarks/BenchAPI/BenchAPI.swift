/// A small API for the benchmarks, generated from the spec in this folder.
