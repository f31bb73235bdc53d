using Samphire.Domain.Assessments.Sentences;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>
/// One version of the toolbox, with everything that a decision needs: questions, parameters, wording and the calendar.
/// </summary>
public sealed record Toolbox
{
    private readonly ConsultationRow[][] consultations = [];

    public required PackStamp Stamp { get; init; }

    public required Instrument Instrument { get; init; }

    public required Parameters Parameters { get; init; }

    public required IReadOnlyList<ConsultationRow> Consultations
    {
        get;
        init
        {
            field = value;
            consultations = [.. Vocabulary.All<Consultee>().Select((_, who) => RowsOf((Consultee)who, value))];
        }
    }

    public required DecisionWording Wording { get; init; }

    public required RouteWording RouteWording { get; init; }

    public required BankHolidays BankHolidays { get; init; }

    // In the order of their reasons.
    internal ConsultationRow[] ConsultationsOf(Consultee who) => consultations[(int)who];

    private static ConsultationRow[] RowsOf(Consultee who, IReadOnlyList<ConsultationRow> rows)
    {
        ConsultationRow[] named = [.. rows.Where(row => row.Who == who)];
        Array.Sort(named, (one, other) => one.Because.CompareTo(other.Because));
        return named;
    }
}

/// <summary>
/// A line of the pack's table of consultations: whom to consult, for which reason, when, and in which words.
/// </summary>
public sealed record ConsultationRow(Consultee Who, ReasonId Because, ConsultationWhen When, string Sentence);

/// <summary>When a line of the table of consultations applies, apart from its reason.</summary>
public enum ConsultationWhen
{
    [Word("always")] Always,

    // Only if there is a link with a known or suspected person.
    [Word("with-link")] WithLink,

    // Only until a body outside the professional's own organisation has been consulted.
    [Word("nobody-outside")] NobodyOutside,

    // Only for someone who is, or is treated as, a child.
    [Word("child")] Child,

    // Only for someone whose lowest possible age is 18 or over.
    [Word("adult")] Adult,
}
