using System.Text.RegularExpressions;
using Samphire.Testing;

namespace Samphire.App.Tests.Audit;

/// <summary>
/// Statements that change rows without loading them do not pass the place where rows are sealed. Each is listed here,
/// and changes only what has no seal, or goes through <c>SealedRemoval</c>.
/// </summary>
public sealed partial class BulkChangesTests
{
    private static readonly string[] Listed =
    [
        "Access/PurgeExpired.cs: 3",
        "Access/ScreenLock.cs: 2",
        "Access/SecondFactor.cs: 1",
        "Access/Sessions.cs: 2",
        "Access/SignIn.cs: 1",
        "Access/SignInDelays.cs: 2",
        "Audit/AuditTrail.cs: 1",
        "Store/SealedRemoval.cs: 1",
        "Store/Unfiltered/ListPositions.cs: 1",
    ];

    [Fact]
    public void Only_listed_statements_change_rows_without_loading_them()
    {
        var source = Path.Combine(Packs.Root, "src", "App");
        string[] found =
        [
            .. from file in Folders.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
               where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/Migrations/", StringComparison.Ordinal)
               let count = Statement().Count(File.ReadAllText(file))
               where count > 0
               let line = $"{Path.GetRelativePath(source, file)}: {count}"
               orderby line
               select line,
        ];
        Assert.Equal(Listed, found);
    }

    [GeneratedRegex(@"\.Execute(Update|Delete)Async\(")]
    private static partial Regex Statement();
}
