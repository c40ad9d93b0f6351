import Foundation

/// The built program `erp`, run as an operator would.
struct ERPProcess: Sendable {
    /// What a run that ended left behind.
    struct Result: Sendable {
        let status: Int32
        let output: String
        let errors: String
    }

    private let process = Process()
    private let folder: URL

    /// - Parameter environment: The only `ERP_*` variables that the program sees.
    init(_ arguments: [String], environment: [String: String] = [:]) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("erp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        process.executableURL = Self.executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("ERP_") }
            .merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try Self.file(folder, "output")
        process.standardError = try Self.file(folder, "errors")
    }

    /// Beside the test bundle.
    private static var executable: URL {
        URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("erp")
    }

    var isRunning: Bool { process.isRunning }
    var output: String { text("output") }

    func start() throws { try process.run() }

    func terminate() { process.terminate() }

    /// Ends the program at once, for the end of the test process.
    func abandon() {
        kill(process.processIdentifier, SIGKILL)
        try? FileManager.default.removeItem(at: folder)
    }

    /// Runs to the end, which is forced after a minute.
    static func run(_ arguments: [String], environment: [String: String] = [:]) async throws -> Result {
        let program = try ERPProcess(arguments, environment: environment)
        try program.start()
        return try await program.end()
    }

    func end() async throws -> Result {
        for _ in 0..<2400 where process.isRunning { try await Task.sleep(for: .milliseconds(25)) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        let result = Result(status: process.terminationStatus, output: text("output"), errors: text("errors"))
        try FileManager.default.removeItem(at: folder)
        return result
    }

    private func text(_ name: String) -> String {
        (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
    }

    private static func file(_ folder: URL, _ name: String) throws -> FileHandle {
        let url = folder.appendingPathComponent(name)
        _ = FileManager.default.createFile(atPath: url.path, contents: nil)
        return try FileHandle(forWritingTo: url)
    }
}
