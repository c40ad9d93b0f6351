#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the Linux kernel says about this process (proc(5)).
struct ProcessFigures: Equatable {
    let cpuSeconds: Double
    let residentBytes: Double
    /// Seconds between the start of the machine and that of the process.
    let startSinceBoot: Double

    static func current() -> ProcessFigures? {
        file("/proc/self/stat").flatMap {
            ProcessFigures(stat: $0, ticksPerSecond: Double(sysconf(Int32(_SC_CLK_TCK))), pageSize: Double(sysconf(Int32(_SC_PAGESIZE))))
        }
    }

    /// Reads the text of `/proc/<pid>/stat`. The command in parentheses may itself hold spaces and parentheses.
    init?(stat: String, ticksPerSecond: Double, pageSize: Double) {
        guard let close = stat.lastIndex(of: ")") else { return nil }
        let fields = stat[stat.index(after: close)...].split(separator: " ")
        // Fields 14, 15, 22 and 24 of the line; the first one here is field 3.
        guard fields.count > 21, let user = Double(fields[11]), let system = Double(fields[12]), let start = Double(fields[19]),
            let pages = Double(fields[21])
        else { return nil }
        cpuSeconds = (user + system) / ticksPerSecond
        residentBytes = pages * pageSize
        startSinceBoot = start / ticksPerSecond
    }

    /// Seconds since the Unix epoch.
    static func startTime() -> Double? {
        guard let figures = current(), let boot = file("/proc/stat").flatMap(bootTime(stat:)) else { return nil }
        return boot + figures.startSinceBoot
    }

    /// Reads the text of `/proc/stat`: seconds since the Unix epoch.
    static func bootTime(stat: String) -> Double? {
        for line in stat.split(separator: "\n") where line.hasPrefix("btime ") {
            return Double(line.dropFirst(6))
        }
        return nil
    }

    static func openDescriptors() -> Double? {
        guard let directory = opendir("/proc/self/fd") else { return nil }
        defer { closedir(directory) }
        var entries = 0
        while readdir(directory) != nil { entries += 1 }
        // Without `.`, `..` and the descriptor of the reading itself.
        return Double(entries - 3)
    }

    private static func file(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var content: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16_384)
        while content.count < 1 << 20 {
            let count = read(descriptor, &chunk, chunk.count)
            guard count >= 0 else { return nil }
            if count == 0 { break }
            content += chunk[..<count]
        }
        return String(decoding: content, as: UTF8.self)
    }
}
