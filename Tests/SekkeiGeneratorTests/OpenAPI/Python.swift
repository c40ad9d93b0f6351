import Foundation

/// Runs Python, whose packages know the formats better than a test could.
enum Python {
    struct Result {
        var status: Int32
        var output: String
    }

    /// Whether python3 is installed with a module.
    static func has(_ module: String) -> Bool {
        (try? run("import \(module)", input: ""))?.status == 0
    }

    /// Standard output and standard error of a script, which gets the text through a file named by its argument.
    static func run(_ script: String, input: String) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "sekkei-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "input")
        try Data(input.utf8).write(to: file)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, file.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Result(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
    }
}
