import ERP
import Foundation

/// What the operator reads once the server listens.
struct Greeting {
    let host: String
    let port: Int
    /// Whether it speaks TLS.
    var isSecured = false
    /// Whether demo logins are shown.
    let isDemo: Bool

    var text: String {
        let address = host.contains(":") ? "[\(host)]" : host
        let base = "\(isSecured ? "https" : "http")://\(address):\(port)"
        var lines = ["The ERP listens on \(base)", "The API's reference is at \(base)/docs, its document at \(base)/openapi.json"]
        if isDemo {
            lines.append("Demo logins, password \(DemoLogins.password):")
            lines += DemoLogins.emails.map { "  \($0)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    func show() {
        FileHandle.standardOutput.write(Data(text.utf8))
    }
}
