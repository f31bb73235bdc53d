using Samphire.Domain.Shared;

namespace Samphire.Domain.Routes;

/// <summary>Whom to tell, how fast, when, and in which district if one is known.</summary>
public sealed record RouteQuestion(Body Body, Urgency Urgency, DateTimeOffset At, District? District);

/// <summary>The desk to tell at a given time, by which means, how long that applies, and why.</summary>
public sealed record RouteAnswer
{
    public required string AreaId { get; init; }

    public required string DeskId { get; init; }

    // Includes the district's team if the desk has one for each district.
    public required string DeskName { get; init; }

    public required Means Means { get; init; }

    // A written report follows as soon as the urgency is over, within the area's hours.
    public required bool WrittenOwed { get; init; }

    public required bool Open { get; init; }

    // Null if the desk is open.
    public required DateTimeOffset? OpensNext { get; init; }

    /// <summary>When the desk, the means or the hours next change; null if they never do.</summary>
    public required DateTimeOffset? RightUntil { get; init; }

    // Only 999, 101 and verified contacts.
    public required IReadOnlyList<DeskContact> Contacts { get; init; }

    public required IReadOnlyList<RouteReason> Reasons { get; init; }
}

/// <summary>One reason for a route: a line of the area's table, or a rule that applies everywhere.</summary>
public sealed record RouteReason(string Rule, string Sentence);

/// <summary>The rules of routes that apply in every area.</summary>
public enum RouteRule
{
    [Word("historic-routes")] HistoricRoutes,
    [Word("ring-999-first")] Call999First,
    [Word("desk-closed")] DeskClosed,
    [Word("bank-holiday")] BankHoliday,
    [Word("own-closed-day")] OwnClosedDay,
    [Word("bank-holidays-not-known")] BankHolidaysNotKnown,
    [Word("bank-holidays-computed")] BankHolidaysComputed,
    [Word("no-verified-contact")] NoVerifiedContact,
    [Word("written-follow-up")] WrittenFollowUp,
}

/// <summary>The pack's sentences for the rules of routes.</summary>
/// <param name="templates">One for each rule, in the order of <see cref="RouteRule"/>.</param>
public sealed class RouteWording(IReadOnlyList<Template> templates)
{
    public static IReadOnlyList<string> Placeholders(RouteRule rule) => rule switch
    {
        RouteRule.OwnClosedDay => ["name"],
        RouteRule.BankHolidaysNotKnown => ["first", "last"],
        RouteRule.BankHolidaysComputed => ["year"],
        RouteRule.WrittenFollowUp => ["hours"],
        _ => [],
    };

    public RouteReason For(RouteRule rule, params ReadOnlySpan<string> values) =>
        new(Vocabulary.Word(rule), templates[(int)rule].Fill(values));
}
