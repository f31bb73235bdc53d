using System.Text.RegularExpressions;
using Samphire.App.Cases;
using Samphire.App.Shared;
using Samphire.Domain.Audit;
using Samphire.Testing;

namespace Samphire.App.Tests.Audit;

/// <summary>docs/audit-events.md lists exactly the actions that the capabilities declare.</summary>
public sealed partial class AuditActionsTests
{
    [Fact]
    public async Task Table_of_audit_events_lists_exactly_the_declared_actions()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Packs.Root, "docs", "audit-events.md"), TestContext.Current.CancellationToken);
        var table = page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')[1]);

        Assert.Equal(
            StoredWords.All<AuditAction>().Select(action => action.Word).Order(StringComparer.Ordinal),
            table.SelectMany(cell => Word().Matches(cell).Select(match => match.Groups[1].Value)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void History_line_of_an_action_has_no_full_stop_and_no_placeholder_except_the_person()
    {
        Assert.Equal("{by} acknowledged this concern", ConcernActions.Acknowledged.History);

        Assert.All(StoredWords.All<AuditAction>(), action => Assert.DoesNotMatch("[.]$|{(?!by})", action.History ?? ""));
    }

    [GeneratedRegex("`([a-z-]+)`")]
    private static partial Regex Word();
}
