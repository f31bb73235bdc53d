using Samphire.Domain.Shared;

namespace Samphire.Domain.Directory;

/// <summary>Whom to tell, how fast, when, and in which district if one is known.</summary>
public sealed record RouteQuestion(Body Body, Urgency Urgency, DateTimeOffset At, District? District);

/// <summary>Which desk to tell at that minute, by which means, until when the answer is right, and why.</summary>
public sealed record RouteAnswer
{
    public required string AreaId { get; init; }

    public required string DeskId { get; init; }

    /// <summary>With the district's team in it where the desk has one for each district.</summary>
    public required string DeskName { get; init; }

    public required Means Means { get; init; }

    /// <summary>A written report follows, as soon as the urgency is over and within the area's hours.</summary>
    public required bool WrittenOwed { get; init; }

    /// <summary>The desk is open at that moment.</summary>
    public required bool Open { get; init; }

    /// <summary>When a closed desk next opens; null where it is open.</summary>
    public required DateTimeOffset? OpensNext { get; init; }

    /// <summary>When desk, means or hours next change; null: never.</summary>
    public required DateTimeOffset? RightUntil { get; init; }

    /// <summary>999, 101 and verified ways only.</summary>
    public required IReadOnlyList<DeskContact> Contacts { get; init; }

    public required IReadOnlyList<RouteReason> Reasons { get; init; }
}

/// <summary>One reason for a route: the line of the area's table, or a rule that holds everywhere.</summary>
public sealed record RouteReason(string Rule, string Sentence);

/// <summary>The rules of routes that hold in every area.</summary>
public enum RouteRule
{
    [Word("historic-routes")] HistoricRoutes,
    [Word("ring-999-first")] Ring999First,
    [Word("desk-closed")] DeskClosed,
    [Word("bank-holiday")] BankHoliday,
    [Word("own-closed-day")] OwnClosedDay,
    [Word("bank-holidays-not-known")] BankHolidaysNotKnown,
    [Word("no-verified-contact")] NoVerifiedContact,
    [Word("written-follow-up")] WrittenFollowUp,
}

/// <summary>The pack's words for the rules of routes, with the gaps that each fills.</summary>
/// <param name="templates">One for each rule, in the order of the rules.</param>
public sealed class RouteWording(IReadOnlyList<Template> templates)
{
    public static IReadOnlyList<string> Placeholders(RouteRule rule) => rule switch
    {
        RouteRule.OwnClosedDay => ["name"],
        RouteRule.BankHolidaysNotKnown => ["first", "last"],
        RouteRule.WrittenFollowUp => ["hours"],
        _ => [],
    };

    public RouteReason For(RouteRule rule, params ReadOnlySpan<string> values) =>
        new(Vocabulary.Word(rule), templates[(int)rule].Fill(values));
}
