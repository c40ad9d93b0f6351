extension PrometheusRegistry {
    /// Exposes the figures of this process under the names that Prometheus' own clients use.
    ///
    /// They are read from `/proc` at each scrape and absent on systems without it.
    public func exposeProcess() {
        gauge("process_resident_memory_bytes", help: "Resident memory size in bytes.") {
            ProcessFigures.current()?.residentBytes
        }
        counter("process_cpu_seconds_total", help: "Total user and system CPU time spent in seconds.") {
            ProcessFigures.current()?.cpuSeconds
        }
        gauge("process_open_fds", help: "Number of open file descriptors.") {
            ProcessFigures.openDescriptors()
        }
        let start = ProcessFigures.startTime()
        gauge("process_start_time_seconds", help: "Start time of the process since the Unix epoch in seconds.") { start }
    }
}
