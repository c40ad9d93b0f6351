import Logging
import Testing

@testable import Sekkei

struct SecretTests {
    private let text = "correct-horse-battery-staple"

    @Test func secret_showsNothing_howeverItIsPrinted() {
        struct Holder { let secret: Secret }
        let secret = Secret(text)
        var dumped = ""
        dump(Holder(secret: secret), to: &dumped)
        let metadata: Logger.Metadata = ["secret": "\(secret)"]
        let texts = [
            "\(secret)", String(describing: secret), String(reflecting: secret), "\(Holder(secret: secret))",
            String(reflecting: Holder(secret: secret)), dumped, "\([secret])", "\(Optional(secret) as Any)", "\(metadata)",
        ]
        for shown in texts {
            #expect(shown.contains("Secret") && !shown.contains(text) && !shown.contains("99, 111, 114"), "\(shown)")
        }
    }

    @Test func secret_isNotEncodable() {
        #expect(!((Secret(text) as Any) is any Encodable))
    }

    @Test(arguments: [("", "", true), ("a", "a", true), ("a", "b", false), ("a", "aa", false), ("ab", "cb", false), ("ab", "ac", false)])
    func secrets_areEqual_whereTheirBytesAre(left: String, right: String, areEqual: Bool) {
        #expect((Secret(left) == Secret(right)) == areEqual)
        #expect(ConstantTime.equal(Array(left.utf8), Array(right.utf8)) == areEqual)
    }

    @Test func bytes_areLentAsTheyWereGiven() {
        #expect(Secret(text).withBytes { Array($0) } == Array(text.utf8))
        #expect(Secret(text).count == text.utf8.count && Secret([]).count == 0)
    }

    @Test func memory_isOverwrittenAtItsEnd() {
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 4, alignment: 1)
        defer { bytes.deallocate() }
        bytes.copyBytes(from: [1, 2, 3, 4])
        SecretStorage.overwrite(bytes)
        #expect(Array(bytes) == [0, 0, 0, 0])
    }
}
