using System.Reflection;
using Samphire.Domain.Assessments;
using Samphire.Domain.Routes;
using Samphire.Testing.Shape;

namespace Samphire.Domain.Tests.Shape;

/// <summary>
/// The capabilities have an order and no references back; Domain depends only on the base class library.
/// </summary>
public sealed class ArchitectureTests
{
    private static readonly Assembly Domain = typeof(Assessment).Assembly;

    private static readonly string[] Foundations =
    [
        "System.Runtime", "System.Runtime.InteropServices", "System.Collections", "System.Collections.Immutable", "System.Linq", "System.Linq.Expressions", "System.Memory",
        "System.Text.RegularExpressions",
    ];

    private static readonly UseOfCapabilities Design = new(
        UseOfCapabilities.InOrder("Shared", "Forms", "Guidance", "Services", "Routes", "Access", "Audit", "Register", "Cases", "Assessments")
            .ToDictionary(capability => capability.Key, capability => capability.Key switch { "Services" => ["Shared"], "Routes" => ["Shared", "Services"], _ => capability.Value }));

    private static Type[] Types => UseOfCapabilities.TypesOf(Domain);

    [Fact]
    public void Capabilities_use_only_those_that_the_design_lets_them_use()
    {
        var inHouse = Types.Select(CapabilityOf).Distinct().OfType<string>().Order();
        Assert.Equal(["Access", "Assessments", "Audit", "Cases", "Forms", "Guidance", "Register", "Routes", "Services", "Shared"], inHouse);

        Assert.Empty(Design.Faults(Types, CapabilityOf));
    }

    [Theory]
    [InlineData(typeof(CanaryInASignature))]
    [InlineData(typeof(CanaryInABody))]
    [InlineData(typeof(CanaryInAList))]
    public void Dependency_against_the_order_of_the_design_is_caught(Type canary)
    {
        string? AsOfRoutes(Type type) => type == canary ? "Routes" : CapabilityOf(type);

        var fault = Assert.Single(Design.Faults([canary], AsOfRoutes));
        Assert.EndsWith("of Routes uses Assessments", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_capability_without_a_place_in_the_design_is_caught() =>
        Assert.NotEmpty(Design.Faults([typeof(Desk)], type => type == typeof(Desk) ? "Gossip" : CapabilityOf(type)));

    [Fact]
    public void Domain_references_no_other_project_package_or_framework()
    {
        string[] used = [.. Domain.GetReferencedAssemblies().Select(assembly => assembly.Name!)];

        Assert.Contains("System.Runtime", used);
        Assert.Empty(Beyond(used));
    }

    [Fact]
    public void A_project_or_framework_under_Domain_is_caught()
    {
        string[] used = ["System.Runtime", "System.Text.Json", "Samphire.App", "Microsoft.EntityFrameworkCore"];

        Assert.Equal(["System.Text.Json", "Samphire.App", "Microsoft.EntityFrameworkCore"], Beyond(used));
    }

    private static string? CapabilityOf(Type type) =>
        type.Namespace?.Split('.') is ["Samphire", "Domain", var capability, ..] ? capability : null;

    private static string[] Beyond(IEnumerable<string> used) => [.. used.Except(Foundations)];

    private sealed class CanaryInASignature
    {
        public static bool Knows(Decision? decision) => decision is null;
    }

    private sealed class CanaryInABody
    {
        public static int Says() => (int)Levels.Higher(default, default);
    }

    private sealed class CanaryInAList
    {
        public IReadOnlyList<Dictionary<string, Decision[]>> Decisions { get; } = [];
    }
}
