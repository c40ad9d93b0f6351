import Foundation

/// A PostgreSQL server in a folder of its own, without a network port, for the length of a test.
struct PostgresScratch {
    private let folder: URL
    private let account: String?
    private let server = Process()

    /// The server refuses to run as root, so root runs it as the system's account for it.
    static var isAvailable: Bool {
        tool("initdb") != nil && tool("psql") != nil && (getuid() != 0 || (getpwnam("postgres") != nil && tool("setpriv") != nil))
    }

    init() throws {
        folder = URL(fileURLWithPath: "/tmp/sekkei-pg-\(UUID().uuidString.prefix(8))")
        account = getuid() == 0 ? "postgres" : nil
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        if let account { try FileManager.default.setAttributes([.ownerAccountName: account], ofItemAtPath: folder.path) }
        _ = try execute("initdb", ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"])
        try start(server, "postgres", ["-D", data, "-k", folder.path, "-c", "listen_addresses=", "-F"], log: "log")
        for _ in 0..<300 where server.isRunning {
            if (try? run(["SELECT 1"])) != nil { return }
            Thread.sleep(forTimeInterval: 0.1)
        }
        throw Failure(program: "postgres", output: text("log"))
    }

    func stop() {
        server.interrupt()
        for _ in 0..<100 where server.isRunning { Thread.sleep(forTimeInterval: 0.1) }
        if server.isRunning { kill(server.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(at: folder)
    }

    /// Runs statements in one transaction and gives what they print.
    func run(_ statements: [String]) throws -> String {
        let script = folder.appendingPathComponent("script.sql")
        try Data(("BEGIN;\n" + statements.map { $0 + ";\n" }.joined() + "COMMIT;\n").utf8).write(to: script)
        return try execute(
            "psql",
            ["-h", folder.path, "-U", "postgres", "-d", "postgres", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-f", script.path])
    }

    private var data: String { folder.path + "/data" }

    private func execute(_ name: String, _ arguments: [String]) throws -> String {
        let process = Process()
        try start(process, name, arguments, log: name + ".log")
        process.waitUntilExit()
        let output = text(name + ".log")
        guard process.terminationStatus == 0 else { throw Failure(program: name, output: output) }
        return output
    }

    private func start(_ process: Process, _ name: String, _ arguments: [String], log: String) throws {
        let program = Self.tool(name) ?? name
        // It becomes the program, so that signals reach that and not a parent of it.
        process.executableURL = URL(fileURLWithPath: account == nil ? program : Self.tool("setpriv") ?? "setpriv")
        process.arguments = (account.map { ["--reuid", $0, "--regid", $0, "--clear-groups", program] } ?? []) + arguments
        process.currentDirectoryURL = folder
        let output = folder.appendingPathComponent(log)
        _ = FileManager.default.createFile(atPath: output.path, contents: nil)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = process.standardOutput
        process.standardInput = FileHandle.nullDevice
        try process.run()
    }

    private func text(_ file: String) -> String {
        (try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)) ?? ""
    }

    struct Failure: Error { let program: String, output: String }

    private static func tool(_ name: String) -> String? {
        let packaged = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql"))?.sorted().reversed() ?? [].reversed()
        let folders = packaged.map { "/usr/lib/postgresql/\($0)/bin" } + ["/usr/local/bin", "/usr/bin"]
        return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
