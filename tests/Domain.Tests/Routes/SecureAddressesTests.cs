using Samphire.Domain.Routes;

namespace Samphire.Domain.Tests.Routes;

/// <summary>Which e-mail addresses in a text are not secure.</summary>
public sealed class SecureAddressesTests
{
    private static readonly string[] Secure = ["wendmarsh-police.example", "wendmarsh-council.example"];

    [Theory]
    [InlineData("name@mail.example", "mail.example")]
    [InlineData("Name@MAIL.example", "mail.example")]
    [InlineData("To PC Dee <dee@mail.example>.", "mail.example")]
    [InlineData("desk@wendmarsh-police.example, and a copy to me@mail.example", "mail.example")]
    [InlineData("desk@wendmarsh-police.example;me@mail.example", "mail.example")]
    [InlineData("desk@wendmarsh-police.example.mail.example", "wendmarsh-police.example.mail.example")]
    [InlineData("desk@wendmarsh-police.example@mail.example", "mail.example")]
    [InlineData("desk@not-wendmarsh-police.example", "not-wendmarsh-police.example")]
    [InlineData("desk@wendmarsh-police.example", null)]
    [InlineData("Desk@Wendmarsh-Police.Example.", null)]
    [InlineData("(frontdoor@wendmarsh-council.example)", null)]
    [InlineData("Handed to the duty worker at the front door", null)]
    [InlineData("their account @nova_kit", "nova_kit")]
    [InlineData("@", null)]
    public void First_address_outside_the_secure_domains_is_found(string text, string? domain) => Assert.Equal(domain, SecureAddresses.FirstOutside(text, Secure));
}
