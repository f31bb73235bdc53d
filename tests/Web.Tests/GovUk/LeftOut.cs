namespace Samphire.Web.Tests.GovUk;

/// <summary>Fixtures of options that we do not have, by name, each with its reason.</summary>
internal static class LeftOut
{
    private static readonly (string Component, string Reason, string[] Names)[] All =
    [
    ];

    public static bool Has(Fixture fixture)
    {
        return Names(fixture.Component).Contains(fixture.Name);
    }

    public static IEnumerable<string> Names(string component)
    {
        return All.Where(row => row.Component == component).SelectMany(row => row.Names);
    }
}
