/// Makes the node tree of one file.
struct SpecFileParser {
    /// A file as far as it could be read.
    struct Parsed {
        var path: String
        /// Nil for a file without content and for one that could not be read.
        var root: Node?
        /// Whether names that other files use may be declared in what could not be read.
        var isBroken: Bool
    }

    let sink: DiagnosticSink

    func parse(_ source: SpecSource) -> Parsed {
        let bytes = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(source.bytes.dropFirst(3)) : source.bytes
        if let offset = UTF8Check.firstInvalidByte(of: bytes) {
            let mark = UTF8Check.mark(at: offset, in: bytes)
            sink.error(.notUTF8, "this byte is not valid UTF-8", at: point(source.path, mark), help: "save the file as UTF-8")
            return Parsed(path: source.path, root: nil, isBroken: true)
        }
        return compose(bytes, path: source.path)
    }

    private func compose(_ bytes: [UInt8], path: String) -> Parsed {
        do {
            let (events, tooDeep) = try YAMLEventReader.events(of: bytes)
            if let tooDeep {
                let message = "nested deeper than \(YAMLEventReader.maximalDepth) levels"
                throw NodeComposer.Stop(code: .tooDeep, message: message, span: point(path, tooDeep))
            }
            var composer = NodeComposer(events: events, file: path, sink: sink)
            return Parsed(path: path, root: try composer.document(), isBroken: false)
        } catch let fault as YAMLEventReader.Fault {
            report(fault, bytes, path: path)
        } catch let stop as NodeComposer.Stop {
            sink.error(stop.code, stop.message, at: stop.span)
        } catch {
            sink.error(.yamlSyntax, "cannot be read", at: point(path, .init(line: 1, column: 1)))
        }
        return Parsed(path: path, root: nil, isBroken: true)
    }

    private func report(_ fault: YAMLEventReader.Fault, _ bytes: [UInt8], path: String) {
        let help = SyntaxAdvice(bytes).help(for: fault)
        var notes = fault.context.map { [Diagnostic.Note($0.message, at: point(path, $0.mark))] } ?? []
        var mark = fault.mark
        // What has no end is found at the next token or at the end of the file, and is to be mended where it begins.
        if let start = fault.context?.mark, fault.isUnfinished {
            mark = start
            notes = [Diagnostic.Note("it is missed here", at: point(path, fault.mark))]
        }
        sink.error(.yamlSyntax, "not valid YAML: \(fault.message)", at: point(path, mark), notes: notes, help: help)
    }

    private func point(_ path: String, _ mark: SourceSpan.Mark) -> SourceSpan {
        SourceSpan(file: path, start: mark, end: .init(line: mark.line, column: mark.column + 1))
    }
}
