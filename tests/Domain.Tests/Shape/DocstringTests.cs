using System.Reflection;
using System.Xml.Linq;
using Samphire.Domain.Assessments;

namespace Samphire.Domain.Tests.Shape;

/// <summary>Every public type of Domain explains what it means for practitioners.</summary>
public sealed class DocstringTests
{
    private static readonly Assembly Domain = typeof(Assessment).Assembly;

    [Fact]
    public void Every_public_type_of_Domain_has_a_summary()
    {
        string[] types = [.. Domain.GetExportedTypes().Select(type => type.FullName!.Replace('+', '.'))];
        Assert.Contains("Samphire.Domain.Assessments.Assessment", types);

        Assert.Empty(WithoutSummary(types));
    }

    [Fact]
    public void A_type_without_a_summary_is_caught() =>
        Assert.Equal(
            ["Samphire.Domain.Assessments.MadeUp"],
            WithoutSummary(["Samphire.Domain.Assessments.Assessment", "Samphire.Domain.Assessments.MadeUp"]));

    private static string[] WithoutSummary(IEnumerable<string> types)
    {
        var documentation = XDocument.Load(Path.ChangeExtension(Domain.Location, ".xml"));
        var withSummary = documentation.Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet();
        Assert.NotEmpty(withSummary);
        return [.. types.Where(type => !withSummary.Contains("T:" + type))];
    }
}
