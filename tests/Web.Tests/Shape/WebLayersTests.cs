using Samphire.Testing.Shape;
using Samphire.Web.Frame;
using Samphire.Web.Pages.Cases.Desk;

namespace Samphire.Web.Tests.Shape;

/// <summary>
/// The pages use the frame, the tag helpers and security; pages of one capability do not use those of a higher one.
/// </summary>
public sealed class WebLayersTests
{
    private static readonly UseOfCapabilities Design = new(
        UseOfCapabilities.InOrder("Frame", "GovUk", "Forms", "Security", "Shared", "Services", "Routes", "Guidance", "About", "Access", "Cases", "Program"));

    private static Type[] Types => UseOfCapabilities.TypesOf(typeof(PageFrame).Assembly);

    [Fact]
    public void Parts_of_Web_use_only_those_below_them()
    {
        Assert.Contains(typeof(DeskFormPage), Types);

        Assert.Equal("", string.Join(Environment.NewLine, Design.Faults(Types, PartOf)));
    }

    [Fact]
    public void Dependency_of_Security_on_a_page_is_caught()
    {
        string? AsOfSecurity(Type type) => type == typeof(KnowsAPage) ? "Security" : PartOf(type);

        Assert.EndsWith("of Security uses Cases", Assert.Single(Design.Faults([typeof(KnowsAPage)], AsOfSecurity)), StringComparison.Ordinal);
    }

    /// <summary>Types in no folder start the program; pages belong to their capability.</summary>
    private static string? PartOf(Type type) => type.Namespace?.Split('.') switch
    {
        ["Samphire", "Web"] => "Program",
        ["Samphire", "Web", "Pages"] => "Shared",
        ["Samphire", "Web", "Pages", var capability, ..] => capability,
        ["Samphire", "Web", var part, ..] => part,
        _ => null,
    };

    private sealed class KnowsAPage
    {
        public static string Text() => new Notice("done", "Done").Text;
    }
}
