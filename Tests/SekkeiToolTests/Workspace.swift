import Foundation

/// A temporary folder in which the built tool runs as a process of its own.
final class Workspace {
    struct Run: Equatable {
        var status: Int32
        var output: String
        var errors: String

        /// The lines of standard error.
        var lines: [String] { errors.split(separator: "\n").map(String.init) }
    }

    let folder: URL

    /// - Parameter spec: the files of `spec/`; by default a sound one.
    init(spec: [String: String] = SampleSpec.files) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "sekkei-\(UUID().uuidString)").resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (path, text) in spec { try write("spec/" + path, text) }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    func run(_ arguments: String...) throws -> Run {
        try run(arguments)
    }

    /// A run of a copy of the tool, which then does not stand in a checkout.
    func runCopy(_ arguments: [String]) throws -> Run {
        let copy = folder.appending(path: ".copy")
        try FileManager.default.copyItem(at: Self.tool, to: copy)
        return try run(arguments, tool: copy)
    }

    /// - Parameters:
    ///   - environment: variables beside those of the test.
    ///   - output: the device that standard output is; nil collects it.
    func run(
        _ arguments: [String], environment: [String: String] = [:], output device: String? = nil, tool: URL = Workspace.tool
    ) throws -> Run {
        let process = Process()
        process.executableURL = tool
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let output = Pipe()
        let errors = folder.appending(path: ".stderr")
        _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
        process.standardOutput = try device.map { try FileHandle(forWritingTo: URL(filePath: $0)) as Any } ?? output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let text = device == nil ? try output.fileHandleForReading.readToEnd() ?? Data() : Data()
        process.waitUntilExit()
        defer { try? FileManager.default.removeItem(at: errors) }
        return Run(
            status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }

    func write(_ path: String, _ text: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// - Parameter target: relative to where the link stands.
    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: folder.appending(path: path).path, withDestinationPath: target)
    }

    func read(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: folder.appending(path: path))
    }

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: path).path)
    }

    /// Every file below a folder, hidden ones included, with its bytes and when it was last written.
    func state(of path: String) throws -> [String: FileState] {
        let root = folder.appending(path: path).path
        var result: [String: FileState] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(root)/\(name)")
            guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
            let bytes = FileManager.default.contents(atPath: "\(root)/\(name)") ?? Data()
            result[name] = FileState(
                bytes: bytes, modified: attributes[.modificationDate] as? Date, number: attributes[.systemFileNumber] as? Int)
        }
        return result
    }

    /// The built tool stands beside the test program.
    static let tool: URL = {
        let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "sekkei")
        if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
        return URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../.build/debug/sekkei").standardizedFileURL
    }()
}

/// A file that was replaced has another number, even if its bytes and time are the same.
struct FileState: Equatable {
    var bytes: Data
    var modified: Date?
    var number: Int?
}
