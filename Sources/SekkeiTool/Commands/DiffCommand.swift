import ArgumentParser
import Foundation
import SekkeiSpec

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Says what a newer spec breaks for the callers of an older one.",
        discussion: """
            Compares two spec folders, or a folder with what it was in git. For every version that the older spec has released, \
            what its callers saw is compared with what they will see: a difference that the newer spec declares under 'changes' \
            is none for them.

            A version is released if its 'released' date is not in the future; where no version has a date, all are.

            Each difference is breaking (a call that worked fails, or an answer is not what it was promised to be), risky \
            (callers may be surprised) or safe. For breaking ones the entry of 'changes' is shown that makes them safe, ready to \
            paste, or what to do where none can. A difference in a type is told once, with the operations that reach it; one that \
            no operation reaches is none.

            With --format json standard output holds one object: old, new, releasedVersions, totals (breaking, risky, safe), \
            differences, information (what does not bind: versions not released yet, and the new current version against the old \
            one), and changes (all entries as one YAML text, or null). Each difference has kind, severity, direction (request, \
            response, both: where it has that severity), place, message, versions (empty: all), operations (empty: all), old and \
            new (value, file, line, column; null where there is nothing) and remedy (version, entry, words). Members may be added, \
            never changed. What is safe is listed with --all only.

            EXAMPLES
              sekkei diff --against origin/main    what does this branch break?
              sekkei diff --against v1.4.0 api/spec
              sekkei diff old/spec spec            two folders
              sekkei diff --against HEAD~1 --all   what is new, too
              sekkei diff --against main --format json | jq -r '.changes // empty'
              sekkei diff --against main --format github --fail-on risky

            EXIT CODES
              0  nothing breaks that is not declared
              1  a released version breaks (with --fail-on risky: or may surprise)
              2  used wrongly, or one of the specs has faults
            """)

    @Argument(
        help: ArgumentHelp("The older and the newer folder; with --against the newer one alone, by default 'spec'.", valueName: "folder"))
    var folders: [String] = []

    @Option(help: ArgumentHelp("Compare with what the folder was in this git revision.", valueName: "revision"))
    var against: String?

    @Option(help: "How differences are written: human, json or github.")
    var format = DiffFormat.human

    @Option(help: ArgumentHelp("From which severity on to exit with 1: breaking or risky.", valueName: "severity"))
    var failOn = DiffThreshold.breaking

    @Flag(help: "Show what is safe, too, and what does not bind.")
    var all = false

    func validate() throws {
        if against == nil, folders.count != 2 { throw ValidationError("name two folders, OLD and NEW, or a revision with --against") }
        if against != nil, folders.count > 1 { throw ValidationError("with --against, name one folder at most") }
    }

    func run() throws {
        let (old, new) = try sides()
        let today = Date.now.formatted(.iso8601.year().month().day())
        let comparison = SpecComparison(old: old.api, new: new.api, today: today)
        let report = DifferenceReport(comparison, oldFolder: old.folder, newFolder: new.folder, showsAll: all)
        try StandardOutput.write(text(of: report, old, new))
        if failOn.isReached(by: comparison) { throw ExitCode(1) }
    }

    private func sides() throws -> (DiffSide, DiffSide) {
        let folder = against == nil ? folders[1] : folders.first ?? "spec"
        let sources = try SpecFolder(path: folder, isArgument: true).sources()
        guard let against else {
            let old = try DiffSide(folder: folders[0], sources: SpecFolder(path: folders[0], isArgument: true).sources())
            return (old, try DiffSide(folder: folder, sources: sources))
        }
        let revision = GitRevision(name: against, folder: folder)
        let old = try DiffSide(folder: revision.label(), sources: revision.sources())
        return (old, try DiffSide(folder: folder, sources: sources))
    }

    private func text(of report: DifferenceReport, _ old: DiffSide, _ new: DiffSide) -> String {
        let next = new.api.nextVersionName
        switch format {
        case .json: return DiffJSON(report: report, next: next).text
        case .github: return DifferenceGitHubRenderer(folder: SpecRun(folder: new.folder).folderInRepository).render(report)
        case .human:
            let renderer = DifferenceHumanRenderer(usesColor: StandardOutput.usesColor, width: 120, hasFrames: true)
            return renderer.render(report, old: old.sources, new: new.sources, next: next)
        }
    }
}
