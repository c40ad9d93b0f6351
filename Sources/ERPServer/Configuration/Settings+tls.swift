import Sekkei

extension Settings {
    /// Certificate and key for HTTPS; nil for plain HTTP.
    /// - Throws: Where only one of them is given.
    func tls(certificate: String?, key: String?) throws(OperatorError) -> ServerTLS? {
        let certificate = text(certificate, "ERP_TLS_CERTIFICATE")
        let key = text(key, "ERP_TLS_KEY")
        switch (certificate, key) {
        case (nil, nil): return nil
        case (let certificate?, let key?): return ServerTLS(certificateChain: certificate, privateKey: key)
        case (nil, _?): throw .usage("ERP_TLS_KEY is given without ERP_TLS_CERTIFICATE")
        case (_?, nil): throw .usage("ERP_TLS_CERTIFICATE is given without ERP_TLS_KEY")
        }
    }
}
