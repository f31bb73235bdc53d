using Samphire.Domain.Cases;

namespace Samphire.Domain.Tests.Cases;

/// <summary>Who acts in their role, and so cannot be a confidential source.</summary>
public sealed class ProfessionalSourceTests
{
    private static readonly string[] Colleagues = ["Mairi Sutherland", "Gwen Pritchard"];

    [Theory]
    [InlineData("Priya Raman", "Priya Raman")]
    [InlineData("priya  RAMAN", "Priya Raman")]
    [InlineData("Ms Priya Raman", "Priya Raman")]
    [InlineData("Raman, Priya", "Priya Raman")]
    [InlineData("Mairi Sutherland", "Mairi Sutherland")]
    [InlineData("myself", "You")]
    [InlineData("Me", "You")]
    public void Whole_name_of_the_reporter_or_a_colleague_cannot_be_kept_confidential(string typed, string who)
    {
        var message = ProfessionalSource.WhyNamed(typed, "Priya Raman", Colleagues);

        Assert.StartsWith($"{who} cannot be kept confidential, because professionals are named when they act in their role. ", message, StringComparison.Ordinal);
        Assert.Contains("'They are a professional acting in their role'", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Priya")]
    [InlineData("Priya Raman's sister")]
    [InlineData("Mairi Sutherland, her grandmother")]
    [InlineData("Daniel Okonjo")]
    public void Anybody_else_can(string? typed) => Assert.Null(ProfessionalSource.WhyNamed(typed, "Priya Raman", Colleagues));
}
