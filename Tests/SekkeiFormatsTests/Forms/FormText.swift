import NIOCore

@testable import Sekkei

/// A form as text, for tests: lines end in CRLF.
enum FormText {
    static let boundary = "----x7MA4YWxk"

    /// A part with its headers and its content.
    static func part(_ headers: String, _ content: String) -> String { "--\(boundary)\r\n\(headers)\r\n\r\n\(content)\r\n" }

    static func field(_ name: String, _ content: String) -> String {
        part("Content-Disposition: form-data; name=\"\(name)\"", content)
    }

    static func file(_ name: String, _ fileName: String, _ type: String, _ content: String) -> String {
        part("Content-Disposition: form-data; name=\"\(name)\"; filename=\"\(fileName)\"\r\nContent-Type: \(type)", content)
    }

    static func whole(_ parts: String...) -> String { parts.joined() + "--\(boundary)--\r\n" }
}

extension FormBoundary {
    static var ofTests: FormBoundary? {
        HeaderParameters("multipart/form-data; boundary=\(FormText.boundary)".utf8).flatMap { FormBoundary($0) }
    }
}

/// All parts of a form as `name=content`, or where it is malformed.
func parts(_ text: [UInt8]) -> (parts: [String], malformed: Int?) {
    guard let boundary = FormBoundary.ofTests else { return ([], -1) }
    var parser = FormParser(boundary)
    var found: [String] = []
    return text.withUnsafeBytes { bytes in
        do throws(MalformedForm) {
            while let part = try parser.next(in: bytes) {
                found.append("\(part.name)=\(String(decoding: bytes[part.content], as: UTF8.self))")
            }
            return (found, nil)
        } catch {
            return (found, error.offset)
        }
    }
}

func parts(_ text: String) -> (parts: [String], malformed: Int?) { parts(Array(text.utf8)) }
