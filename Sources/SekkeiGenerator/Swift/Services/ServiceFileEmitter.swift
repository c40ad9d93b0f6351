import SekkeiSpec

/// Writes a service as all versions have it: its protocol, the types of its parameters and its handlers.
struct ServiceFileEmitter {
    let versions: SwiftVersions
    let service: Service
    let patterns: PatternTable
    let tables: ConversionTables
    let out: TextWriter
    private var context: SwiftContext { versions.newest }

    func emit() {
        let newest = service.operations.compactMap { versions.operation($0.name, in: context) }
        let removed = versions.past.flatMap { past in versions.removed(in: past).filter { $0.service.name == service.name } }
        let past = versions.past.flatMap(differing)
        for version in newest { types(version) }
        for version in removed.flatMap(\.operations) { for lifted in version.chain.dropFirst().reversed() { types(lifted) } }
        ServiceEmitter(context: context, out: out).emit(service)
        for (service, operations) in removed { protocolOfRemoved(service, operations) }
        for version in past { types(version) }
        let handled = newest + past
        out.blank()
        out.block("extension \(GeneratedName.registry) {") {
            for (number, version) in handled.enumerated() {
                if number > 0 { out.blank() }
                HandlerEmitter(versions: versions, version: version, patterns: patterns, tables: tables, out: out).emit()
            }
        }
    }

    /// The operations of a version that the next newer one does not serve as they are.
    private func differing(_ past: SwiftContext) -> [OperationVersion] {
        let operations = past.api.services.first { $0.name == service.name }?.operations ?? []
        return operations.compactMap { versions.operation($0.name, in: past) }.filter(\.differs)
    }

    private func types(_ version: OperationVersion) {
        ParametersEmitter(context: version.context, patterns: patterns, out: out).emit(version)
        SortEmitter(context: version.context, out: out).emit(version)
        if !version.operation.returns.headers.isEmpty, version.differsInResult {
            ResultEmitter(context: version.context, out: out).emit(version)
        }
        ParametersConversionEmitter(versions: versions, version: version, patterns: patterns, tables: tables, out: out).emit()
    }

    private func protocolOfRemoved(_ service: Service, _ operations: [OperationVersion]) {
        guard let last = operations.first?.lastVersion else { return }
        ServiceEmitter(context: context, out: out).emit(operations, of: service, lastVersion: last)
    }
}
