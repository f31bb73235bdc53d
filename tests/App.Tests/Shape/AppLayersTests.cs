using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Testing.Shape;

namespace Samphire.App.Tests.Shape;

/// <summary>
/// App has layers like Domain: the infrastructure, then the capabilities in one order, without references back.
/// </summary>
public sealed class AppLayersTests
{
    private static readonly UseOfCapabilities Design = new(
        UseOfCapabilities.InOrder("Shared", "Input", "Store", "Content", "Routes", "Guidance", "Audit", "Access", "Register", "Cases", "Assessments", "Program", "DemoData"));

    private static Type[] Types => UseOfCapabilities.TypesOf(typeof(AppDb).Assembly);

    [Fact]
    public void Capabilities_of_App_use_only_those_before_them()
    {
        Assert.Contains(typeof(Concern), Types);

        Assert.Equal("", string.Join(Environment.NewLine, Design.Faults(Types, CapabilityOf)));
    }

    [Theory]
    [InlineData(typeof(TableInASignature))]
    [InlineData(typeof(QueryInABody))]
    public void Dependency_of_the_store_on_a_capability_is_caught(Type canary)
    {
        string? AsOfStore(Type type) => type == canary ? "Store" : CapabilityOf(type);

        Assert.EndsWith("of Store uses Cases", Assert.Single(Design.Faults([canary], AsOfStore)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_capability_without_a_place_is_caught() =>
        Assert.NotEmpty(Design.Faults([typeof(People)], type => type == typeof(People) ? "Gossip" : CapabilityOf(type)));

    /// <summary>Types in no folder compose the program and may use everything.</summary>
    private static string? CapabilityOf(Type type) => type.Namespace?.Split('.') switch
    {
        ["Samphire", "App"] => "Program",
        ["Samphire", "App", "Store", "Migrations", ..] => null,
        ["Samphire", "App", var capability, ..] => capability,
        _ => null,
    };

    private sealed class TableInASignature
    {
        public static bool Knows(Concern? concern) => concern is null;
    }

    private sealed class QueryInABody
    {
        public static bool Any(AppDb db) => db.Set<Concern>().Any();
    }
}
