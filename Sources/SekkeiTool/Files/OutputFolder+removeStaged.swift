extension OutputFolder {
    /// Removes what interrupted runs staged for these files and never moved; that of a run still going on stays.
    func removeStaged(of files: [String]) throws {
        let byFolder = Dictionary(grouping: files) { file in file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "" }
        for (folder, files) in byFolder {
            let place = folder.isEmpty ? path : full(folder)
            guard try FileSystem.kind(of: place) == .folder else { continue }
            let names = Set(files.map { folder.isEmpty ? $0 : String($0.dropFirst(folder.count + 1)) })
            for name in try FileSystem.names(in: place) {
                guard let staged = StagedName(name), names.contains(staged.file), !isRunning(process: staged.process) else { continue }
                try FileSystem.remove("\(place)/\(name)")
            }
        }
    }
}
