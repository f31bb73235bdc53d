using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>The words that stand on every page of a file until police and social care are told.</summary>
public static class ActNowStrip
{
    /// <summary>
    /// "Police: not told yet. Social care: told at 11:22pm." Null where nobody has to be rung, or all who have to be are told.
    /// </summary>
    public static string? Words(IReadOnlyList<AlertDebt> debts, DateTimeOffset now, LocalTime localTime)
    {
        AlertDebt[] bodies = [.. debts.Where(debt => debt.Owed.IsBody)];
        return Array.Exists(bodies, debt => debt.Owed.ByVoice && !debt.IsTold)
            ? string.Join(' ', bodies.Select(debt => $"{Name(debt.Owed.To)}: {State(debt, now, localTime)}."))
            : null;
    }

    private static string Name(AlertTo to) => to switch
    {
        AlertTo.Police => "Police",
        AlertTo.AdultSocialCare => "Adult social care",
        _ => "Social care",
    };

    private static string State(AlertDebt debt, DateTimeOffset now, LocalTime localTime)
    {
        var record = debt.Told ?? (debt.Owed.ByVoice ? null : debt.Written);
        if (record is null)
        {
            return debt.Owed.ByVoice ? "not told yet" : "to be told in writing";
        }

        var wall = localTime.WallAt(record.At);
        return DateOnly.FromDateTime(wall) == localTime.DateAt(now)
            ? $"told at {HouseDate.Of(TimeOnly.FromDateTime(wall))}"
            : $"told on {HouseDate.WithDay(wall)}";
    }
}
