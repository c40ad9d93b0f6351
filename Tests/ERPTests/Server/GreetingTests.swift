import ERP
import Testing

@testable import ERPServer

struct GreetingTests {
    @Test func greeting_showsTheAddress() {
        let text = Greeting(host: "127.0.0.1", port: 8080, isDemo: false).text
        #expect(text.contains("http://127.0.0.1:8080\n"))
        #expect(text.contains("http://127.0.0.1:8080/docs"))
        #expect(!text.contains(DemoLogins.password))
    }

    @Test func greeting_ofADemo_showsTheLogins() {
        let text = Greeting(host: "127.0.0.1", port: 1, isDemo: true).text
        for email in DemoLogins.emails { #expect(text.contains(email)) }
        #expect(text.contains(DemoLogins.password))
    }

    @Test func addressOfVersionSix_standsInBrackets() {
        #expect(Greeting(host: "::1", port: 80, isDemo: false).text.contains("http://[::1]:80\n"))
    }
}
